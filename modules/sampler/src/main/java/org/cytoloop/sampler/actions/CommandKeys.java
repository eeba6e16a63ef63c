/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.actions;

import org.cytoloop.workbench.widgets.KeyHints;

/** The keys of this module's commands, as the user has chosen them. */
public final class CommandKeys {
    private static final String CATEGORY = "Sample";

    private CommandKeys() {}

    /**
     * The key of a command.
     *
     * @param command simple name of its class
     * @return such as "Ctrl+R"; empty when it has none
     */
    public static String of(String command) {
        return KeyHints.of(CATEGORY, id(command));
    }

    /**
     * A tooltip that names the key at its end.
     *
     * @param command simple name of its class
     */
    public static String in(String tooltip, String command) {
        return KeyHints.in(tooltip, CATEGORY, id(command));
    }

    private static String id(String command) {
        return CommandKeys.class.getPackageName() + "." + command;
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import org.cytoloop.cli.output.Console;
import org.cytoloop.workspace.Study;

/** Reminds that commands use the real names, also while those are hidden in the windows. */
final class MaskedNote {
    private MaskedNote() {}

    /**
     * Says so when the study is masked.
     *
     * @param names what names what, such as "this audit names animals and groups"
     */
    static void print(Console console, Study study, String names) {
        if (study.blinding().mask().isPresent()) {
            console.note("The study is masked at present, but " + names
                    + ": do not show it to anyone who is still labelling.");
        }
    }
}

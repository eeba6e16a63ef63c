/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.opening;

import javax.swing.Action;
import org.openide.util.ImageUtilities;

/** Name, tooltip and icon of commands that work without a study. */
public final class ActionFace {
    private ActionFace() {}

    /**
     * Gives a command its face.
     *
     * @param name with an ampersand before the mnemonic
     * @param tooltip a sentence; also names the key when there is one
     * @param icon resource path of a 16 px icon
     */
    public static void dress(Action action, String name, String tooltip, String icon) {
        action.putValue(Action.NAME, name);
        action.putValue(Action.SHORT_DESCRIPTION, tooltip);
        action.putValue("iconBase", icon);
        action.putValue(Action.SMALL_ICON, ImageUtilities.loadImageIcon(icon, true));
    }
}

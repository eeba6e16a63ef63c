/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Dialog;
import java.awt.Window;

/** The dialog that is open. */
final class Dialogs {
    private Dialogs() {}

    /** The dialog that is showing; null when there is none. On the event thread. */
    static Dialog front() {
        for (Window window : Window.getWindows()) {
            if (window instanceof Dialog dialog && dialog.isShowing()) {
                return dialog;
            }
        }
        return null;
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.startup;

import org.cytoloop.workbench.opening.StudyOpening;
import org.openide.windows.OnShowing;

/** When the window is up: opens the study that was open when the workbench ended, unless the command line names one. */
@OnShowing
public final class WorkbenchShown implements Runnable {
    private static volatile boolean somethingElse;

    /** For the platform. */
    public WorkbenchShown() {}

    /** The command line says what to open. */
    static void somethingElseIsOpened() {
        somethingElse = true;
    }

    @Override
    public void run() {
        if (!somethingElse) {
            StudyOpening opening = StudyOpening.get();
            opening.settings().toReopen().ifPresent(opening::reopen);
        }
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.startup;

import org.cytoloop.workbench.demo.DemoStudy;
import org.cytoloop.workbench.opening.StudyOpening;
import org.openide.modules.OnStop;

/** At the end: cancels jobs, lets changes reach the disk, gives the study back. */
@OnStop
public final class WorkbenchEnd implements Runnable {
    /** For the platform. */
    public WorkbenchEnd() {}

    @Override
    public void run() {
        try {
            DemoStudy.get().shutDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        StudyOpening.get().shutDown();
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage.watch;

import java.awt.EventQueue;
import org.openide.modules.OnStart;

/** From the start of the workbench on, foreign slices are told of, whether or not a window shows them. */
@OnStart
public final class WatchBeginning implements Runnable {
    /** For the platform. */
    public WatchBeginning() {}

    @Override
    public void run() {
        EventQueue.invokeLater(() -> CoverageDesk.get().model());
    }
}

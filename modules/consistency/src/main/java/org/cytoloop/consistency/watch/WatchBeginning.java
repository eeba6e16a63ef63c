/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.watch;

import java.awt.EventQueue;
import org.openide.modules.OnStart;

/** From the start of the workbench on studies are watched over, whether or not a window shows what is found. */
@OnStart
public final class WatchBeginning implements Runnable {
    /** For the platform. */
    public WatchBeginning() {}

    @Override
    public void run() {
        EventQueue.invokeLater(() -> ConsistencyDesk.get().model());
    }
}

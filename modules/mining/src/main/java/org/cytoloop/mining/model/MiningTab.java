/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.model;

import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** The tabs of the window of mining. */
public enum MiningTab {
    /** Cells of a miner, one after the other. */
    QUEUE,
    /** Families of mistakes. */
    FAMILIES;

    /** What shows the tabs. */
    public interface Host {
        /** Brings a tab to the front. */
        void show(MiningTab tab);
    }

    /** Opens the window at this tab; on the EDT. */
    public void open() {
        TopComponent window = WindowManager.getDefault().findTopComponent("MiningTopComponent");
        if (window instanceof Host host) {
            window.open();
            window.requestActive();
            host.show(this);
        }
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Region;
import org.cytoloop.workbench.stage.Stage;
import org.cytoloop.workbench.stage.StageGestures;
import org.cytoloop.workbench.stage.StageTool;
import org.openide.util.Lookup;

/** Hands what the user did with a tool to all who wait for it. For the EDT. */
public final class Gestures {
    private Gestures() {}

    /** A rectangle was drawn, px of the full resolution. */
    public static void rectangleDrawn(Stage stage, Region region) {
        for (StageGestures taker : Lookup.getDefault().lookupAll(StageGestures.class)) {
            taker.rectangleDrawn(stage, region);
        }
    }

    /** A cell was clicked. */
    public static void cellClicked(Stage stage, CellRef cell, StageTool tool) {
        for (StageGestures taker : Lookup.getDefault().lookupAll(StageGestures.class)) {
            taker.cellClicked(stage, cell, tool);
        }
    }
}

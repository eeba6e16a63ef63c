/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.stage;

import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Region;

/** Takes what the user does with a tool in the viewer. Registered as a service; called on the EDT. */
public interface StageGestures {
    /**
     * A rectangle was drawn.
     *
     * @param region px of the full resolution, clipped to the slice; may be tiny or empty
     */
    void rectangleDrawn(Stage stage, Region region);

    /**
     * A cell was clicked; with {@link StageTool#REVIEW} the second click of a double click brings it nearer and is not told.
     *
     * @param cell the cell whose outline (or dot) was hit
     * @param tool the tool
     */
    void cellClicked(Stage stage, CellRef cell, StageTool tool);
}

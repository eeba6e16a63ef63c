/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler;

import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Region;
import org.cytoloop.sampler.model.SamplerDesk;
import org.cytoloop.workbench.stage.Stage;
import org.cytoloop.workbench.stage.StageGestures;
import org.cytoloop.workbench.stage.StageTool;
import org.openide.util.lookup.ServiceProvider;

/** Draws in the rectangles and labels the cells that the user points at in a slice. */
@ServiceProvider(service = StageGestures.class, position = 1000)
public final class SamplerGestures implements StageGestures {
    @Override
    public void rectangleDrawn(Stage stage, Region region) {
        SamplerDesk.get().model().ifPresent(model -> model.draw(stage.slice(), region));
    }

    @Override
    public void cellClicked(Stage stage, CellRef cell, StageTool tool) {
        SamplerDesk.get().model().ifPresent(model -> model.click(cell, tool));
    }
}

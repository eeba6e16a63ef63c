/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler;

import java.util.List;
import org.cytoloop.sampler.model.SamplerDesk;
import org.cytoloop.workbench.stage.RegionMark;
import org.cytoloop.workbench.stage.RegionMarks;
import org.cytoloop.workbench.stage.Stage;
import org.openide.util.lookup.ServiceProvider;

/** Gives the viewer the rectangle of the batch in the strip, and the suggested ones. */
@ServiceProvider(service = RegionMarks.class, position = 1000)
public final class SamplerMarks implements RegionMarks {
    @Override
    public List<RegionMark> marks(String slice) {
        return SamplerDesk.get().model().map(model -> model.marks(slice)).orElse(List.of());
    }

    @Override
    public void clicked(Stage stage, RegionMark mark) {
        SamplerDesk.get().model().ifPresent(model -> model.draw(stage.slice(), mark.region()));
    }
}

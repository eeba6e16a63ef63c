/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules;

import java.util.List;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.image.SlicePixels;
import org.cytoloop.core.model.Cells;
import org.cytoloop.spi.FeatureExtractor;
import org.openide.util.lookup.ServiceProvider;

/** Two features whose values tests know: {@code cFos.snr} grows by 0.1 from cell to cell, the last has none. */
@ServiceProvider(service = FeatureExtractor.class)
public final class MadeUpFeatures implements FeatureExtractor {
    @Override
    public String id() {
        return "made-up";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public String displayName() {
        return "Made up";
    }

    @Override
    public List<FeatureSpec> features(FeatureContext context) {
        return List.of(
                new FeatureSpec("cFos.snr", "ratio", "Signal over noise.", id(), 1),
                new FeatureSpec("cell.area_um2", "µm²", "Area.", id(), 1));
    }

    @Override
    public int reach(FeatureContext context, double pixelSizeUm) {
        return 1;
    }

    @Override
    public void extract(SlicePixels pixels, Cells cells, int[] run, FeatureContext context, float[][] columns) {
        for (int i : run) {
            columns[0][i] = i == cells.size() - 1 ? Float.NaN : i * 0.1f;
            columns[1][i] = cells.area(i);
        }
    }
}

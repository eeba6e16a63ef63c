/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.features;

import java.util.List;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.image.SlicePixels;
import org.cytoloop.core.model.Cells;
import org.cytoloop.spi.FeatureExtractor;

/** For tests: something that can only be known when all cells are done (the share of cells to the left). */
final class RankInSlice implements FeatureExtractor {
    @Override
    public String id() {
        return "rank";
    }

    @Override
    public String displayName() {
        return "rank";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<FeatureSpec> features(FeatureContext context) {
        return List.of(new FeatureSpec("rank", "1", "share of cells to the left", "rank", 1));
    }

    @Override
    public int reach(FeatureContext context, double pixelSizeUm) {
        return 0;
    }

    @Override
    public void extract(SlicePixels pixels, Cells cells, int[] run, FeatureContext context, float[][] columns) {
        for (int i : run) {
            columns[0][i] = cells.x(i);
        }
    }

    @Override
    public void finish(SlicePixels pixels, Cells cells, FeatureContext context, float[][] columns) {
        float[] x = columns[0].clone();
        for (int i = 0; i < x.length; i++) {
            int left = 0;
            for (float other : x) {
                left += other < x[i] ? 1 : 0;
            }
            columns[0][i] = left / (float) x.length;
        }
    }
}

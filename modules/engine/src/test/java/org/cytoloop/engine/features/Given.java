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

/** For tests: the given values for the first cells, nothing for the others. */
record Given(float[] values) implements FeatureExtractor {
    @Override
    public String id() {
        return "given";
    }

    @Override
    public String displayName() {
        return "given";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<FeatureSpec> features(FeatureContext context) {
        return List.of(new FeatureSpec("value", "1", "a value", "given", 1));
    }

    @Override
    public int reach(FeatureContext context, double pixelSizeUm) {
        return 1;
    }

    @Override
    public void extract(SlicePixels pixels, Cells cells, int[] run, FeatureContext context, float[][] columns) {
        for (int i : run) {
            if (i < values.length) {
                columns[0][i] = values[i];
            }
        }
    }
}

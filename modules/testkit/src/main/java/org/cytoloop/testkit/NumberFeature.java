/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.testkit;

import java.util.List;
import org.cytoloop.core.api.Stability;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.image.SlicePixels;
import org.cytoloop.core.model.Cells;
import org.cytoloop.spi.FeatureExtractor;

/** For tests: one feature that can be foreseen, of the cell with number n its value is n. Not registered. */
@Stability(value = Stability.Level.INTERNAL, since = "0.1")
public class NumberFeature implements FeatureExtractor {
    /** A feature set without parameters. */
    public NumberFeature() {}

    @Override
    public String id() {
        return "number";
    }

    @Override
    public String displayName() {
        return "Number of the cell";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<FeatureSpec> features(FeatureContext context) {
        return List.of(new FeatureSpec("number", "1", "number of the cell", "", 1));
    }

    @Override
    public int reach(FeatureContext context, double pixelSizeUm) {
        return 1;
    }

    @Override
    public void extract(SlicePixels pixels, Cells cells, int[] run, FeatureContext context, float[][] columns) {
        for (int i : run) {
            columns[0][i] = i + 1;
        }
    }
}

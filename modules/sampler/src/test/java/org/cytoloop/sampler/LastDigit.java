/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler;

import java.util.List;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.image.SlicePixels;
import org.cytoloop.core.model.Cells;
import org.cytoloop.spi.FeatureExtractor;
import org.openide.util.lookup.ServiceProvider;

/** A feature for tests of rules: the last digit of the cell's number, and no value for cells 7, 17, 27... */
@ServiceProvider(service = FeatureExtractor.class, position = 10)
public final class LastDigit implements FeatureExtractor {
    @Override
    public String id() {
        return "last-digit";
    }

    @Override
    public String displayName() {
        return "Last digit";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<FeatureSpec> features(FeatureContext context) {
        return List.of(new FeatureSpec("test.digit", "1", "last digit of the cell's number", "test", 1));
    }

    @Override
    public int reach(FeatureContext context, double pixelSizeUm) {
        return 1;
    }

    @Override
    public void extract(SlicePixels pixels, Cells cells, int[] run, FeatureContext context, float[][] columns) {
        for (int i : run) {
            int digit = (i + 1) % 10;
            columns[0][i] = digit == 7 ? Float.NaN : digit;
        }
    }
}

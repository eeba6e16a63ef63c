/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer;

import java.util.List;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.image.SlicePixels;
import org.cytoloop.core.model.Cells;
import org.cytoloop.spi.FeatureExtractor;
import org.openide.util.lookup.ServiceProvider;

/** A feature that can be foreseen: of the cell with number n its value is n. */
@ServiceProvider(service = FeatureExtractor.class, position = 10)
public final class Brightness implements FeatureExtractor {
    @Override
    public String id() {
        return "brightness";
    }

    @Override
    public String displayName() {
        return "Brightness";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<FeatureSpec> features(FeatureContext context) {
        return List.of(new FeatureSpec("cFos.snr", "1", "number of the cell", "", 1));
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

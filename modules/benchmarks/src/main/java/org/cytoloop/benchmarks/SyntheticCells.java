/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.spi.TrainingData;

/** Feature tables of two overlapping classes, one cell in three ON. */
final class SyntheticCells {
    private SyntheticCells() {}

    /**
     * Makes cells with their classes; equal arguments give equal cells.
     *
     * @param cells number of cells
     * @param features number of features; every twelfth tells as much as the first
     */
    static TrainingData of(int cells, int features, long seed) {
        List<FeatureSpec> specs = new ArrayList<>();
        for (int f = 0; f < features; f++) {
            specs.add(new FeatureSpec(String.format("f%03d", f), "1", "synthetic", "benchmark", 1));
        }
        boolean[] on = new boolean[cells];
        for (int i = 0; i < cells; i++) {
            on[i] = i % 3 == 0;
        }
        SeededRandom random = new SeededRandom(seed);
        float[][] columns = new float[features][cells];
        for (int f = 0; f < features; f++) {
            double separation = 1.5 / (1 + f % 12);
            for (int i = 0; i < cells; i++) {
                columns[f][i] = (float) (random.nextGaussian() + (on[i] ? separation : 0));
            }
        }
        return TrainingData.unweighted(new DenseFeatureMatrix(new FeatureSchema(specs), cells, columns), on);
    }
}

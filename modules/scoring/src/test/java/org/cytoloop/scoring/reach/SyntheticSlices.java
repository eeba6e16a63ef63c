/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.reach;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.random.SeededRandom;

/**
 * Cells whose features follow from a brightness of their own, the stain of their slice and the grain of its image, as
 * those of real slices do.
 *
 * @param gain grey values per unit of light
 * @param grain factor on the grain
 * @param onShare share of bright cells
 */
record SyntheticSlices(double gain, double grain, double onShare) {
    static final FeatureSchema SCHEMA = schema();

    private static FeatureSchema schema() {
        List<FeatureSpec> specs = new ArrayList<>();
        for (String light : List.of("background", "mean", "ring_mean", "p90")) {
            specs.add(new FeatureSpec("cFos." + light, "grey", "Light.", "intensity", 1));
        }
        for (String texture :
                List.of("roughness", "lbp_mixed", "glcm_contrast", "lbp_spot", "lbp_edge", "glcm_energy")) {
            specs.add(new FeatureSpec("cFos." + texture, "1", "Grain.", "texture", 1));
        }
        specs.add(new FeatureSpec("cFos.constant", "1", "Always the same.", "texture", 1));
        specs.add(new FeatureSpec("cFos.missing", "1", "Never there.", "texture", 1));
        return new FeatureSchema(specs);
    }

    FeatureMatrix cells(int count, long seed) {
        SeededRandom random = new SeededRandom(seed);
        float[][] columns = new float[SCHEMA.size()][count];
        for (int i = 0; i < count; i++) {
            boolean on = random.nextDouble() < onShare;
            double light = (on ? 400 : 100) * Math.exp(0.3 * random.nextGaussian());
            double rough = grain * Math.exp(0.2 * random.nextGaussian());
            set(columns, "cFos.background", i, gain * 50 * Math.exp(0.2 * random.nextGaussian()));
            set(columns, "cFos.mean", i, gain * light);
            set(columns, "cFos.ring_mean", i, gain * (20 + 0.4 * light) * Math.exp(0.1 * random.nextGaussian()));
            set(columns, "cFos.p90", i, gain * 1.3 * light * Math.exp(0.1 * random.nextGaussian()));
            set(columns, "cFos.roughness", i, rough);
            set(columns, "cFos.lbp_mixed", i, 0.4 * rough * Math.exp(0.1 * random.nextGaussian()));
            set(columns, "cFos.glcm_contrast", i, 2 * rough * Math.exp(0.1 * random.nextGaussian()));
            set(columns, "cFos.lbp_spot", i, 0.1 * rough * Math.exp(0.1 * random.nextGaussian()));
            set(columns, "cFos.lbp_edge", i, 0.2 / rough * Math.exp(0.1 * random.nextGaussian()));
            set(columns, "cFos.glcm_energy", i, 0.3 / rough * Math.exp(0.1 * random.nextGaussian()));
            set(columns, "cFos.constant", i, 7);
            set(columns, "cFos.missing", i, Double.NaN);
        }
        return new DenseFeatureMatrix(SCHEMA, count, columns);
    }

    private static void set(float[][] columns, String name, int cell, double value) {
        columns[SCHEMA.indexOf(name)][cell] = (float) value;
    }

    SliceCells slice(String name, String animal, int count, long seed) {
        return SliceCells.of(name, animal, cells(count, seed), TrainingReach.MOST_CELLS, 1);
    }
}

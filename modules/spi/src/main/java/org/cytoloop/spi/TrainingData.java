/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.util.Arrays;
import org.cytoloop.core.features.FeatureMatrix;

/**
 * What a classifier is trained on.
 *
 * @param features one row per sample
 * @param on true where the sample is ON
 * @param weights one weight per sample, more than 0
 */
public record TrainingData(FeatureMatrix features, boolean[] on, double[] weights) {
    /** Checks the lengths. */
    public TrainingData {
        if (on.length != features.rows() || weights.length != on.length) {
            throw new IllegalArgumentException("labels and rows differ");
        }
    }

    /** All weights 1. */
    public static TrainingData unweighted(FeatureMatrix features, boolean[] on) {
        double[] weights = new double[on.length];
        Arrays.fill(weights, 1);
        return new TrainingData(features, on, weights);
    }

    /** The given samples only. */
    public TrainingData select(int[] rows) {
        boolean[] labels = new boolean[rows.length];
        double[] kept = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            labels[i] = on[rows[i]];
            kept[i] = weights[rows[i]];
        }
        return new TrainingData(features.selectRows(rows), labels, kept);
    }
}

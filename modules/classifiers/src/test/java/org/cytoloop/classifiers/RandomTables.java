/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.spi.TrainingData;

/** Seeded tables for tests: noisy labels for deep trees, few distinct values in some columns for ties, values missing. */
public final class RandomTables {
    private RandomTables() {}

    /** Features f00, f01, ... */
    public static FeatureSchema schema(int columns) {
        List<FeatureSpec> specs = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            specs.add(new FeatureSpec(String.format("f%02d", i), "grey", "Feature.", "synthetic", 1));
        }
        return new FeatureSchema(specs);
    }

    /** Values of many magnitudes; every fifth column holds small whole numbers. */
    public static FeatureMatrix features(int rows, int columns, double missing, long seed) {
        SeededRandom random = new SeededRandom(seed);
        float[][] values = new float[columns][rows];
        for (int column = 0; column < columns; column++) {
            double scale = StrictMath.pow(10, column % 7 - 3);
            for (int row = 0; row < rows; row++) {
                double value = random.nextGaussian() * scale;
                if (column % 5 == 4) {
                    value = random.nextInt(4);
                }
                values[column][row] = random.nextDouble() < missing ? Float.NaN : (float) value;
            }
        }
        return new DenseFeatureMatrix(schema(columns), rows, values);
    }

    /** Labels that depend on two features and much on chance; weights from 0.5 to 3.5 when asked for. */
    public static TrainingData training(int rows, int columns, double missing, boolean weighted, long seed) {
        FeatureMatrix features = features(rows, columns, missing, seed);
        SeededRandom random = new SeededRandom(seed + 1);
        boolean[] on = new boolean[rows];
        double[] weights = new double[rows];
        for (int row = 0; row < rows; row++) {
            double signal = 0;
            for (int column = 0; column < 2; column++) {
                float value = features.value(row, column);
                signal += Float.isNaN(value) ? 0 : Math.signum(value);
            }
            on[row] = row < 2 ? row == 0 : signal + 1.5 * random.nextGaussian() > 0.3;
            weights[row] = weighted ? 0.5 + 3 * random.nextDouble() : 1;
        }
        return new TrainingData(features, on, weights);
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.compiled;

import org.cytoloop.core.features.FeatureMatrix;

/** Logistic regression: the log odds of ON are a weighted sum of features. Immutable. */
public final class LinearModel implements CellModel {
    /** No product of this and a float, nor a sum of many, can overflow. */
    private static final double LARGEST = 1e100;

    private final double intercept;
    private final int[] feature;
    private final double[] coefficient;
    private final double[] fill;

    /**
     * Takes over the arrays, one element per term; the caller does not write to them again.
     *
     * @param intercept log odds when all features are 0
     * @param feature column of each term, ascending
     * @param coefficient log odds per unit of the feature
     * @param fill value used where the feature is missing
     * @param columns number of columns of the schema
     * @throws IllegalArgumentException when the lists do not fit together
     */
    public LinearModel(double intercept, int[] feature, double[] coefficient, double[] fill, int columns) {
        if (coefficient.length != feature.length || fill.length != feature.length) {
            throw new IllegalArgumentException("terms whose lists differ in length");
        }
        check(intercept);
        for (int i = 0; i < feature.length; i++) {
            int least = i == 0 ? 0 : feature[i - 1] + 1;
            if (feature[i] < least || feature[i] >= columns) {
                throw new IllegalArgumentException("a term for feature " + feature[i]);
            }
            check(coefficient[i]);
            check(fill[i]);
        }
        this.intercept = intercept;
        this.feature = feature;
        this.coefficient = coefficient;
        this.fill = fill;
    }

    private static void check(double number) {
        if (!(Math.abs(number) <= LARGEST)) {
            throw new IllegalArgumentException("a coefficient of " + number);
        }
    }

    /** Log odds when all features are 0. */
    public double intercept() {
        return intercept;
    }

    /** Number of features with a coefficient. */
    public int terms() {
        return feature.length;
    }

    /** Column of a term. */
    public int feature(int term) {
        return feature[term];
    }

    /** Log odds per unit. */
    public double coefficient(int term) {
        return coefficient[term];
    }

    /** Value used where the feature is missing. */
    public double fill(int term) {
        return fill[term];
    }

    @Override
    public void probabilities(FeatureMatrix features, int from, int count, double[] target) {
        java.util.Arrays.fill(target, 0, count, intercept);
        float[] values = new float[count];
        for (int t = 0; t < feature.length; t++) {
            features.copyColumn(feature[t], from, values, 0, count);
            for (int i = 0; i < count; i++) {
                target[i] += coefficient[t] * (Float.isFinite(values[i]) ? values[i] : fill[t]);
            }
        }
        for (int i = 0; i < count; i++) {
            target[i] = LogOdds.toProbability(target[i]);
        }
    }
}

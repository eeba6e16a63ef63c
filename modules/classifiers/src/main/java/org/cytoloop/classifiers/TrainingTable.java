/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers;

import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.TrainingData;

/** A training set that has been checked: both classes, at least one feature, weights that make sense. Immutable. */
public final class TrainingTable {
    private final TrainingData data;
    private final double meanWeight;
    private final int onCount;

    /**
     * Checks a training set.
     *
     * @throws ProblemException when there is nothing to learn from
     */
    public TrainingTable(TrainingData data) throws ProblemException {
        this.data = data;
        int ones = 0;
        double sum = 0;
        for (int row = 0; row < rows(); row++) {
            double weight = data.weights()[row];
            if (!(weight > 0 && weight <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException("weight " + weight + " of sample " + row);
            }
            sum += weight;
            if (data.on()[row]) {
                ones++;
            }
        }
        this.onCount = ones;
        this.meanWeight = sum / rows();
        if (onCount == 0 || offCount() == 0) {
            throw new ProblemException("There are " + onCount + " ON and " + offCount()
                    + " OFF samples to learn from; label at least one cell of each kind.");
        }
        if (columns() == 0) {
            throw new ProblemException("There are no features to learn from; choose at least one feature set.");
        }
    }

    /** Number of samples. */
    public int rows() {
        return data.on().length;
    }

    /** Number of features. */
    public int columns() {
        return data.features().schema().size();
    }

    /** Number of ON samples. */
    public int onCount() {
        return onCount;
    }

    /** Number of OFF samples. */
    public int offCount() {
        return rows() - onCount;
    }

    /** The features. */
    public FeatureMatrix features() {
        return data.features();
    }

    /** All columns. */
    public int[] allColumns() {
        int[] all = new int[columns()];
        for (int i = 0; i < all.length; i++) {
            all[i] = i;
        }
        return all;
    }

    /** A value; NaN unless finite. */
    public double value(int row, int column) {
        float value = data.features().value(row, column);
        return Float.isFinite(value) ? value : Double.NaN;
    }

    /** The weight of a sample, scaled so that the mean is 1. */
    public double weight(int row) {
        return data.weights()[row] / meanWeight;
    }

    /** True where the sample is ON. */
    public boolean on(int row) {
        return data.on()[row];
    }
}

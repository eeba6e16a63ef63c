/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.example.cytoloop.template.neighbours;

import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.TrainingData;

/**
 * The labelled cells a classifier asks, checked: both classes, at least one feature, weights that make sense. Owns its
 * arrays.
 *
 * @param features one row per sample
 * @param on true where the sample is ON
 * @param weights one per sample, more than 0
 */
record Samples(FeatureMatrix features, boolean[] on, double[] weights) {
    /** Copies and checks what the workbench hands over. */
    static Samples of(TrainingData data) throws ProblemException {
        int[] all = new int[data.on().length];
        for (int row = 0; row < all.length; row++) {
            all[row] = row;
            double weight = data.weights()[row];
            if (!(weight > 0 && weight <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException("weight " + weight + " of sample " + row);
            }
        }
        TrainingData own = data.select(all);
        Samples samples = new Samples(own.features(), own.on(), own.weights());
        if (samples.onCount() == 0 || samples.offCount() == 0) {
            throw new ProblemException("There are " + samples.onCount() + " ON and " + samples.offCount()
                    + " OFF samples to learn from; label at least one cell of each kind.");
        }
        if (own.features().schema().size() == 0) {
            throw new ProblemException("There are no features to learn from; choose at least one feature set.");
        }
        return samples;
    }

    /** Number of samples. */
    int size() {
        return on.length;
    }

    /** Number of ON samples. */
    int onCount() {
        int count = 0;
        for (boolean one : on) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /** Number of OFF samples. */
    int offCount() {
        return size() - onCount();
    }

    /** Mean of the weights. */
    double meanWeight() {
        double sum = 0;
        for (double weight : weights) {
            // divided first: weights may be as large as a double can be
            sum += weight / size();
        }
        return sum;
    }

    /** Share of ON, by weight. */
    double shareOfOn() {
        double mean = meanWeight();
        double sum = 0;
        for (int row = 0; row < size(); row++) {
            sum += on[row] ? weights[row] / mean : 0;
        }
        return sum / size();
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.histogram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cytoloop.classifiers.RandomTables;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.TrainingData;
import org.cytoloop.testkit.ClassifierTrainerContract;
import org.junit.jupiter.api.Test;

class HistogramForestTrainerTest extends ClassifierTrainerContract {
    @Override
    protected ClassifierTrainer trainer() {
        return new HistogramForestTrainer();
    }

    /** Where features tell nothing, p(ON) goes with the share of ON in the weight. */
    @Test
    void weights_shiftProbabilities() throws ProblemException {
        assertEquals(0.5, meanOfNoise(1), 0.05);
        double heavy = meanOfNoise(9);
        assertTrue(heavy > 0.75, "mean p(ON) is " + heavy);
        assertEquals(1 - heavy, meanOfNoise(1 / 9.0), 0.05);
    }

    private double meanOfNoise(double onWeight) throws ProblemException {
        int n = 1000;
        FeatureMatrix noise = RandomTables.features(n, 5, 0, 11);
        boolean[] on = new boolean[n];
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            on[i] = i % 2 == 0;
            weights[i] = on[i] ? onWeight : 1;
        }
        float[] p = trainer()
                .train(
                        new TrainingData(noise, on, weights),
                        ParameterSet.defaults(trainer().parameters()),
                        3,
                        TaskContext.quiet(2))
                .probabilities(RandomTables.features(n, 5, 0, 12), TaskContext.quiet(2));
        double sum = 0;
        for (float each : p) {
            sum += each;
        }
        return sum / n;
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.histogram;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.cytoloop.classifiers.BreastCancer;
import org.cytoloop.classifiers.RandomTables;
import org.cytoloop.classifiers.weka.WekaRandomForestTrainer;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.TrainingData;
import org.junit.jupiter.api.Test;

/** Binning must not cost accuracy: out of fold, as many right as Weka's forest within the latter's 95 % interval. */
class LikeWekaTest {
    private static final int FOLDS = 5;
    private static final double Z = 1.96;

    @Test
    void breastCancer() throws IOException, ProblemException {
        compare(BreastCancer.read());
    }

    @Test
    void overlappingClasses() throws ProblemException {
        compare(RandomTables.training(1000, 40, 0, false, 5));
    }

    @Test
    void missingValuesAndWeights() throws ProblemException {
        compare(RandomTables.training(1000, 20, 0.1, true, 6));
    }

    private static void compare(TrainingData data) throws ProblemException {
        int n = data.on().length;
        double weka = right(new WekaRandomForestTrainer(), data) / (double) n;
        double fast = right(new HistogramForestTrainer(), data) / (double) n;
        // Wilson 1927, lower end
        double middle = weka + Z * Z / (2 * n);
        double width = Z * Math.sqrt(weka * (1 - weka) / n + Z * Z / (4.0 * n * n));
        double least = (middle - width) / (1 + Z * Z / n);
        assertTrue(fast >= least, "fast " + fast + ", Weka " + weka + " (at least " + least + ")");
    }

    private static int right(ClassifierTrainer trainer, TrainingData data) throws ProblemException {
        int right = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int n = data.on().length;
            int[] test = new int[(n - fold + FOLDS - 1) / FOLDS];
            int[] train = new int[n - test.length];
            int tests = 0;
            int trains = 0;
            for (int i = 0; i < n; i++) {
                if (i % FOLDS == fold) {
                    test[tests++] = i;
                } else {
                    train[trains++] = i;
                }
            }
            TrainingData unseen = data.select(test);
            float[] p = trainer.train(
                            data.select(train), ParameterSet.defaults(trainer.parameters()), 1, TaskContext.quiet(2))
                    .probabilities(unseen.features(), TaskContext.quiet(2));
            for (int i = 0; i < p.length; i++) {
                right += p[i] >= 0.5 == unseen.on()[i] ? 1 : 0;
            }
        }
        return right;
    }
}

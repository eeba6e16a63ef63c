/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.histogram;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Locale;
import java.util.logging.Logger;
import org.cytoloop.classifiers.RandomTables;
import org.cytoloop.classifiers.RealTables;
import org.cytoloop.classifiers.weka.WekaRandomForestTrainer;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.TrainingData;
import org.junit.jupiter.api.Test;

/** Binning must not cost accuracy: out of fold, share right and F1 within the 95 % interval of Weka's forest or above. */
class LikeWekaTest {
    private static final Logger LOG = Logger.getLogger(LikeWekaTest.class.getName());
    private static final int FOLDS = 5;
    private static final double Z = 1.96;

    @Test
    void breastCancer() throws IOException, ProblemException {
        compare(RealTables.breastCancer());
    }

    @Test
    void segmentation() throws IOException, ProblemException {
        compare(RealTables.segmentation());
    }

    @Test
    void regions() throws IOException, ProblemException {
        compare(RealTables.regions());
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
        Counts weka = outOfFold(new WekaRandomForestTrainer(), data);
        Counts fast = outOfFold(new HistogramForestTrainer(), data);
        double leastRight = wilsonLow(weka.right(), data.on().length);
        double right = fast.right() / (double) data.on().length;
        // F1 = 2 J / (1 + J) rises with the Jaccard index J, which is a share
        double leastJaccard = wilsonLow(weka.tp(), weka.tp() + weka.wrong());
        double jaccard = fast.tp() / (double) (fast.tp() + fast.wrong());
        String figures = String.format(
                Locale.ROOT,
                "right: fast %.4f, Weka %.4f (at least %.4f); F1: fast %.4f, Weka %.4f (at least %.4f)",
                right,
                weka.right() / (double) data.on().length,
                leastRight,
                f1(jaccard),
                f1(weka.tp() / (double) (weka.tp() + weka.wrong())),
                f1(leastJaccard));
        LOG.info(figures);
        assertTrue(right >= leastRight && jaccard >= leastJaccard, figures);
    }

    private static double f1(double jaccard) {
        return 2 * jaccard / (1 + jaccard);
    }

    /** Lower end of the 95 % interval of a share (Wilson 1927). */
    private static double wilsonLow(int successes, int n) {
        double share = successes / (double) n;
        double middle = share + Z * Z / (2 * n);
        double width = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4.0 * n * n));
        return (middle - width) / (1 + Z * Z / n);
    }

    private record Counts(int tp, int right, int wrong) {}

    private static Counts outOfFold(ClassifierTrainer trainer, TrainingData data) throws ProblemException {
        int tp = 0;
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
                boolean called = p[i] >= 0.5;
                right += called == unseen.on()[i] ? 1 : 0;
                tp += called && unseen.on()[i] ? 1 : 0;
            }
        }
        return new Counts(tp, right, data.on().length - right);
    }
}

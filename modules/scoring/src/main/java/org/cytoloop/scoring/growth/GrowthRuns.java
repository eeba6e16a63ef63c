/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.growth;

import java.util.Arrays;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.Parallel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.Confusion;
import org.cytoloop.engine.evaluation.FoldPlan;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.TrainingData;

/**
 * Cross-validates with fewer labels than there are: each fold's classifier is trained on a random part of the other
 * folds' samples and tested on all samples of its own, so that every score stands on the same cells.
 */
public final class GrowthRuns {
    private static final int SIZES = 8;
    private static final double SMALLEST = 0.12;
    private static final int LEAST = 24;

    private GrowthRuns() {}

    /**
     * Numbers of labels from few to all, evenly spaced on a logarithmic scale.
     *
     * @param all number of samples, at least {@value #LEAST} times two
     */
    public static int[] sizes(int all) {
        double first = Math.max(LEAST, SMALLEST * all);
        int[] sizes = new int[SIZES];
        for (int i = 0; i < SIZES; i++) {
            sizes[i] = (int) Math.round(first * StrictMath.pow(all / first, i / (SIZES - 1.0)));
        }
        return Arrays.stream(sizes).distinct().toArray();
    }

    /**
     * F1 by size and repeat. The result does not depend on the number of threads.
     *
     * @param plan the folds, whole animals or slices
     * @param sizes numbers of labels, the last that of all samples
     * @param repeats number of random orders of the labels
     * @param threshold p(ON) from which a cell is called ON
     * @return {@code [size][repeat]}
     * @throws ProblemException as the trainer says
     */
    public static double[][] f1(
            TrainingData data,
            FoldPlan plan,
            ClassifierTrainer trainer,
            ParameterSet parameters,
            int[] sizes,
            int repeats,
            double threshold,
            long seed,
            TaskContext task)
            throws ProblemException {
        SubSamples[] orders = new SubSamples[repeats];
        for (int r = 0; r < repeats; r++) {
            orders[r] = SubSamples.of(data.on(), plan.foldOf(), seed + r);
        }
        double[][] f1 = new double[sizes.length][repeats];
        TaskContext single = task.oneOfMany();
        int jobs = sizes.length * repeats;
        Parallel.forEach(task, jobs, "training with fewer labels", job -> {
            // the largest first, so that no thread is left with one at the end
            int size = sizes.length - 1 - job / repeats;
            int repeat = job % repeats;
            int[] rows = orders[repeat].rows(sizes[size]);
            f1[size][repeat] = score(data, plan, rows, trainer, parameters, threshold, seed + repeat, single);
        });
        return f1;
    }

    private static double score(
            TrainingData data,
            FoldPlan plan,
            int[] rows,
            ClassifierTrainer trainer,
            ParameterSet parameters,
            double threshold,
            long seed,
            TaskContext task)
            throws ProblemException {
        int[] foldOf = plan.foldOf();
        float[] predicted = new float[data.on().length];
        for (int fold = 0; fold < plan.folds(); fold++) {
            task.checkCancelled();
            int out = fold;
            int[] train = Arrays.stream(rows).filter(row -> foldOf[row] != out).toArray();
            int[] test = plan.testRows(fold);
            float[] calls = calls(data, train, test, trainer, parameters, seed, task);
            for (int i = 0; i < test.length; i++) {
                predicted[test[i]] = calls[i];
            }
        }
        return Confusion.of(data.on(), predicted, threshold).f1();
    }

    private static float[] calls(
            TrainingData data,
            int[] train,
            int[] test,
            ClassifierTrainer trainer,
            ParameterSet parameters,
            long seed,
            TaskContext task)
            throws ProblemException {
        int on = 0;
        for (int row : train) {
            on += data.on()[row] ? 1 : 0;
        }
        if (on == 0 || on == train.length) {
            // so few labels that a class is missing: all cells are called what is known
            float[] same = new float[test.length];
            Arrays.fill(same, on == 0 ? 0 : 1);
            return same;
        }
        CellClassifier classifier = trainer.train(data.select(train), parameters, seed, task);
        return classifier.probabilities(data.features().selectRows(test), task);
    }
}

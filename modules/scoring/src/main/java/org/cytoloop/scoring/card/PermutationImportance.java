/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.Parallel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.FoldPlan;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.TrainingData;

/**
 * Permutation importance out of fold (Breiman 2001, "Random forests", Machine Learning 45, section 10; as model reliance,
 * the difference of expected losses, Fisher, Rudin and Dominici 2019, "All models are wrong, but many are useful", JMLR
 * 20:177): each fold's classifier calls the samples it was not trained on, as they are and with the values of one feature
 * shuffled among them.
 *
 * <p>The loss is the balanced quadratic one: the mean of (1 - p)² over ON and of p² over OFF samples, averaged. Other than
 * F1 it depends on no threshold and not on how many samples of each class were labelled, and it moves with every call
 * and not only with those that cross the threshold; other than the logarithmic loss it is finite where a forest is
 * certain and wrong; other than AUC it is a mean over samples, so that folds can be pooled and the interval is that of a
 * mean. It is 0.25 for p = 0.5 everywhere, so a drop of 0.25 takes all away from a perfect classifier.
 *
 * <p>The interval is the usual one of a mean of paired differences, per class; it tells what other samples of these animals
 * would give, not what other animals would.
 */
public final class PermutationImportance {
    /** Features whose values have at least this correlation, of either sign, say nearly the same. */
    public static final double ALIKE = 0.9;

    /** 97.5 % point of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    private PermutationImportance() {}

    /**
     * Measures all features.
     *
     * @param data the samples
     * @param plan the folds, best grouped by animal
     * @param repeats how often each feature is shuffled, at least 1
     * @param seed seed of trainings and shuffles
     * @return the most important first; empty when the plan has no folds
     * @throws ProblemException as the trainer says
     */
    public static List<Importance> of(
            TrainingData data,
            FoldPlan plan,
            ClassifierTrainer trainer,
            ParameterSet parameters,
            int repeats,
            long seed,
            TaskContext task)
            throws ProblemException {
        if (plan.folds() == 0) {
            return List.of();
        }
        int columns = data.features().schema().size();
        double[][] rise = new double[columns][data.on().length];
        for (int fold = 0; fold < plan.folds(); fold++) {
            double from = fold / (double) plan.folds();
            double to = (fold + 1.0) / plan.folds();
            TaskContext part = task.part(from, to);
            CellClassifier classifier =
                    trainer.train(data.select(plan.trainRows(fold)), parameters, seed, part.part(0, 0.1));
            int[] tested = plan.testRows(fold);
            Shuffling shuffling =
                    new Shuffling(classifier, data.features().selectRows(tested), repeats, seed, part.part(0.1, 1));
            shuffling.run(data.on(), tested, rise);
        }
        int[] testedRows = plan.testedRows();
        List<Importance> list = new ArrayList<>();
        List<List<String>> alike = AlikeFeatures.of(data.features(), ALIKE, task);
        for (int column = 0; column < columns; column++) {
            list.add(new Importance(
                    data.features().schema().name(column),
                    balancedMean(data.on(), testedRows, rise[column]),
                    alike.get(column)));
        }
        list.sort(Comparator.comparingDouble((Importance each) -> -each.drop().value())
                .thenComparing(Importance::feature));
        return list;
    }

    /** The mean of the two classes' means, with its interval. */
    static Interval balancedMean(boolean[] on, int[] rows, double[] values) {
        double[] sum = new double[2];
        int[] n = new int[2];
        for (int row : rows) {
            int label = on[row] ? 1 : 0;
            sum[label] += values[row];
            n[label]++;
        }
        if (n[0] == 0 || n[1] == 0) {
            return Interval.UNDEFINED;
        }
        double[] squares = new double[2];
        for (int row : rows) {
            int label = on[row] ? 1 : 0;
            double off = values[row] - sum[label] / n[label];
            squares[label] += off * off;
        }
        double mean = (sum[0] / n[0] + sum[1] / n[1]) / 2;
        double variance = 0;
        for (int label = 0; label < 2; label++) {
            variance += squares[label] / Math.max(1, n[label] - 1) / n[label] / 4;
        }
        double half = Z * Math.sqrt(variance);
        return new Interval(mean, mean - half, mean + half);
    }

    /** Shuffles every feature among the tested samples of one fold. */
    private record Shuffling(
            CellClassifier classifier, FeatureMatrix tested, int repeats, long seed, TaskContext task) {
        void run(boolean[] on, int[] rows, double[][] rise) throws ProblemException {
            float[] before = classifier.probabilities(tested, task.part(0, 0));
            float[][] columns = new float[tested.schema().size()][tested.rows()];
            for (int c = 0; c < columns.length; c++) {
                tested.copyColumn(c, 0, columns[c], 0, tested.rows());
            }
            TaskContext single = task.oneOfMany();
            Parallel.forEach(task, columns.length, "shuffling features", column -> {
                SeededRandom random = SeededRandom.forPart(seed, column);
                for (int repeat = 0; repeat < repeats; repeat++) {
                    float[][] changed = columns.clone();
                    changed[column] = shuffled(columns[column], random);
                    float[] after = classifier.probabilities(
                            new DenseFeatureMatrix(tested.schema(), tested.rows(), changed), single);
                    for (int i = 0; i < rows.length; i++) {
                        rise[column][rows[i]] += (loss(on[rows[i]], after[i]) - loss(on[rows[i]], before[i])) / repeats;
                    }
                }
            });
        }

        private static float[] shuffled(float[] values, SeededRandom random) {
            int[] order = new int[values.length];
            for (int i = 0; i < order.length; i++) {
                order[i] = i;
            }
            random.shuffle(order);
            float[] shuffled = new float[values.length];
            for (int i = 0; i < order.length; i++) {
                shuffled[i] = values[order[i]];
            }
            return shuffled;
        }

        private static double loss(boolean on, float p) {
            double off = (on ? 1 : 0) - p;
            return off * off;
        }
    }
}

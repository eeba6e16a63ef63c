/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.Parallel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.training.TrainingSet;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.TrainingData;

/**
 * Trains on all folds but one and predicts that one, for each fold of a grouped and of a plain plan.
 *
 * @param on label of each sample
 * @param grouped whole animals (else slices) left out
 * @param plain samples left out at random; the same as {@code grouped} when groups could not be made
 */
public record CrossValidation(boolean[] on, OutOfFold grouped, OutOfFold plain) {

    /**
     * Runs both. Folds are trained at the same time, each on its share of the threads; as a trainer's result does not
     * depend on threads, neither does this one.
     *
     * @param set the samples
     * @param data their features, from {@link TrainingSet#data}
     * @param trainer the trainer
     * @param parameters its parameters
     * @param seed seed of the random folds and of every training
     * @throws ProblemException as the trainer says
     */
    public static CrossValidation run(
            TrainingSet set,
            TrainingData data,
            ClassifierTrainer trainer,
            ParameterSet parameters,
            long seed,
            TaskContext task)
            throws ProblemException {
        boolean[] on = set.labels();
        FoldPlan grouped = FoldPlanner.grouped(on, set.animals(), set.slices(), seed);
        FoldPlan plain = FoldPlanner.stratified(on, seed);
        if (grouped.grouping() == Grouping.STRATIFIED) {
            List<OutOfFold> one = run(List.of(grouped), data, trainer, parameters, seed, task);
            return new CrossValidation(on, one.get(0), one.get(0));
        }
        List<OutOfFold> both = run(List.of(grouped, plain), data, trainer, parameters, seed, task);
        return new CrossValidation(on, both.get(0), both.get(1));
    }

    /**
     * Out-of-fold predictions under any plans over the same samples.
     *
     * @return one per plan
     * @throws ProblemException as the trainer says
     */
    public static List<OutOfFold> run(
            List<FoldPlan> plans,
            TrainingData data,
            ClassifierTrainer trainer,
            ParameterSet parameters,
            long seed,
            TaskContext task)
            throws ProblemException {
        int[] firstFold = new int[plans.size() + 1];
        float[][] probabilities = new float[plans.size()][data.on().length];
        for (int p = 0; p < plans.size(); p++) {
            firstFold[p + 1] = firstFold[p] + plans.get(p).folds();
            Arrays.fill(probabilities[p], Float.NaN);
        }
        int jobs = firstFold[plans.size()];
        FoldTask foldTask = new FoldTask(task, Math.max(1, task.threads() / Math.max(1, jobs)));
        Parallel.forEach(task, jobs, "cross-validating", job -> {
            int p = 0;
            while (job >= firstFold[p + 1]) {
                p++;
            }
            boolean done = false;
            try {
                test(plans.get(p), job - firstFold[p], data, trainer, parameters, seed, foldTask, probabilities[p]);
                done = true;
            } finally {
                if (!done) {
                    foldTask.stopped.set(true);
                }
            }
        });
        OutOfFold[] results = new OutOfFold[plans.size()];
        for (int p = 0; p < results.length; p++) {
            results[p] = new OutOfFold(plans.get(p), probabilities[p]);
        }
        return List.of(results);
    }

    private static void test(
            FoldPlan plan,
            int fold,
            TrainingData data,
            ClassifierTrainer trainer,
            ParameterSet parameters,
            long seed,
            TaskContext task,
            float[] probabilities)
            throws ProblemException {
        CellClassifier classifier = trainer.train(data.select(plan.trainRows(fold)), parameters, seed, task);
        int[] tested = plan.testRows(fold);
        float[] predicted = classifier.probabilities(data.features().selectRows(tested), task);
        for (int i = 0; i < tested.length; i++) {
            probabilities[tested[i]] = predicted[i];
        }
    }

    /** What a single fold's training is told: few threads, no progress of its own, stop when any fold has failed. */
    private static final class FoldTask implements TaskContext {
        private final AtomicBoolean stopped = new AtomicBoolean();
        private final TaskContext whole;
        private final int threads;

        FoldTask(TaskContext whole, int threads) {
            this.whole = whole;
            this.threads = threads;
        }

        @Override
        public int threads() {
            return threads;
        }

        @Override
        public boolean isCancelled() {
            return stopped.get() || whole.isCancelled();
        }

        @Override
        public void progress(double fraction, String what) {
            // progress is counted in whole folds
        }
    }
}

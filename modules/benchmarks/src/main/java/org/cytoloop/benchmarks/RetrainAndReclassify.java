/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.benchmarks;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.training.GuardedTrainer;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.TrainingData;

/**
 * What live update costs once features are at hand: train on some samples, then call every cell, as {@code LiveTraining}
 * does it, time after time in one virtual machine. The first time shows what a cold machine pays.
 *
 * <p>Arguments: samples (default 2000), features (default 60), cells (default 100 000), runs (default 15), threads
 * (default: all processors), trainer (default histogram-forest).
 */
public final class RetrainAndReclassify {
    private final PrintStream out;
    private final TaskContext task;
    private final GuardedTrainer trainer;

    private RetrainAndReclassify(PrintStream out, GuardedTrainer trainer, int threads) {
        this.out = out;
        this.trainer = trainer;
        this.task = TaskContext.quiet(threads);
    }

    /** Runs the benchmark and prints its figures on standard output. */
    public static void main(String[] arguments) throws ProblemException {
        int[] numbers = {2000, 60, 100_000, 15, Runtime.getRuntime().availableProcessors()};
        for (int i = 0; i < Math.min(numbers.length, arguments.length); i++) {
            numbers[i] = Integer.parseInt(arguments[i]);
        }
        String id = arguments.length > numbers.length ? arguments[numbers.length] : "histogram-forest";
        new RetrainAndReclassify(System.out, GuardedTrainer.byId(id), numbers[4])
                .run(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    private void run(int samples, int features, int cells, int runs) throws ProblemException {
        out.printf(
                Locale.ROOT,
                "%s: %d samples x %d features, %d cells, %d thread(s)%n",
                trainer.id(),
                samples,
                features,
                cells,
                task.threads());
        TrainingData learnt = SyntheticCells.of(samples, features, 1);
        TrainingData all = SyntheticCells.of(cells, features, 2);
        ParameterSet defaults = ParameterSet.defaults(trainer.parameters());
        double[] train = new double[runs];
        double[] predict = new double[runs];
        double[] both = new double[runs];
        double[] processor = new double[runs];
        int right = 0;
        for (int run = 0; run < runs; run++) {
            double before = processorMillis();
            long start = System.nanoTime();
            CellClassifier classifier = trainer.train(learnt, defaults, run, task);
            long trained = System.nanoTime();
            float[] pOn = classifier.probabilities(all.features(), task);
            long end = System.nanoTime();
            train[run] = (trained - start) / 1e6;
            predict[run] = (end - trained) / 1e6;
            both[run] = (end - start) / 1e6;
            processor[run] = processorMillis() - before;
            right = 0;
            for (int i = 0; i < pOn.length; i++) {
                right += pOn[i] >= 0.5 == all.on()[i] ? 1 : 0;
            }
        }
        print("train", train);
        print("predict", predict);
        print("both", both);
        print("processor time of both", processor);
        out.printf(Locale.ROOT, "%.2f %% of the calls are right%n", 100.0 * right / cells);
    }

    /** Processor time of this process so far, compiler included: what a busy computer cannot blur. */
    private static double processorMillis() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toMillis();
    }

    private void print(String what, double[] millis) {
        double first = millis[0];
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        out.printf(
                Locale.ROOT,
                "%-24s first %.0f ms, median %.0f ms, best %.0f ms%n",
                what,
                first,
                sorted[sorted.length / 2],
                sorted[0]);
    }
}

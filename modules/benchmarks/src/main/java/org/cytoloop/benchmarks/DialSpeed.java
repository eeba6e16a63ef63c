/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.demo.DemoExample;
import org.cytoloop.demo.DemoStudy;
import org.cytoloop.operations.training.RoundTraining;
import org.cytoloop.operations.training.StudyClassification;
import org.cytoloop.operations.training.TrainingChoice;
import org.cytoloop.spi.ExampleStudy;
import org.cytoloop.steering.dial.BalanceTrial;
import org.cytoloop.steering.dial.DialPreview;
import org.cytoloop.workspace.Study;

/**
 * How soon the balance dial shows what a share would change on every slice, with features and calls on disk. "First" reads
 * them, the others go on with what is at hand. The study is the demo's images with cells on a grid.
 *
 * <p>Arguments: cells (default 100 000), labels (default 2000), threads (default: all processors).
 */
public final class DialSpeed {
    private static final String STAINING = "cFos";
    private static final float BRIGHT = 2.3f;

    private DialSpeed() {}

    /** Runs the benchmark and prints its figures on standard output. */
    public static void main(String[] arguments) throws IOException, ProblemException {
        int[] sizes = {100_000, 2000, Runtime.getRuntime().availableProcessors()};
        for (int i = 0; i < Math.min(sizes.length, arguments.length); i++) {
            sizes[i] = Integer.parseInt(arguments[i]);
        }
        Path folder = Files.createTempDirectory("cytoloop-dial");
        try {
            run(folder, sizes[0], sizes[1], TaskContext.quiet(sizes[2]), System.out);
        } finally {
            GridStudy.delete(folder);
        }
    }

    private static void run(Path folder, int cells, int labels, TaskContext task, PrintStream out)
            throws ProblemException {
        DemoStudy.Written written = DemoStudy.write(folder.resolve("images"), DemoStudy.DEFAULT_SIZE, 1, task);
        ExampleStudy.Written example = DemoExample.of(written);
        try (Study study = Study.create(folder.resolve("speed.cytoloop"), example.settings(), "benchmark")) {
            List<CellRef> all = GridStudy.fill(study, example.images(), cells, task);
            GridStudy.label(study, STAINING, BRIGHT, all, labels, 1, task);
            RoundInfo round = RoundTraining.train(study, STAINING, TrainingChoice.usual(1), task)
                    .round();
            StudyClassification.run(
                    study, round, study.slices().stream().map(Slice::name).toList(), task);
            out.printf(
                    Locale.ROOT,
                    "%d cells, %d ON and %d OFF samples, %d threads%n",
                    all.size(),
                    round.samplesOn(),
                    round.samplesOff(),
                    task.threads());
            BalanceTrial trial = new BalanceTrial(study, round);
            for (int percent = 20; percent <= 80; percent += 10) {
                measure(trial, TrainingBalance.weights(percent / 100.0), task, out);
            }
            measure(trial, TrainingBalance.subsample(0.5), task, out);
        }
    }

    private static void measure(BalanceTrial trial, TrainingBalance balance, TaskContext task, PrintStream out)
            throws ProblemException {
        long start = System.nanoTime();
        long busy = ProcessorTime.nanos();
        DialPreview found = trial.of(balance, task);
        out.printf(
                Locale.ROOT,
                "%-16s %5.0f ms (processor time %.0f ms), gained %d, lost %d%n",
                balance.text(),
                (System.nanoTime() - start) / 1e6,
                (ProcessorTime.nanos() - busy) / 1e6,
                found.total().gained(),
                found.total().lost());
    }
}

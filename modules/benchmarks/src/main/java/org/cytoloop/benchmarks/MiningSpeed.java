/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.demo.DemoExample;
import org.cytoloop.demo.DemoStudy;
import org.cytoloop.mistakes.mining.MinerRecord;
import org.cytoloop.mistakes.mining.MiningAsk;
import org.cytoloop.mistakes.mining.MiningOutcome;
import org.cytoloop.mistakes.mining.StudyMining;
import org.cytoloop.operations.StudyRule;
import org.cytoloop.operations.training.RoundTraining;
import org.cytoloop.operations.training.StudyClassification;
import org.cytoloop.operations.training.TrainingChoice;
import org.cytoloop.spi.ExampleStudy;
import org.cytoloop.workspace.RuleDraft;
import org.cytoloop.workspace.Study;

/**
 * How soon the first screen of a queue is there: the first 50 cells of each miner in a study with two rounds whose calls
 * and features are on disk. "Cold" is a new {@link StudyMining} that reads them, "warm" the next ask of the same one after
 * a label was changed. The processor time of all threads tells more than the clock while others use the machine. The study is the demo's images with cells on a grid.
 *
 * <p>Arguments: cells (default 100 000), labels (default 1000), times (default 5), threads (default: all processors).
 */
public final class MiningSpeed {
    private static final String STAINING = "cFos";
    private static final String BRIGHTNESS = GridStudy.BRIGHTNESS;
    private static final float BRIGHT = 2.3f;
    private static final String CONDITION = BRIGHTNESS + " >= " + BRIGHT;
    private static final int SCREEN = 50;

    private final PrintStream out;
    private final int cells;
    private final int labels;
    private final int times;
    private final TaskContext task;

    private MiningSpeed(PrintStream out, int[] sizes) {
        this.out = out;
        this.cells = sizes[0];
        this.labels = sizes[1];
        this.times = sizes[2];
        this.task = TaskContext.quiet(sizes[3]);
    }

    /** Runs the benchmark and prints its figures on standard output. */
    public static void main(String[] arguments) throws IOException, ProblemException {
        int[] sizes = {100_000, 1000, 5, Runtime.getRuntime().availableProcessors()};
        for (int i = 0; i < Math.min(sizes.length, arguments.length); i++) {
            sizes[i] = Integer.parseInt(arguments[i]);
        }
        Path folder = Files.createTempDirectory("cytoloop-mining");
        try {
            new MiningSpeed(System.out, sizes).run(folder);
        } finally {
            GridStudy.delete(folder);
        }
    }

    private void run(Path folder) throws ProblemException {
        DemoStudy.Written written = DemoStudy.write(folder.resolve("images"), DemoStudy.DEFAULT_SIZE, 1, task);
        ExampleStudy.Written example = DemoExample.of(written);
        try (Study study = Study.create(folder.resolve("speed.cytoloop"), example.settings(), "benchmark")) {
            List<CellRef> all = GridStudy.fill(study, example.images(), cells, task);
            study.rulebook().save(STAINING, new RuleDraft("", "", List.of(CONDITION), List.of(), ""));
            for (int round = 1; round <= 2; round++) {
                GridStudy.label(study, STAINING, BRIGHT, all, labels / 2, round, task);
                RoundInfo trained = RoundTraining.train(study, STAINING, TrainingChoice.usual(round), task)
                        .round();
                List<String> slices = study.slices().stream().map(Slice::name).toList();
                StudyClassification.run(study, trained, slices, task);
            }
            out.printf(
                    Locale.ROOT,
                    "%d cells, %d features, %d labels, %d threads; ms until the first %d cells are there (processor time)%n",
                    all.size(),
                    StudyRule.schema(study).size(),
                    study.samples(STAINING).size(),
                    task.threads(),
                    SCREEN);
            StudyMining first = new StudyMining(study, STAINING);
            first.askWhoCanWork(task);
            for (MinerRecord miner : first.miners()) {
                measure(study, miner.id(), all);
            }
        }
    }

    private void measure(Study study, String miner, List<CellRef> all) throws ProblemException {
        List<CellRef> like = miner.equals("more-like-these") ? List.of(all.get(all.size() / 2)) : List.of();
        double[] cold = new double[times];
        double[] warm = new double[times];
        double[] coldBusy = new double[times];
        double[] warmBusy = new double[times];
        int found = 0;
        for (int i = 0; i < times; i++) {
            StudyMining mining = new StudyMining(study, STAINING);
            long start = System.nanoTime();
            long busy = ProcessorTime.nanos();
            MiningOutcome outcome = mining.mine(ask(miner, i, like), task);
            cold[i] = (System.nanoTime() - start) / 1e6;
            coldBusy[i] = (ProcessorTime.nanos() - busy) / 1e6;
            found = outcome.cells().size();
            study.label(mining.answer(outcome.cells().get(0), i % 2 == 0 ? Label.ON : Label.OFF));
            start = System.nanoTime();
            busy = ProcessorTime.nanos();
            mining.mine(ask(miner, i, like), task);
            warm[i] = (System.nanoTime() - start) / 1e6;
            warmBusy[i] = (ProcessorTime.nanos() - busy) / 1e6;
        }
        double first = cold[0];
        out.printf(
                Locale.ROOT,
                "%-18s %3d cells   cold: first %5.0f, median %5.0f (%5.0f)   warm: median %5.0f (%5.0f)%n",
                miner,
                found,
                first,
                median(cold),
                median(coldBusy),
                median(warm),
                median(warmBusy));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static MiningAsk ask(String miner, long seed, List<CellRef> like) {
        return new MiningAsk(miner, SCREEN, seed, Map.of(), like, Set.of());
    }
}

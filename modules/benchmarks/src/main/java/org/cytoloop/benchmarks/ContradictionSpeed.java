/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.demo.DemoExample;
import org.cytoloop.demo.DemoStudy;
import org.cytoloop.operations.StudyContradictions;
import org.cytoloop.spi.ExampleStudy;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.cytoloop.workspace.RuleDraft;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent;

/**
 * How soon a new contradiction is known: a label is flipped in a study with a rule and many labels, and the time is taken
 * from the return of {@code Study.label} to the return of the update of {@link StudyContradictions} that takes it in. The
 * study is the demo's images with cells on a grid.
 *
 * <p>Arguments: labels (default 2000), cells (default 100 000), flips (default 200), threads (default: all processors).
 */
public final class ContradictionSpeed {
    private static final String STAINING = "cFos";
    private static final String CONDITION = "cFos.snr >= 2.3 ± 1";

    private final PrintStream out;
    private final TaskContext task;
    private final int labels;
    private final int cells;
    private final int flips;

    private ContradictionSpeed(PrintStream out, int[] sizes) {
        this.out = out;
        this.labels = sizes[0];
        this.cells = sizes[1];
        this.flips = sizes[2];
        this.task = TaskContext.quiet(sizes[3]);
    }

    /** Runs the benchmark and prints its figures on standard output. */
    public static void main(String[] arguments) throws IOException, ProblemException {
        int[] sizes = {2000, 100_000, 200, Runtime.getRuntime().availableProcessors()};
        for (int i = 0; i < Math.min(sizes.length, arguments.length); i++) {
            sizes[i] = Integer.parseInt(arguments[i]);
        }
        Path folder = Files.createTempDirectory("cytoloop-contradictions");
        try {
            new ContradictionSpeed(System.out, sizes).run(folder);
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
            List<CellRef> labelled = label(study, all);
            long start = System.nanoTime();
            StudyContradictions found = StudyContradictions.open(study, STAINING, task);
            out.printf(
                    Locale.ROOT,
                    "%d cells, %d labels: first look, features included, %.1f s, %d contradicted%n",
                    all.size(),
                    labelled.size(),
                    millis(start) / 1000,
                    found.ranked().size());
            flip(study, found, labelled);
        }
    }

    /** Labels cells here and there, one in five ON. */
    private List<CellRef> label(Study study, List<CellRef> all) throws ProblemException {
        SeededRandom random = new SeededRandom(7);
        int[] order = new int[all.size()];
        Arrays.setAll(order, i -> i);
        random.shuffle(order);
        List<CellRef> labelled = new ArrayList<>();
        List<Assignment> assignments = new ArrayList<>();
        for (int i = 0; i < Math.min(labels, order.length); i++) {
            CellRef cell = all.get(order[i]);
            labelled.add(cell);
            assignments.add(new Assignment(cell, random.nextInt(5) == 0 ? Label.ON : Label.OFF, Double.NaN));
        }
        study.label(LabelCommand.byHand(STAINING, assignments, SampleOrigin.CLICK, LabelCommand.CURRENT_RULE));
        return labelled;
    }

    private void flip(Study study, StudyContradictions found, List<CellRef> labelled) throws ProblemException {
        AtomicReference<StudyEvent> event = new AtomicReference<>();
        study.addListener(event::set);
        SeededRandom random = new SeededRandom(11);
        double[] times = new double[flips];
        int known = 0;
        for (int i = 0; i < flips; i++) {
            CellRef cell = labelled.get(random.nextInt(labelled.size()));
            Label other = study.sample(STAINING, cell).orElseThrow().label() == Label.ON ? Label.OFF : Label.ON;
            study.label(LabelCommand.flip(
                    STAINING, List.of(new Assignment(cell, other, Double.NaN)), LabelCommand.CURRENT_RULE));
            long start = System.nanoTime();
            found.update(event.get(), task);
            times[i] = millis(start);
            known += found.of(cell).isPresent() ? 1 : 0;
        }
        double first = times[0];
        Arrays.sort(times);
        out.printf(
                Locale.ROOT,
                "%d flips, %d contradicted at once: first %.1f ms, median %.1f ms, 95 %% %.1f ms, longest %.1f ms%n",
                flips,
                known,
                first,
                times[flips / 2],
                times[(int) (0.95 * (flips - 1))],
                times[flips - 1]);
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}

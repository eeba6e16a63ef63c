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
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.demo.DemoExample;
import org.cytoloop.demo.DemoStudy;
import org.cytoloop.guidance.situation.StudySituation;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.operations.StudyRule;
import org.cytoloop.operations.training.RoundTraining;
import org.cytoloop.operations.training.StudyClassification;
import org.cytoloop.operations.training.TrainingChoice;
import org.cytoloop.spi.ExampleStudy;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.cytoloop.workspace.Study;

/**
 * How long the situation of a study with a classified round takes: the first time, when nothing has changed, after each
 * new batch of 20 cells, and after a verdict. The study is the demo's images, each added several times, with cells on a
 * grid.
 *
 * <p>Arguments: samples (default 10 000), slices (default 20), cells of each (default 5000), times (default 30), threads
 * (default: all processors).
 */
public final class SituationSpeed {
    private static final String STAINING = "cFos";
    private static final String BRIGHTNESS = "cFos.snr";
    private static final float BRIGHT = 2.3f;
    private static final int BATCH = 20;

    private final PrintStream out;
    private final int samples;
    private final int slices;
    private final int cells;
    private final int times;
    private final TaskContext task;

    private SituationSpeed(PrintStream out, int[] sizes) {
        this.out = out;
        this.samples = sizes[0];
        this.slices = sizes[1];
        this.cells = sizes[2];
        this.times = sizes[3];
        this.task = TaskContext.quiet(sizes[4]);
    }

    /** Runs the benchmark and prints its figures on standard output. */
    public static void main(String[] arguments) throws IOException, ProblemException {
        int[] sizes = {10_000, 20, 5000, 30, Runtime.getRuntime().availableProcessors()};
        for (int i = 0; i < Math.min(sizes.length, arguments.length); i++) {
            sizes[i] = Integer.parseInt(arguments[i]);
        }
        Path folder = Files.createTempDirectory("cytoloop-situation");
        try {
            new SituationSpeed(System.out, sizes).run(folder);
        } finally {
            GridStudy.delete(folder);
        }
    }

    private void run(Path folder) throws ProblemException {
        DemoStudy.Written written = DemoStudy.write(folder.resolve("images"), DemoStudy.DEFAULT_SIZE, 1, task);
        ExampleStudy.Written example = DemoExample.of(written);
        List<ExampleStudy.Image> images = new ArrayList<>();
        for (int i = 0; i < slices; i++) {
            ExampleStudy.Image image = example.images().get(i % example.images().size());
            images.add(new ExampleStudy.Image(image.image(), "S" + (100 + i), image.animal(), image.group()));
        }
        try (Study study = Study.create(folder.resolve("speed.cytoloop"), example.settings(), "benchmark")) {
            List<CellRef> all = GridStudy.fill(study, images, slices * cells, task);
            label(study, all);
            RoundInfo round = RoundTraining.train(study, STAINING, TrainingChoice.usual(1), task)
                    .round();
            StudyClassification.run(
                    study, round, study.slices().stream().map(Slice::name).toList(), task);
            out.printf(
                    Locale.ROOT,
                    "%d slices, %d cells, %d samples%n",
                    slices,
                    all.size(),
                    study.samples(STAINING).size());
            measure(study, round, all);
        }
    }

    /** Labels cells here and there: bright ones ON. */
    private void label(Study study, List<CellRef> all) throws ProblemException {
        StudyFeatures features = StudyRule.features(study);
        int column = features.schema().indexOf(BRIGHTNESS);
        SeededRandom random = new SeededRandom(3);
        int each = samples / slices;
        for (Slice slice : study.slices()) {
            FeatureMatrix matrix = features.of(slice.name(), task);
            List<Assignment> assignments = new ArrayList<>();
            for (int i = 0; i < each; i++) {
                int row = (i * (matrix.rows() / each) + random.nextInt(matrix.rows() / each));
                Label label = matrix.value(row, column) >= BRIGHT ? Label.ON : Label.OFF;
                assignments.add(new Assignment(new CellRef(slice.name(), row + 1), label, Double.NaN));
                if (assignments.size() == BATCH || i == each - 1) {
                    study.label(
                            LabelCommand.byHand(STAINING, assignments, SampleOrigin.CLICK, LabelCommand.CURRENT_RULE));
                    assignments.clear();
                }
            }
        }
    }

    private void measure(Study study, RoundInfo round, List<CellRef> all) throws ProblemException {
        StudySituation situation = new StudySituation(study, STAINING);
        long start = System.nanoTime();
        situation.now(task);
        double first = millis(start);
        double[] still = new double[times];
        double[] batch = new double[times];
        double[] verdict = new double[times];
        SeededRandom random = new SeededRandom(5);
        for (int i = 0; i < times; i++) {
            start = System.nanoTime();
            situation.now(task);
            still[i] = millis(start);
            draw(study, all, random);
            start = System.nanoTime();
            situation.now(task);
            batch[i] = millis(start);
            String slice = study.slices().get(i % slices).name();
            study.reviews().save(round, slice, i % 2 == 0 ? Verdict.GOOD : Verdict.UNUSABLE, List.of(), "");
            start = System.nanoTime();
            situation.now(task);
            verdict[i] = millis(start);
        }
        out.printf(Locale.ROOT, "first         %8.1f ms%n", first);
        print("nothing new", still);
        print("a new batch", batch);
        print("a verdict", verdict);
    }

    private void draw(Study study, List<CellRef> all, SeededRandom random) throws ProblemException {
        List<Assignment> assignments = new ArrayList<>();
        int from = random.nextInt(all.size() - 10 * BATCH);
        String slice = all.get(from).slice();
        for (int i = from; assignments.size() < BATCH && all.get(i).slice().equals(slice); i++) {
            if (study.sample(STAINING, all.get(i)).isEmpty()) {
                assignments.add(new Assignment(all.get(i), Label.OFF, 0.5));
            }
        }
        LabelCommand.BatchDraft draft =
                new LabelCommand.BatchDraft(slice, new Region(0, 0, 99, 99), Label.OFF, BATCH, 40, 1, "rectangle 1");
        study.label(
                LabelCommand.drawn(STAINING, assignments, SampleOrigin.RECTANGLE, draft, LabelCommand.CURRENT_RULE));
    }

    private void print(String what, double[] values) {
        Arrays.sort(values);
        out.printf(
                Locale.ROOT,
                "%-13s %8.1f ms median, %.1f ms 90 %%, %.1f ms longest%n",
                what,
                values[times / 2],
                values[(int) (0.9 * (times - 1))],
                values[times - 1]);
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}

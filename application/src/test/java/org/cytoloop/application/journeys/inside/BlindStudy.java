/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.demo.DemoExample;
import org.cytoloop.demo.DemoStudy;
import org.cytoloop.demo.DemoTruth;
import org.cytoloop.operations.ExampleStudyMaking;
import org.cytoloop.operations.FeatureColumns;
import org.cytoloop.operations.RectangleSampling;
import org.cytoloop.spi.CellDetector;
import org.cytoloop.spi.ExampleStudy;
import org.cytoloop.spi.Services;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.RuleDraft;
import org.cytoloop.workspace.Study;

/**
 * A study in which much has been labelled: four of the demo's slices, of two animals in two groups, with a rule and two
 * batches full of repeats. Anna labels what is true, but hesitates near the threshold.
 */
final class BlindStudy {
    /** The feature that decides. */
    static final String SIGNAL = "cFos.snr";

    private static final String STAINING = "cFos";
    private static final int SIZE = 1024;
    private static final long SEED = 1;
    private static final int SLICES = 4;
    private static final int DRAWN = 40;
    /** Of the cells nearest to the threshold so many in a hundred are answered otherwise. */
    private static final double DOUBT = 0.6;

    private final Map<CellRef, Label> truth = new HashMap<>();
    private final Map<CellRef, Float> signals = new HashMap<>();
    private final Set<String> names = new TreeSet<>();
    private final Path folder;
    private double threshold;

    private BlindStudy(Path folder) {
        this.folder = folder;
    }

    /** Makes it. */
    static BlindStudy make(Path where) {
        try {
            DemoStudy.Written written = DemoStudy.write(where.resolve("images"), SIZE, SEED, TaskContext.quiet());
            ExampleStudy.Written example = DemoExample.of(written);
            List<ExampleStudy.Image> images = example.images().subList(0, SLICES).stream()
                    .map(BlindStudy::renamed)
                    .toList();
            try (Study study = Study.create(where.resolve("blind"), example.settings(), "Anna")) {
                CellDetector detector = Services.first(CellDetector.class, "detector");
                ExampleStudyMaking.fill(study, images, detector, TaskContext.quiet());
                BlindStudy made = new BlindStudy(study.folder());
                made.remember(images);
                made.measure(study, written.truth());
                made.label(study);
                return made;
            }
        } catch (ProblemException e) {
            throw new AssertionError("the study could not be made", e);
        }
    }

    /** The platform speaks of a "tab control": that is not the group. */
    private static ExampleStudy.Image renamed(ExampleStudy.Image image) {
        String group = image.group().equals("control") ? "saline" : image.group();
        return new ExampleStudy.Image(image.image(), image.name(), image.animal(), group);
    }

    private void remember(List<ExampleStudy.Image> images) {
        for (ExampleStudy.Image image : images) {
            names.addAll(List.of(
                    image.name(),
                    image.animal(),
                    image.group(),
                    image.image().getFileName().toString()));
        }
    }

    /** The threshold that parts as many cells as are ON. */
    private void measure(Study study, DemoTruth known) throws ProblemException {
        FeatureColumns columns = FeatureColumns.load(study, List.of(SIGNAL), TaskContext.quiet());
        int on = 0;
        for (Slice slice : study.slices()) {
            Cells cells = study.cells(slice.name());
            float[] values = columns.values(SIGNAL, slice.name());
            for (int i = 0; i < cells.size(); i++) {
                CellRef cell = new CellRef(slice.name(), i + 1);
                Label label =
                        known.labelAt(slice.name(), cells.x(i), cells.y(i)).orElse(Label.OFF);
                truth.put(cell, label);
                signals.put(cell, values[i]);
                on += label == Label.ON ? 1 : 0;
            }
        }
        float[] sorted = columns.values(SIGNAL);
        Arrays.sort(sorted);
        threshold = Math.round(sorted[sorted.length - on] * 10) / 10.0;
    }

    private void label(Study study) throws ProblemException {
        String condition = String.format(Locale.ROOT, "%s >= %.1f", SIGNAL, threshold);
        study.rulebook()
                .save(
                        STAINING,
                        new RuleDraft("brighter than tissue", "as dark as tissue", List.of(condition), List.of(), ""));
        for (int i = 0; i < SLICES; i++) {
            byHand(study, study.slices().get(i).name());
            batch(study, study.slices().get(i).name(), DRAWN / 2, 100 + i, 0);
        }
        SeededRandom random = new SeededRandom(SEED);
        for (int i = 0; i < 2; i++) {
            long batch = batch(study, study.slices().get(2 * i).name(), 30, 200 + i, 0.5);
            Map<Long, Label> answers = new HashMap<>();
            for (Repeat repeat : study.repeats().ofBatch(STAINING, batch)) {
                double signal = signals.get(repeat.cell());
                boolean near = signal > threshold / 3 && signal < threshold * 1.5;
                boolean doubt = near && random.nextDouble() < DOUBT;
                Label is = truth(repeat.cell());
                answers.put(repeat.id(), doubt ? other(is) : is);
            }
            study.repeats().answer(answers);
        }
        // so that the newest batch lies elsewhere
        batch(study, study.slices().get(1).name(), 10, 300, 0);
    }

    /** Cells that are ON, and bright ones that are not: those are worth a second look. */
    private void byHand(Study study, String slice) throws ProblemException {
        List<LabelCommand.Assignment> assignments = new ArrayList<>();
        for (Label label : List.of(Label.ON, Label.OFF)) {
            truth.keySet().stream()
                    .filter(cell -> cell.slice().equals(slice) && truth(cell) == label)
                    .filter(cell -> label == Label.ON || signals.get(cell) > threshold / 3)
                    .sorted()
                    .limit(DRAWN / 2)
                    .forEach(cell -> assignments.add(new LabelCommand.Assignment(cell, label, Double.NaN)));
        }
        study.label(LabelCommand.byHand(STAINING, assignments, SampleOrigin.CLICK, LabelCommand.CURRENT_RULE));
    }

    /** A batch over the whole slice, given ON, and corrected. */
    private long batch(Study study, String slice, int count, long seed, double share) throws ProblemException {
        Slice image = study.slice(slice).orElseThrow();
        Region all = new Region(0, 0, image.width(), image.height());
        RectangleSampling.sample(study, STAINING, slice, all, Label.ON, count, seed, share);
        long batch =
                study.batches(STAINING).get(study.batches(STAINING).size() - 1).id();
        List<LabelCommand.Assignment> corrections = new ArrayList<>();
        for (Sample sample : study.samples(STAINING, slice)) {
            if (sample.batch() == batch && truth(sample.cell()) != sample.label()) {
                corrections.add(new LabelCommand.Assignment(sample.cell(), truth(sample.cell()), Double.NaN));
            }
        }
        study.label(LabelCommand.flip(STAINING, corrections, LabelCommand.CURRENT_RULE));
        return batch;
    }

    /** Where the study is. */
    Path folder() {
        return folder;
    }

    /** What a cell is. */
    Label truth(CellRef cell) {
        return truth.get(cell);
    }

    /** The other class. */
    static Label other(Label label) {
        return label == Label.ON ? Label.OFF : Label.ON;
    }

    /** Names of slices, animals, groups and image files. */
    Set<String> names() {
        return names;
    }
}

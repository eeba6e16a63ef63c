/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.demo.DemoExample;
import org.cytoloop.demo.DemoStudy;
import org.cytoloop.engine.evaluation.Grouping;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.operations.StudyRule;
import org.cytoloop.operations.growth.KnownGrowth;
import org.cytoloop.scoring.growth.GrowthCurve;
import org.cytoloop.scoring.growth.GrowthReport;
import org.cytoloop.spi.ExampleStudy;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.cytoloop.workspace.RoundDraft;
import org.cytoloop.workspace.Study;

/** A study that was worked on for long: many samples, many rounds, calls and features on disk. */
final class ChartStudy implements AutoCloseable {
    static final String STAINING = "cFos";
    /** Cells that are labelled in one act. */
    private static final int BATCH = 25;

    final Study study;

    private final List<CellRef> all;

    /**
     * Makes it.
     *
     * @param cells about how many cells it has
     * @param samples how many of them are labelled
     * @param rounds number of rounds, evenly spread over the labelling
     */
    ChartStudy(Path folder, int cells, int samples, int rounds, TaskContext task) throws ProblemException {
        DemoStudy.Written written = DemoStudy.write(folder.resolve("images"), DemoStudy.DEFAULT_SIZE, 1, task);
        ExampleStudy.Written example = DemoExample.of(written);
        study = Study.create(folder.resolve("charts.cytoloop"), example.settings(), "benchmark");
        all = GridStudy.fill(study, example.images(), cells, task);
        SeededRandom random = new SeededRandom(1);
        for (int i = all.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            CellRef moved = all.get(i);
            all.set(i, all.get(other));
            all.set(other, moved);
        }
        int trained = 0;
        for (int from = 0; from < samples; from += BATCH) {
            label(from, Math.min(samples, from + BATCH));
            while (trained < rounds && from + BATCH >= (trained + 1L) * samples / rounds) {
                round(++trained);
            }
        }
        RoundInfo last = study.rounds().current(STAINING).orElseThrow();
        StudyFeatures features = StudyRule.features(study);
        for (Slice slice : study.slices()) {
            float[] pOn = new float[study.cellSet(slice.name()).orElseThrow().count()];
            for (int i = 0; i < pOn.length; i++) {
                pOn[i] = (float) random.nextDouble();
            }
            study.storeCalls(slice.name(), last, pOn);
            features.of(slice.name(), task);
        }
    }

    private void label(int from, int to) throws ProblemException {
        List<Assignment> assignments = new ArrayList<>();
        for (int i = from; i < to; i++) {
            assignments.add(new Assignment(all.get(i), i % 5 < 2 ? Label.ON : Label.OFF, Double.NaN));
        }
        study.label(LabelCommand.byHand(STAINING, assignments, SampleOrigin.CLICK, LabelCommand.CURRENT_RULE));
    }

    /** Flips one sample. */
    void flip(int index) throws ProblemException {
        CellRef cell = all.get(index);
        boolean on = study.sample(STAINING, cell).orElseThrow().label() == Label.ON;
        study.label(
                LabelCommand.flip(STAINING, List.of(new Assignment(cell, on ? Label.OFF : Label.ON, Double.NaN)), 0));
    }

    private void round(int number) throws ProblemException {
        Map<String, Double> scores = new HashMap<>();
        for (String name : List.of("grouped.f1", "plain.f1")) {
            scores.put(name, 1 - 1.0 / (number + 2));
            scores.put(name + ".low", 0.95 - 1.0 / (number + 2));
            scores.put(name + ".high", 1 - 0.9 / (number + 2));
        }
        RoundDraft draft = new RoundDraft(
                STAINING,
                "forest",
                "1",
                new TreeMap<>(),
                number,
                0.5,
                study.samples(STAINING),
                "0".repeat(64),
                List.of(),
                "fingerprint",
                scores,
                1,
                null);
        study.rounds().add(draft, new byte[] {1});
    }

    /** A growth curve as one that was computed. */
    KnownGrowth growth() {
        int[] sizes = new int[12];
        double[][] f1 = new double[sizes.length][8];
        for (int s = 0; s < sizes.length; s++) {
            sizes[s] = (s + 1) * study.samples(STAINING).size() / sizes.length;
            for (int r = 0; r < f1[s].length; r++) {
                f1[s][r] = 0.95 - 3 / Math.sqrt(sizes[s] + 40.0 * r);
            }
        }
        GrowthReport report = new GrowthReport(
                sizes[sizes.length - 1], Grouping.ANIMAL, "forest", GrowthCurve.of(sizes, f1, 1), null, "", List.of());
        return new KnownGrowth(study.rounds().current(STAINING).orElseThrow(), report);
    }

    @Override
    public void close() {
        study.close();
    }
}

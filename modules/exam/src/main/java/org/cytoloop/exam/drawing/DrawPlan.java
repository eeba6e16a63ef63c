/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.exams.ExamDrawing;
import org.cytoloop.workspace.Study;

/**
 * What a draw would take, and what is worth knowing before.
 *
 * @param rows what it would take of each animal, ordered by animal
 * @param asked number of cells asked for
 * @param before cells the exam has already
 * @param round number of the round whose calls tell how many cells are ON; 0 when none does
 * @param onShare share of the cells that round calls ON; NaN when no round does
 * @param rounds number of rounds trained so far
 * @param ruled whether there is a rule
 * @param labels number of labels so far
 * @param emptySlices number of slices without cells
 * @param mode how the cells came about
 */
record DrawPlan(
        List<Row> rows,
        int asked,
        int before,
        int round,
        double onShare,
        int rounds,
        boolean ruled,
        int labels,
        int emptySlices,
        DetectionMode mode) {
    /**
     * One animal's part.
     *
     * @param animal name of the animal, empty for slices without one
     * @param cells cells that can be drawn
     * @param labelled those of them that have a label
     * @param drawn cells that would be drawn
     */
    record Row(String animal, int cells, int labelled, int drawn) {}

    DrawPlan {
        rows = List.copyOf(rows);
    }

    /** Plans a draw. Off the EDT. */
    static DrawPlan of(Study study, String staining, int asked, TaskContext task) throws ProblemException {
        List<ExamDraw.Stratum> strata = ExamDrawing.plan(study, staining, asked);
        Map<String, Integer> labelled = labelledByAnimal(study, staining);
        List<Row> rows = new ArrayList<>();
        for (ExamDraw.Stratum stratum : strata) {
            int known = Math.min(stratum.eligible(), labelled.getOrDefault(stratum.animal(), 0));
            rows.add(new Row(stratum.animal(), stratum.eligible(), known, stratum.drawn()));
        }
        Optional<RoundInfo> current = study.rounds().current(staining);
        double onShare = current.isPresent() ? onShare(study, current.get(), task) : Double.NaN;
        int empty = (int) study.slices().stream()
                .filter(slice -> study.cellSet(slice.name())
                        .filter(set -> set.count() > 0)
                        .isEmpty())
                .count();
        return new DrawPlan(
                rows,
                asked,
                study.exams().reserved(staining).size(),
                Double.isNaN(onShare) ? 0 : current.get().number(),
                onShare,
                study.rounds().of(staining).size(),
                study.rulebook().current(staining).isPresent(),
                study.sampleCounts(staining).total(),
                empty,
                study.settings().mode());
    }

    private static Map<String, Integer> labelledByAnimal(Study study, String staining) {
        Map<String, String> animals = new HashMap<>();
        for (Slice slice : study.slices()) {
            animals.put(slice.name(), slice.animal());
        }
        Map<String, Integer> labelled = new HashMap<>();
        for (Sample sample : study.samples(staining)) {
            labelled.merge(animals.getOrDefault(sample.cell().slice(), ""), 1, Integer::sum);
        }
        return labelled;
    }

    /** Share of the classified cells that a round calls ON; NaN when it classified none. */
    private static double onShare(Study study, RoundInfo round, TaskContext task) throws ProblemException {
        long on = 0;
        long all = 0;
        for (Slice slice : study.slices()) {
            task.checkCancelled();
            if (study.cellSet(slice.name()).isPresent()) {
                Optional<float[]> calls = study.calls(slice.name(), round);
                on += calls.map(round::countOn).orElse(0);
                all += calls.map(p -> p.length).orElse(0);
            }
        }
        return all == 0 ? Double.NaN : on / (double) all;
    }

    /** Cells that would be drawn. */
    int drawn() {
        return rows.stream().mapToInt(Row::drawn).sum();
    }

    /** Cells that can be drawn. */
    int cells() {
        return rows.stream().mapToInt(Row::cells).sum();
    }

    /** How many labelled cells are to be expected among those drawn. */
    double expectedLabelled() {
        double expected = 0;
        for (Row row : rows) {
            expected += row.cells() == 0 ? 0 : row.drawn() * (row.labelled() / (double) row.cells());
        }
        return expected;
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.mining;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.operations.SliceVerdicts;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.workspace.KeptLabel;
import org.cytoloop.workspace.Study;

/**
 * What is said of the cells of a staining at a moment, and which may be asked. Read from memory. Immutable.
 *
 * @param labels of the samples, without those of the exam
 * @param exam cells of the exam
 * @param asked cells that are being asked again blindly
 * @param settled labelled cells whose label was given in answer to a question, or is kept with a reason
 * @param unusable names of slices that were judged not usable, whose cells nobody needs to look at, ordered
 */
record StudyLabels(
        Map<CellRef, Label> labels,
        Set<CellRef> exam,
        Set<CellRef> asked,
        Set<CellRef> settled,
        SortedSet<String> unusable) {
    static StudyLabels of(Study study, String staining) {
        Set<CellRef> exam = study.exams().reserved(staining);
        Map<CellRef, Label> labels = new TreeMap<>();
        Set<CellRef> settled = new HashSet<>();
        for (Sample sample : study.samples(staining)) {
            if (!exam.contains(sample.cell())) {
                labels.put(sample.cell(), sample.label());
                if (study.findings().standing(staining, sample.cell()).isPresent()) {
                    settled.add(sample.cell());
                }
            }
        }
        List<KeptLabel> kept = study.memory().kept(staining);
        kept.forEach(label -> settled.add(label.cell()));
        return new StudyLabels(
                labels, exam, study.repeats().open(staining).keySet(), settled, unusable(study, staining));
    }

    private static SortedSet<String> unusable(Study study, String staining) {
        SortedSet<String> unusable = new TreeSet<>();
        study.rounds()
                .current(staining)
                .map(round -> SliceVerdicts.of(study, round))
                .ifPresent(verdicts -> study.slices().forEach(slice -> verdicts.holding(slice.name())
                        .filter(review -> review.verdict() == Verdict.UNUSABLE)
                        .ifPresent(review -> unusable.add(slice.name()))));
        return unusable;
    }

    /**
     * True when a cell may be put forward.
     *
     * @param presented the label that would be in question; null for none
     */
    boolean mayAsk(ErrorMiner.Asks asks, CellRef cell, Label presented) {
        Label label = labels.get(cell);
        boolean fits = asks == ErrorMiner.Asks.UNLABELLED
                ? label == null
                : label != null && label != Label.UNSURE && label == presented && !settled.contains(cell);
        return fits && !exam.contains(cell) && !asked.contains(cell) && !unusable.contains(cell.slice());
    }

    /** Adds what is said to a pool of some cells. */
    MiningPool.Builder pool(MiningCells cells, Set<CellRef> skip) {
        Label[] byRow = new Label[cells.rows()];
        labels.forEach((cell, label) -> {
            int row = cells.row(cell);
            if (row >= 0) {
                byRow[row] = label;
            }
        });
        boolean[] withheld = rows(cells, asked);
        for (CellRef cell : skip) {
            int row = cells.row(cell);
            if (row >= 0) {
                withheld[row] = true;
            }
        }
        if (!unusable.isEmpty()) {
            for (int row = 0; row < withheld.length; row++) {
                withheld[row] |= unusable.contains(
                        cells.slices().get(cells.sliceOf()[row]).name());
            }
        }
        return MiningPool.of(cells)
                .labels(byRow)
                .exam(rows(cells, exam))
                .withheld(withheld)
                .settled(rows(cells, settled));
    }

    private static boolean[] rows(MiningCells cells, Set<CellRef> marked) {
        boolean[] rows = new boolean[cells.rows()];
        for (CellRef cell : marked) {
            int row = cells.row(cell);
            if (row >= 0) {
                rows[row] = true;
            }
        }
        return rows;
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.demo.DemoTruth;
import org.cytoloop.operations.RectangleSampling;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.Study;

/**
 * Labels cells as a careful person would who sees what is true: rectangle batches given one class and the exceptions
 * flipped, cells clicked, mistakes corrected. Detected cells where the truth has no nucleus are OFF.
 */
final class TruthfulAnnotator {
    private final Study study;
    private final String staining;
    private final DemoTruth truth;
    private final SeededRandom random;

    TruthfulAnnotator(Study study, String staining, DemoTruth truth, long seed) {
        this.study = study;
        this.staining = staining;
        this.truth = truth;
        this.random = new SeededRandom(seed);
    }

    /** What a person would say of a cell. */
    Label answer(String slice, Cells cells, int index) {
        return truth.labelAt(slice, cells.x(index), cells.y(index)).orElse(Label.OFF);
    }

    /**
     * One batch: a rectangle somewhere in the slice, all cells OFF, then the exceptions flipped.
     *
     * @param n number of cells to draw
     * @return number of cells drawn
     */
    int labelRectangle(Slice slice, int n) throws ProblemException {
        double width = slice.width() / 3.0;
        double height = slice.height() / 3.0;
        Region region = new Region(
                random.nextDouble() * (slice.width() - width),
                random.nextDouble() * (slice.height() - height),
                width,
                height);
        RectangleSampling.Outcome outcome =
                RectangleSampling.sample(study, staining, slice.name(), region, Label.OFF, n, random.nextLong() >>> 1);
        Cells cells = study.cells(slice.name());
        List<LabelCommand.Assignment> flips = new ArrayList<>();
        for (int index : outcome.draw().cells()) {
            Label label = answer(slice.name(), cells, index);
            if (label != Label.OFF) {
                flips.add(new LabelCommand.Assignment(
                        new CellRef(slice.name(), index + 1),
                        label,
                        outcome.draw().inclusionProbability()));
            }
        }
        if (!flips.isEmpty()) {
            study.label(LabelCommand.flip(staining, flips, LabelCommand.CURRENT_RULE));
        }
        return outcome.draw().size();
    }

    /** Clicks n random ON cells of a slice that have no label yet, as a person does who looks for positives. */
    void clickOn(Slice slice, int n) throws ProblemException {
        Cells cells = study.cells(slice.name());
        List<CellRef> candidates = new ArrayList<>();
        Set<CellRef> labelled = labelled();
        for (int i = 0; i < cells.size(); i++) {
            CellRef cell = new CellRef(slice.name(), i + 1);
            if (!labelled.contains(cell) && answer(slice.name(), cells, i) == Label.ON) {
                candidates.add(cell);
            }
        }
        label(pick(candidates, n), SampleOrigin.CLICK);
    }

    /**
     * Looks over a slice and corrects n mistakes of a round.
     *
     * @return number of cells corrected; fewer when there are not as many mistakes
     */
    int correctMistakes(Slice slice, RoundInfo round, int n) throws ProblemException {
        Cells cells = study.cells(slice.name());
        Optional<float[]> calls = study.calls(slice.name(), round);
        if (calls.isEmpty()) {
            return 0;
        }
        Set<CellRef> labelled = labelled();
        List<CellRef> mistakes = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            CellRef cell = new CellRef(slice.name(), i + 1);
            boolean calledOn = calls.get()[i] >= round.threshold();
            if (!labelled.contains(cell) && calledOn != (answer(slice.name(), cells, i) == Label.ON)) {
                mistakes.add(cell);
            }
        }
        List<CellRef> chosen = pick(mistakes, n);
        label(chosen, SampleOrigin.CORRECTION);
        return chosen.size();
    }

    private Set<CellRef> labelled() {
        Set<CellRef> labelled = new HashSet<>();
        for (Sample sample : study.samples(staining)) {
            labelled.add(sample.cell());
        }
        return labelled;
    }

    private List<CellRef> pick(List<CellRef> candidates, int n) {
        int[] order = new int[candidates.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        random.shuffle(order);
        List<CellRef> picked = new ArrayList<>();
        for (int i = 0; i < Math.min(n, order.length); i++) {
            picked.add(candidates.get(order[i]));
        }
        return picked;
    }

    private void label(List<CellRef> chosen, SampleOrigin origin) throws ProblemException {
        if (chosen.isEmpty()) {
            return;
        }
        List<LabelCommand.Assignment> assignments = new ArrayList<>();
        for (CellRef cell : chosen) {
            Label label = answer(cell.slice(), study.cells(cell.slice()), cell.cell() - 1);
            assignments.add(new LabelCommand.Assignment(cell, label, Double.NaN));
        }
        study.label(LabelCommand.byHand(staining, assignments, origin, 0));
    }
}

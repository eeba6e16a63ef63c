/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.Label;
import org.cytoloop.workspace.Exams;
import org.cytoloop.workspace.Study;

/**
 * How the exam of a staining stands: a snapshot.
 *
 * @param draws its draws, oldest first
 * @param cells its cells that have a place, in the order in which they are asked
 * @param waiting number of its cells without a place under the present cells
 * @param corrections answers changed after their draw was closed, oldest first
 */
public record ExamState(List<ExamDraw> draws, List<ExamCell> cells, int waiting, List<Exams.Correction> corrections) {
    /** No exam. */
    public static final ExamState NONE = new ExamState(List.of(), List.of(), 0, List.of());

    /** What there is to do. */
    public enum Page {
        /** There is no exam: draw it. */
        DRAW,
        /** A draw is open: answer its cells. */
        ANSWER,
        /** All draws are closed: read the scores. */
        SCORES
    }

    /** Keeps unmodifiable copies. */
    public ExamState {
        draws = List.copyOf(draws);
        cells = List.copyOf(cells);
        corrections = List.copyOf(corrections);
    }

    /** How it stands now; answers from memory. */
    public static ExamState of(Study study, String staining) {
        Exams exams = study.exams();
        return new ExamState(
                exams.draws(staining), exams.cells(staining), exams.waiting(staining), exams.corrections(staining));
    }

    /** What there is to do. */
    public Page page() {
        if (draws.isEmpty()) {
            return Page.DRAW;
        }
        return open().isPresent() ? Page.ANSWER : Page.SCORES;
    }

    /** The draw whose cells are being answered; only the last can be open. */
    public Optional<ExamDraw> open() {
        return draws.isEmpty()
                ? Optional.empty()
                : Optional.of(draws.get(draws.size() - 1)).filter(draw -> draw.closed() == null);
    }

    /** The cells of the open draw, in the order in which they are asked; none when no draw is open. */
    public List<ExamCell> asked() {
        return open().map(draw ->
                        cells.stream().filter(cell -> cell.draw() == draw.id()).toList())
                .orElse(List.of());
    }

    /** What was answered to the cells of the open draw. */
    public Map<CellRef, Label> answers() {
        Map<CellRef, Label> answers = new HashMap<>();
        for (ExamCell cell : asked()) {
            if (cell.answer() != null) {
                answers.put(cell.cell(), cell.answer());
            }
        }
        return answers;
    }

    /** How many cells, of all draws, were answered so. */
    public int count(Label label) {
        return (int) cells.stream().filter(cell -> cell.answer() == label).count();
    }
}

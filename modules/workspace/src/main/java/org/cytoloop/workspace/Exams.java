/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.util.List;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.task.ProblemException;

/**
 * The exam of each staining: cells drawn at random, answered blind, on which rounds are scored and none is ever trained.
 * From its draw on a cell of the exam is no sample: a label it had is taken away with the draw, and no way of labelling
 * takes it again. While a draw is open its answers are on the undo stack like labels; once it is closed they are fixed,
 * undo passes them over, and an answer is changed only with a reason that is kept. Everything is journaled.
 *
 * <p>When a slice is detected anew, exam cells go to the nearest new cell like samples do; those that are not found wait
 * (see {@link #waiting}) and come back with a later cell set. Methods that do not throw {@link ProblemException} answer
 * from memory and may be called on the event thread. Thread-safe.
 */
public interface Exams {
    /** The draws of a staining, oldest first; without those that were withdrawn or undone. */
    List<ExamDraw> draws(String staining);

    /** The cells of a staining's exam, in the shuffled order in which they are asked, earlier draws first. */
    List<ExamCell> cells(String staining);

    /** The cells of a staining's exam, answered or not: none may be labelled, drawn or trained on. Unmodifiable. */
    Set<CellRef> reserved(String staining);

    /** Number of exam cells that have no cell under the present cell sets. */
    int waiting(String staining);

    /** Changes of answers after their draw was closed, oldest first. */
    List<Correction> corrections(String staining);

    /**
     * Keeps a draw. Cells that have a label lose it; they have it back when the draw is undone or
     * withdrawn.
     *
     * @throws ProblemException when a cell does not exist or is in the exam already, or an earlier draw is still open
     */
    ExamDraw draw(Draft draft) throws ProblemException;

    /**
     * Answers a cell of an open draw; null takes the answer back. One change that can be undone.
     *
     * @throws ProblemException when the cell is not of the exam, or its draw is closed
     */
    void answer(String staining, CellRef cell, Label answer) throws ProblemException;

    /**
     * Fixes the answers of the open draw.
     *
     * @throws ProblemException when there is none, or cells that could be answered are not
     */
    ExamDraw close(String staining) throws ProblemException;

    /**
     * Gives up the open draw as long as none of its cells was answered: its cells are free again.
     *
     * @throws ProblemException when there is none, some were answered, or cells that lost a label with the draw have
     *     other numbers by now
     */
    void withdraw(String staining) throws ProblemException;

    /**
     * Changes an answer of a closed draw, for a reason that is kept and told wherever scores are.
     *
     * @throws ProblemException when the cell is not of a closed draw, or the reason is empty
     */
    void correct(String staining, CellRef cell, Label answer, String reason) throws ProblemException;

    /**
     * What is to be kept of a draw.
     *
     * @param staining name of the staining
     * @param seed seed of the draw
     * @param asked number of cells asked for
     * @param strata the animals, ordered by name
     * @param cells the cells in the order in which they are asked
     */
    record Draft(String staining, long seed, int asked, List<ExamDraw.Stratum> strata, List<DrawnCell> cells) {
        /** Keeps unmodifiable copies. */
        public Draft {
            strata = List.copyOf(strata);
            cells = List.copyOf(cells);
        }
    }

    /**
     * A drawn cell.
     *
     * @param cell the cell
     * @param stratum animal it was drawn in
     * @param inclusionProbability more than 0 to 1
     */
    record DrawnCell(CellRef cell, String stratum, double inclusionProbability) {}

    /**
     * A change of an answer after its draw was closed.
     *
     * @param cell the cell, as numbered then
     * @param was the answer before; null when its cell was not found before the draw was closed
     * @param now the answer since
     * @param reason why
     * @param annotator who changed it
     * @param time when
     */
    record Correction(CellRef cell, Label was, Label now, String reason, String annotator, java.time.Instant time) {}
}

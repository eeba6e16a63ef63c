/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.Exams;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.journal.ExamEntry;
import org.cytoloop.workspace.journal.ExamEntry.Answer;
import org.cytoloop.workspace.journal.ExamEntry.Key;
import org.cytoloop.workspace.journal.ExamPayload;
import org.cytoloop.workspace.journal.ExamState;
import org.cytoloop.workspace.store.Database;

/** The exams of a study. Thread-safe; reads wait for no change. */
final class ExamRegister implements Exams {
    private final SliceEdits cellSets;
    private final Ledger ledger;

    ExamRegister(SliceEdits cellSets, Ledger ledger) {
        this.cellSets = cellSets;
        this.ledger = ledger;
    }

    @Override
    public List<ExamDraw> draws(String staining) {
        return ledger.now().exams().of(staining).draws();
    }

    @Override
    public List<ExamCell> cells(String staining) {
        return ledger.now().exams().of(staining).cells();
    }

    @Override
    public Set<CellRef> reserved(String staining) {
        return ledger.now().exams().of(staining).reserved();
    }

    @Override
    public int waiting(String staining) {
        return ledger.now().exams().of(staining).waiting();
    }

    @Override
    public List<Correction> corrections(String staining) {
        return ledger.now().exams().of(staining).corrections();
    }

    @Override
    public ExamDraw draw(Draft draft) throws ProblemException {
        ExamDraw drawn;
        checkNumbers(draft);
        try (Database.Hold held = ledger.hold()) {
            ledger.context().requireStaining(draft.staining());
            if (exams().open(draft.staining()).isPresent()) {
                throw new ProblemException("The exam of " + draft.staining()
                        + " is still being answered; close it before more cells are drawn.");
            }
            List<ExamPayload.Point> points = points(draft);
            ObjectNode payload = ExamPayload.drawn(draft, points, ledger.state());
            ledger.commit(JournalEvent.EXAM_DRAWN, payload);
            drawn = requireOpen(draft.staining()).info();
        }
        ledger.deliver();
        return drawn;
    }

    private static void checkNumbers(Draft draft) {
        Map<String, Integer> drawn = new HashMap<>();
        for (DrawnCell cell : draft.cells()) {
            double p = cell.inclusionProbability();
            if (!(p > 0 && p <= 1)) {
                throw new IllegalArgumentException("inclusion probability " + p);
            }
            drawn.merge(cell.stratum(), 1, Integer::sum);
        }
        for (ExamDraw.Stratum stratum : draft.strata()) {
            Integer cells = drawn.remove(stratum.animal());
            if ((cells == null ? 0 : cells) != stratum.drawn() || stratum.drawn() > stratum.eligible()) {
                throw new IllegalArgumentException("stratum " + stratum + " with " + cells + " cells");
            }
        }
        if (!drawn.isEmpty()) {
            throw new IllegalArgumentException("cells without a stratum: " + drawn);
        }
    }

    /** Where the cells are; refuses those that cannot be drawn. */
    private List<ExamPayload.Point> points(Draft draft) throws ProblemException {
        if (draft.cells().isEmpty()) {
            throw new ProblemException(
                    "There is no cell left to draw for the exam of " + draft.staining() + "; detect cells first.");
        }
        Set<CellRef> seen = new HashSet<>();
        Map<String, Cells> bySlice = new HashMap<>();
        List<ExamPayload.Point> points = new ArrayList<>();
        for (DrawnCell drawn : draft.cells()) {
            CellRef cell = drawn.cell();
            if (!seen.add(cell)) {
                throw new IllegalArgumentException(cell + " was drawn twice");
            }
            cellSets.requireCell(cell);
            if (ledger.state().isReserved(draft.staining(), cell)) {
                throw new ProblemException("Cell " + cell.cell() + " of slice " + cell.slice() + " is in the exam of "
                        + draft.staining() + " already; draw again.");
            }
            Cells cells = bySlice.get(cell.slice());
            if (cells == null) {
                cells = cellSets.cells(cell.slice());
                bySlice.put(cell.slice(), cells);
            }
            points.add(new ExamPayload.Point(cells.x(cell.cell() - 1), cells.y(cell.cell() - 1)));
        }
        return points;
    }

    /** To be asked with the study held. */
    private ExamState exams() {
        return ledger.state().exams();
    }

    private ExamEntry requireOpen(String staining) throws ProblemException {
        return exams().open(staining)
                .orElseThrow(() -> new ProblemException(
                        "No exam of " + staining + " is being answered; draw cells for it first."));
    }

    /** What an exam cell is. */
    private Key require(String staining, CellRef cell) throws ProblemException {
        ledger.context().requireStaining(staining);
        Key key = exams().cells(staining, ledger.state().cellSets()).get(cell);
        if (key == null) {
            throw new ProblemException(
                    "Cell " + cell.cell() + " of slice " + cell.slice() + " is not in the exam of " + staining + ".");
        }
        return key;
    }

    private boolean isClosed(Key key) {
        return exams().draws().get(key.draw()).info().closed() != null;
    }

    @Override
    public void answer(String staining, CellRef cell, Label answer) throws ProblemException {
        try (Database.Hold held = ledger.hold()) {
            Key key = require(staining, cell);
            if (isClosed(key)) {
                throw new ProblemException(
                        "The exam of " + staining + " was closed, so its answer for cell " + cell.cell() + " of slice "
                                + cell.slice() + " is changed only by correcting it with a reason.");
            }
            if (label(key) != answer) {
                ledger.commit(JournalEvent.EXAM_ANSWERED, ExamPayload.answered(staining, cell, key, answer, exams()));
            }
        }
        ledger.deliver();
    }

    private Label label(Key key) {
        Answer answer = exams().answer(key);
        return answer == null ? null : answer.label();
    }

    @Override
    public ExamDraw close(String staining) throws ProblemException {
        ExamDraw closed;
        try (Database.Hold held = ledger.hold()) {
            ledger.context().requireStaining(staining);
            ExamEntry draw = requireOpen(staining);
            long id = draw.info().id();
            long open = cells(staining).stream()
                    .filter(cell -> cell.draw() == id && cell.answer() == null)
                    .count();
            if (open > 0) {
                throw new ProblemException((open == 1 ? "1 cell" : open + " cells") + " of the exam of " + staining
                        + (open == 1 ? " is" : " are") + " not answered yet; answer every cell before it is closed.");
            }
            if (answers(draw) == 0) {
                throw new ProblemException("No cell of the exam of " + staining
                        + " was answered, for none was found again; withdraw it instead.");
            }
            ledger.commit(JournalEvent.EXAM_CLOSED, ExamPayload.closed(draw, exams()));
            closed = exams().draws().get(id).info();
        }
        ledger.deliver();
        return closed;
    }

    private int answers(ExamEntry draw) {
        int answers = 0;
        for (int i = 0; i < draw.cells().size(); i++) {
            answers += exams().answer(new Key(draw.info().id(), i)) == null ? 0 : 1;
        }
        return answers;
    }

    @Override
    public void withdraw(String staining) throws ProblemException {
        try (Database.Hold held = ledger.hold()) {
            ledger.context().requireStaining(staining);
            ExamEntry draw = requireOpen(staining);
            int answers = answers(draw);
            if (answers > 0) {
                throw new ProblemException((answers == 1 ? "1 cell" : answers + " cells") + " of the exam of "
                        + staining + " " + (answers == 1 ? "was" : "were")
                        + " answered already, so it is not given up; undo the answers first.");
            }
            requireOldCells(draw);
            ledger.commit(JournalEvent.EXAM_WITHDRAWN, ExamPayload.withdrawn(draw));
        }
        ledger.deliver();
    }

    /** Labels go back to the cells they were on; among other cells it would be the wrong ones, or none. */
    private void requireOldCells(ExamEntry draw) throws ProblemException {
        for (ExamEntry.Cell cell : draw.cells()) {
            if (cell.taken() != null && ledger.state().cellSet(cell.slice()) != cell.cellSet()) {
                throw new ProblemException(
                        "Slice " + cell.slice() + " was changed after cells with labels were drawn in"
                                + " it for the exam of " + draw.info().staining()
                                + ", so the exam is not given up; undo that change first, or answer and close the exam.");
            }
        }
    }

    @Override
    public void correct(String staining, CellRef cell, Label answer, String reason) throws ProblemException {
        if (answer == null) {
            throw new IllegalArgumentException("no answer");
        }
        String why = RuleLimits.tidied(reason);
        RuleLimits.checkText("reason", why, RuleLimits.REASON);
        if (why.isEmpty()) {
            throw new ProblemException("An answer of a closed exam is changed only with a reason; say why.");
        }
        try (Database.Hold held = ledger.hold()) {
            Key key = require(staining, cell);
            if (!isClosed(key)) {
                throw new ProblemException("The exam of " + staining
                        + " is still being answered, so cell " + cell.cell() + " of slice " + cell.slice()
                        + " is simply answered again.");
            }
            if (label(key) != answer) {
                ObjectNode payload = ExamPayload.answered(staining, cell, key, answer, exams());
                ledger.commit(JournalEvent.EXAM_CORRECTED, payload.put("reason", why));
            }
        }
        ledger.deliver();
    }

    /**
     * Refuses labels for cells of the exam.
     *
     * @param cells that are to be labelled, as they were named
     */
    static void refuse(Ledger ledger, String staining, List<CellRef> cells) throws ProblemException {
        Optional<CellRef> first = Optional.empty();
        int others = -1;
        for (CellRef cell : cells) {
            if (ledger.state().isReserved(staining, cell)) {
                first = first.isEmpty() ? Optional.of(cell) : first;
                others++;
            }
        }
        if (first.isPresent()) {
            throw new ProblemException("Cell " + first.get().cell() + " of slice "
                    + first.get().slice() + " belongs to the exam of " + staining
                    + ", so it takes no other label; leave it"
                    + (others == 0 ? "" : " and " + others + (others == 1 ? " other cell" : " other cells")) + " out.");
        }
    }
}

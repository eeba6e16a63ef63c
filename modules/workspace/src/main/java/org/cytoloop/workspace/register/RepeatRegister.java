/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.Repeats;
import org.cytoloop.workspace.journal.Change;
import org.cytoloop.workspace.journal.LabelState;
import org.cytoloop.workspace.journal.RepeatsPayload;
import org.cytoloop.workspace.journal.SampleEntry;
import org.cytoloop.workspace.journal.Step;
import org.cytoloop.workspace.store.Database;

/** The repeats of a study. Thread-safe; reads wait for no change. */
final class RepeatRegister implements Repeats {
    private final Ledger ledger;

    RepeatRegister(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<Repeat> all(String staining) {
        return ledger.now().repeats().all(staining);
    }

    @Override
    public List<Repeat> ofBatch(String staining, long batch) {
        return all(staining).stream()
                .filter(repeat -> batch != 0 && repeat.batch() == batch)
                .sorted((a, b) -> a.cell().compareTo(b.cell()))
                .toList();
    }

    @Override
    public Map<CellRef, Label> open(String staining) {
        return ledger.now().repeats().open(staining);
    }

    @Override
    public long newestBatch(String staining) {
        return ledger.now().newestBatches().getOrDefault(staining, 0L);
    }

    @Override
    public void answer(Map<Long, Label> answers) throws ProblemException {
        try (Database.Hold held = ledger.hold()) {
            for (Long id : answers.keySet()) {
                requireOpen(require(id));
            }
            ObjectNode payload = RepeatsPayload.answers(answers, ledger.state());
            if (!payload.get("answers").isEmpty()) {
                ledger.commit(JournalEvent.REPEATS_ANSWERED, payload);
            }
        }
        ledger.deliver();
    }

    private Repeat require(long id) throws ProblemException {
        Repeat repeat = ledger.state().consistency().repeats().get(id);
        if (repeat == null) {
            throw new ProblemException("There is no repeated cell with the number " + id
                    + " any more; what asked for it may have been undone.");
        }
        return repeat;
    }

    /** A second reading can be answered anew at any time, a repeat hidden in a batch while that is the newest. */
    private void requireOpen(Repeat repeat) throws ProblemException {
        requireNotInExam(repeat);
        if (repeat.batch() != 0 && !ledger.now().repeats().isOpen(repeat)) {
            CellRef cell = repeat.cell();
            throw new ProblemException("The answer for cell " + cell.cell() + " of slice " + cell.slice() + " in batch "
                    + repeat.batch() + " cannot be changed any more, for another batch was drawn or the slice got other"
                    + " cells; label the cell itself.");
        }
    }

    private void requireNotInExam(Repeat repeat) throws ProblemException {
        CellRef cell = repeat.cell();
        if (repeat.cellSet() == ledger.state().cellSet(cell.slice())) {
            ExamRegister.refuse(ledger, repeat.staining(), List.of(cell));
        }
    }

    @Override
    public Repeat read(String staining, CellRef cell, Label answer) throws ProblemException {
        Repeat asked;
        try (Database.Hold held = ledger.hold()) {
            ledger.context().requireStaining(staining);
            LabelState state = ledger.state();
            ExamRegister.refuse(ledger, staining, List.of(cell));
            Optional<Sample> sample =
                    Optional.ofNullable(state.samples(staining).get(cell)).map(SampleEntry::sample);
            requireRepeatable(sample, staining, cell);
            if (ledger.now().repeats().open(staining).containsKey(cell)) {
                throw new ProblemException("Cell " + cell.cell() + " of slice " + cell.slice()
                        + " is shown in the newest batch, so it cannot be read a second time before another batch is"
                        + " drawn.");
            }
            Step step = ledger.commit(
                    JournalEvent.REPEATS_ANSWERED, RepeatsPayload.asked(sample.orElseThrow(), answer, state));
            asked = ((Change.OfRepeat) step.changes().get(0)).after();
        }
        ledger.deliver();
        return asked;
    }

    /** Refuses a cell that cannot be asked again. */
    static void requireRepeatable(Optional<Sample> sample, String staining, CellRef cell) throws ProblemException {
        if (sample.isEmpty()) {
            throw new ProblemException("Cell " + cell.cell() + " of slice " + cell.slice() + " has no " + staining
                    + " label, so it cannot be asked a second time.");
        }
        if (sample.get().origin() == SampleOrigin.EXAM) {
            throw new ProblemException("Cell " + cell.cell() + " of slice " + cell.slice()
                    + " belongs to the exam, so it cannot be asked a second time.");
        }
    }

    @Override
    public void settle(long id, Label consensus) throws ProblemException {
        if (consensus == null) {
            throw new IllegalArgumentException("no consensus");
        }
        try (Database.Hold held = ledger.hold()) {
            Repeat repeat = require(id);
            LabelState state = ledger.state();
            CellRef cell = repeat.cell();
            requireNotInExam(repeat);
            if (repeat.cellSet() != state.cellSet(cell.slice())) {
                throw new ProblemException("Slice " + cell.slice() + " got other cells after cell " + cell.cell()
                        + " was labelled twice, so that disagreement cannot be settled any more.");
            }
            if (ledger.now().repeats().isOpen(repeat)) {
                throw new ProblemException("Cell " + cell.cell() + " of slice " + cell.slice()
                        + " is shown in the newest batch, so nothing can be settled before another batch is drawn.");
            }
            SampleEntry labelled = state.samples(repeat.staining()).get(cell);
            if (labelled == null) {
                throw new ProblemException("Cell " + cell.cell() + " of slice " + cell.slice() + " has no "
                        + repeat.staining() + " label any more, so there is nothing to settle.");
            }
            if (labelled.sample().origin() == SampleOrigin.EXAM) {
                throw new ProblemException("Cell " + cell.cell() + " of slice " + cell.slice()
                        + " belongs to the exam, so its label cannot be settled.");
            }
            ledger.commit(JournalEvent.REPEATS_ANSWERED, RepeatsPayload.settled(repeat, consensus, state));
        }
        ledger.deliver();
    }
}

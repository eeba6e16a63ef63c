/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Question;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.DetachedSample;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.LabelReceipt;
import org.cytoloop.workspace.SampleCounts;
import org.cytoloop.workspace.journal.Change;
import org.cytoloop.workspace.journal.LabelsPayload;
import org.cytoloop.workspace.journal.QuestionsPayload;
import org.cytoloop.workspace.journal.Step;
import org.cytoloop.workspace.store.Database;

/** The samples and batches of a study. Thread-safe; reads wait for no change. */
public final class LabelRegister {
    private final SliceRegister slices;
    private final SliceEdits cellSets;
    private final Ledger ledger;

    LabelRegister(SliceRegister slices, SliceEdits cellSets, Ledger ledger) {
        this.slices = slices;
        this.cellSets = cellSets;
        this.ledger = ledger;
    }

    /** The current samples of a staining, ordered by slice and cell; immutable. */
    public List<Sample> samples(String staining) {
        return ledger.now().index(staining).all();
    }

    /** The current samples of a staining on one slice, ordered by cell; immutable. */
    public List<Sample> samples(String staining, String slice) {
        return ledger.now().index(staining).slice(slice);
    }

    /** Numbers of the samples of a staining. */
    public SampleCounts counts(String staining) {
        return ledger.now().index(staining).counts();
    }

    /** The sample on a cell; empty when it has no label. */
    public Optional<Sample> sample(String staining, CellRef cell) {
        return ledger.now().index(staining).sample(cell);
    }

    /** Samples of a staining that lost their cell. */
    public List<DetachedSample> detached(String staining) {
        return ledger.now().detached().stream()
                .filter(d -> d.sample().staining().equals(staining))
                .toList();
    }

    /** The batches of a staining that were not undone, oldest first. */
    public List<Batch> batches(String staining) {
        return ledger.now().batches().stream()
                .filter(batch -> batch.staining().equals(staining))
                .toList();
    }

    /** Labels cells; on disk when it returns. */
    public LabelReceipt label(LabelCommand command) throws ProblemException {
        LabelReceipt receipt;
        try (Database.Hold held = ledger.hold()) {
            check(command);
            ObjectNode payload = LabelsPayload.of(command, ledger.state());
            for (Question question : command.questions()) {
                addQuestion(payload, question);
            }
            if (payload.get("cells").isEmpty() && !hidesRepeats(command.staining(), command.withdrawn())) {
                return new LabelReceipt(0, 0, 0, 0, 0, 0);
            }
            Step step = ledger.commit(JournalEvent.LABELS_SET, payload);
            receipt = receipt(step);
        }
        ledger.deliver();
        return receipt;
    }

    private void addQuestion(ObjectNode payload, Question question) throws ProblemException {
        CellSetInfo info = cellSets.requireCells(question.cell().slice());
        Cells cells = cellSets.cells(info);
        int index = question.cell().cell() - 1;
        QuestionsPayload.add(payload, question, info.id(), cells.x(index), cells.y(index));
    }

    /** True when repeats would go with a batch that is taken back. */
    private boolean hidesRepeats(String staining, long withdrawn) {
        return withdrawn != 0
                && ledger.now().repeats().all(staining).stream().anyMatch(repeat -> repeat.batch() == withdrawn);
    }

    private void check(LabelCommand command) throws ProblemException {
        ledger.context().requireStaining(command.staining());
        if (command.origin() == SampleOrigin.EXAM) {
            throw new IllegalArgumentException("cells of the exam are no samples");
        }
        for (LabelCommand.Assignment assignment : command.assignments()) {
            cellSets.requireCell(assignment.cell());
            double p = assignment.inclusionProbability();
            if (!Double.isNaN(p) && !(p >= 0 && p <= 1)) {
                throw new IllegalArgumentException("inclusion probability " + p);
            }
        }
        ExamRegister.refuse(
                ledger,
                command.staining(),
                command.assignments().stream()
                        .filter(assignment -> assignment.label() != null)
                        .map(LabelCommand.Assignment::cell)
                        .toList());
        if (command.batch().isPresent()) {
            slices.require(command.batch().get().slice());
        }
        new QuestionCheck(command, ledger.state()).check();
        if (!command.repeats().isEmpty()) {
            checkRepeats(command);
        }
    }

    private void checkRepeats(LabelCommand command) throws ProblemException {
        if (command.batch().isEmpty()) {
            throw new IllegalArgumentException("repeats are hidden in a batch, and there is none");
        }
        Set<CellRef> taken = new HashSet<>();
        command.assignments().forEach(assignment -> taken.add(assignment.cell()));
        for (LabelCommand.HiddenRepeat repeat : command.repeats()) {
            if (!taken.add(repeat.cell())) {
                throw new IllegalArgumentException(repeat.cell() + " is in the batch twice");
            }
            RepeatRegister.requireRepeatable(
                    sample(command.staining(), repeat.cell()), command.staining(), repeat.cell());
        }
    }

    private static LabelReceipt receipt(Step step) {
        long batch = 0;
        int added = 0;
        int flipped = 0;
        int confirmed = 0;
        int cleared = 0;
        for (Change change : step.changes()) {
            if (change instanceof Change.OfBatch c) {
                batch = c.id();
            } else if (change instanceof Change.OfSample c) {
                if (c.after() == null) {
                    cleared++;
                } else if (c.before() == null) {
                    added++;
                } else if (c.before().sample().label() == c.after().sample().label()) {
                    confirmed++;
                } else {
                    flipped++;
                }
            }
        }
        return new LabelReceipt(step.seq(), batch, added, flipped, confirmed, cleared);
    }
}

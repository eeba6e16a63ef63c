/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.workspace.GivenLabel;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.KeptLabel;
import org.cytoloop.workspace.LabelMemory;
import org.cytoloop.workspace.SampleMoment;
import org.cytoloop.workspace.journal.GivenLabels;
import org.cytoloop.workspace.journal.KeptPayload;
import org.cytoloop.workspace.journal.LabelHistory;
import org.cytoloop.workspace.journal.LabelState;
import org.cytoloop.workspace.journal.SampleEntry;
import org.cytoloop.workspace.store.Database;
import org.cytoloop.workspace.store.JournalTable;

/** Labels given earlier, and labels that are kept. Thread-safe; reads wait for no change. */
final class MemoryRegister implements LabelMemory {
    private final Ledger ledger;
    /** made for being read while it is changed */
    private final GivenLabels given;

    MemoryRegister(Ledger ledger) {
        this.ledger = ledger;
        this.given = ledger.history().given();
    }

    @Override
    public List<GivenLabel> given(String staining, CellRef cell) {
        Long cellSet = ledger.now().cellSets().get(cell.slice());
        return cellSet == null ? List.of() : given.of(staining, cellSet, cell.cell());
    }

    @Override
    public List<SampleMoment> counts(String staining, TaskContext task) throws ProblemException {
        ledger.context().requireStaining(staining);
        LabelHistory replayed = new LabelHistory();
        SampleTrail trail = new SampleTrail(staining);
        ledger.context().database().read(connection -> {
            JournalTable.visit(connection, event -> trail.add(event, replayed.replay(event), task));
            return null;
        });
        return trail.moments();
    }

    @Override
    public List<KeptLabel> kept(String staining) {
        return ledger.now().rules().kept(staining);
    }

    @Override
    public Optional<KeptLabel> kept(String staining, CellRef cell) {
        return ledger.now().rules().kept(staining, cell);
    }

    @Override
    public void keep(String staining, CellRef cell, String reason) throws ProblemException {
        String why = RuleLimits.tidied(reason);
        if (why.isEmpty()) {
            throw new ProblemException("Say in a few words why the label is kept.");
        }
        RuleLimits.checkText("reason", why, RuleLimits.REASON);
        try (Database.Hold held = ledger.hold()) {
            ledger.context().requireStaining(staining);
            LabelState state = ledger.state();
            SampleEntry entry = state.samples(staining).get(cell);
            if (entry == null) {
                throw new ProblemException("Cell " + cell.cell() + " of slice " + cell.slice() + " has no " + staining
                        + " label that could be kept.");
            }
            int rule = state.consistency().currentRule(staining);
            ledger.commit(
                    JournalEvent.LABEL_KEPT,
                    KeptPayload.of(staining, cell, entry.sample().label(), rule, why));
        }
        ledger.deliver();
    }

    @Override
    public void release(String staining, CellRef cell) throws ProblemException {
        try (Database.Hold held = ledger.hold()) {
            ledger.context().requireStaining(staining);
            KeptLabel kept = ledger.state().consistency().kept(staining).get(cell);
            if (kept == null) {
                throw new ProblemException("The " + staining + " label of cell " + cell.cell() + " of slice "
                        + cell.slice() + " is not kept, so there is nothing to end.");
            }
            ledger.commit(
                    JournalEvent.LABEL_RELEASED,
                    KeptPayload.released(staining, cell, kept.label(), kept.ruleVersion()));
        }
        ledger.deliver();
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import java.util.HashSet;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.RoundDraft;

/** Refuses a round whose training set cannot be: above all one with a cell of the exam. */
final class TrainingSetCheck {
    private final RoundDraft draft;
    private final SliceEdits cellSets;
    private final Ledger ledger;

    /** The study must be held. */
    TrainingSetCheck(RoundDraft draft, SliceEdits cellSets, Ledger ledger) {
        this.draft = draft;
        this.cellSets = cellSets;
        this.ledger = ledger;
    }

    void check() throws ProblemException {
        Set<CellRef> seen = new HashSet<>();
        for (Sample sample : draft.trainingSet()) {
            CellRef cell = sample.cell();
            if (sample.label() == Label.UNSURE || !sample.staining().equals(draft.staining()) || !seen.add(cell)) {
                throw new IllegalArgumentException("not to be trained on for " + draft.staining() + ": " + sample);
            }
            cellSets.requireCell(cell);
            if (sample.origin() == SampleOrigin.EXAM || ledger.state().isReserved(draft.staining(), cell)) {
                throw new ProblemException("Cell " + cell.cell() + " of slice " + cell.slice()
                        + " belongs to the exam of " + draft.staining()
                        + ", so a round trained on it is not kept; train again.");
            }
        }
        if (draft.outOfFold() != null && draft.outOfFold().grouped().length != seen.size()) {
            throw new IllegalArgumentException(
                    draft.outOfFold().grouped().length + " out-of-fold calls for " + seen.size() + " samples");
        }
    }
}

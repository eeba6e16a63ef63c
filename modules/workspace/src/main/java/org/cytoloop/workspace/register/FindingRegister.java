/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Finding;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Sample;
import org.cytoloop.workspace.Findings;

/** The questions that were answered. Thread-safe; reads wait for no change. */
final class FindingRegister implements Findings {
    private final Ledger ledger;

    FindingRegister(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<Finding> of(String staining) {
        return ledger.now().findings().of(staining);
    }

    @Override
    public Optional<Finding> standing(String staining, CellRef cell) {
        Snapshot now = ledger.now();
        Optional<Label> label = now.index(staining).sample(cell).map(Sample::label);
        // a label that came into the exam is gone, though nobody changed it
        return now.findings()
                .at(staining, cell)
                .filter(finding -> label.isPresent() && label.get() == finding.answer());
    }
}

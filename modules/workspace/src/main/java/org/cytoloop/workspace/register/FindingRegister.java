/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Finding;
import org.cytoloop.workspace.Findings;

/** The questions that were answered. */
final class FindingRegister implements Findings {
    private final Ledger ledger;

    FindingRegister(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<Finding> of(String staining) {
        return List.of();
    }

    @Override
    public Optional<Finding> standing(String staining, CellRef cell) {
        return Optional.empty();
    }
}

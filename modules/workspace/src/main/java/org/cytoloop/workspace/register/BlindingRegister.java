/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.Blinding;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.journal.MaskPayload;
import org.cytoloop.workspace.store.Database;

/** When the study was masked. Thread-safe; reads wait for no change. */
final class BlindingRegister implements Blinding {
    private final Ledger ledger;

    BlindingRegister(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Optional<Mask> mask() {
        List<Mask> masks = masks();
        return masks.isEmpty()
                ? Optional.empty()
                : Optional.of(masks.get(masks.size() - 1)).filter(MaskPayload::isOn);
    }

    @Override
    public List<Mask> masks() {
        return ledger.now().masks();
    }

    @Override
    public Mask mask(long seed) throws ProblemException {
        Mask made;
        try (Database.Hold held = ledger.hold()) {
            if (mask().isPresent()) {
                throw new ProblemException("The study is masked already; unmask it first to mask it in another way.");
            }
            ledger.commitMask(JournalEvent.MASKED, MaskPayload.masked(seed));
            made = mask().orElseThrow();
        }
        ledger.deliver();
        return made;
    }

    @Override
    public void unmask() throws ProblemException {
        try (Database.Hold held = ledger.hold()) {
            Optional<Mask> on = mask();
            if (on.isPresent()) {
                ledger.commitMask(JournalEvent.UNMASKED, MaskPayload.unmasked(on.get()));
            }
        }
        ledger.deliver();
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.watch;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;

/**
 * What was found when the labels of a staining were last looked through. Immutable.
 *
 * @param staining name of the staining
 * @param state how far the search has come
 * @param ranked contradicted labels that are not kept, most likely wrong first
 * @param kept contradicted labels that are kept, ranked alike
 * @param waiting number of cells of the newest batch that have the label it began with: they are not looked at yet
 * @param notes one sentence for each slice that could not be looked at, and for a rule that could not be asked
 */
public record Findings(
        String staining, State state, List<Finding> ranked, List<Finding> kept, int waiting, List<String> notes) {
    /** Keeps unmodifiable copies. */
    public Findings {
        ranked = List.copyOf(ranked);
        kept = List.copyOf(kept);
        notes = List.copyOf(notes);
    }

    /** How far the search has come. */
    public enum State {
        /** Nothing was looked at yet. */
        NONE,
        /** Only earlier labels of the same cells were compared: that needs no features. */
        EARLIER_ONLY,
        /** Everything was looked at. */
        COMPLETE,
        /** The user stopped it, or it failed. */
        STOPPED
    }

    /** Nothing found yet. */
    public static Findings none(String staining) {
        return new Findings(staining, State.NONE, List.of(), List.of(), 0, List.of());
    }

    /** The same in another state. */
    Findings in(State other) {
        return new Findings(staining, other, ranked, kept, waiting, notes);
    }

    /** What is known of a cell, kept or not. */
    public Optional<Finding> of(CellRef cell) {
        for (Finding finding : ranked) {
            if (finding.cell().equals(cell)) {
                return Optional.of(finding);
            }
        }
        return kept.stream().filter(finding -> finding.cell().equals(cell)).findFirst();
    }
}

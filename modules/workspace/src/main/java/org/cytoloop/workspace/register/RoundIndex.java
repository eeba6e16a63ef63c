/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import java.util.Map;
import java.util.SortedMap;
import org.cytoloop.workspace.journal.RoundMarks;
import org.cytoloop.workspace.journal.RoundState;

/**
 * What can be changed of the rounds, at one moment. Immutable.
 *
 * @param marks by staining and number
 * @param current number of the current round by staining
 */
record RoundIndex(Map<String, SortedMap<Integer, RoundMarks>> marks, Map<String, Integer> current) {
    static RoundIndex of(RoundState state) {
        return new RoundIndex(Map.copyOf(state.all()), state.currents());
    }

    /** What is changed of a round; null for a round the journal does not have. */
    RoundMarks marks(String staining, int number) {
        SortedMap<Integer, RoundMarks> of = marks.get(staining);
        return of == null ? null : of.get(number);
    }

    int current(String staining) {
        return current.getOrDefault(staining, 0);
    }
}

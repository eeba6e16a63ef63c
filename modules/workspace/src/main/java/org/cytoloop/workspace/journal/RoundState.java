/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What can be changed of the rounds, and which are the current ones, at one moment. Not thread-safe. */
public final class RoundState {
    private final TreeMap<String, TreeMap<Integer, RoundMarks>> marks = new TreeMap<>();
    private final TreeMap<String, Integer> current = new TreeMap<>();

    void apply(Change.OfRound change) {
        marks.computeIfAbsent(change.staining(), s -> new TreeMap<>()).put(change.number(), change.after());
    }

    void apply(Change.OfCurrentRound change) {
        if (change.after() == 0) {
            current.remove(change.staining());
        } else {
            current.put(change.staining(), change.after());
        }
    }

    /** The rounds of a staining by number; unmodifiable view. */
    public SortedMap<Integer, RoundMarks> of(String staining) {
        TreeMap<Integer, RoundMarks> found = marks.get(staining);
        return found == null ? Collections.emptySortedMap() : Collections.unmodifiableSortedMap(found);
    }

    /** Number of the current round of a staining, 0 when there is none. */
    public int current(String staining) {
        return current.getOrDefault(staining, 0);
    }

    /** Number of the next round of a staining. */
    public int next(String staining) {
        SortedMap<Integer, RoundMarks> known = of(staining);
        return known.isEmpty() ? 1 : known.lastKey() + 1;
    }

    /** Everything by staining and number; a copy. */
    public Map<String, SortedMap<Integer, RoundMarks>> all() {
        Map<String, SortedMap<Integer, RoundMarks>> copy = new TreeMap<>();
        marks.forEach((staining, rounds) -> copy.put(staining, new TreeMap<>(rounds)));
        return copy;
    }

    /** Numbers of the current rounds by staining; a copy. */
    public Map<String, Integer> currents() {
        return Map.copyOf(current);
    }

    boolean isEqual(RoundState other) {
        return marks.equals(other.marks) && current.equals(other.current);
    }

    /** Everything by a name of its own, for telling what differs. */
    void flatten(Map<String, Object> all) {
        marks.forEach((staining, rounds) ->
                rounds.forEach((number, mark) -> all.put("round " + number + " of " + staining, mark)));
        current.forEach((staining, number) -> all.put("current round of " + staining, number));
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.families;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.MistakeKind;

/**
 * Mistakes that have the same reason.
 *
 * @param truth what its cells are: ON when they were missed, OFF when they were called ON
 * @param name one to three drivers in words, such as "dim, low contrast, near bright neighbours"; no other family of the
 *     same truth is called so
 * @param kind the kind of mistake it is likely to be
 * @param drivers what sets its cells apart, the strongest first
 * @param members its cells, the most typical first
 * @param trend whether it shrinks
 */
public record MistakeFamily(
        Label truth, String name, MistakeKind kind, List<Driver> drivers, List<Mistake> members, Trend trend) {
    /** Keeps unmodifiable copies. */
    public MistakeFamily {
        drivers = List.copyOf(drivers);
        members = List.copyOf(members);
    }

    /** Number of its cells. */
    public int size() {
        return members.size();
    }

    /** Its cells, the most typical first. */
    public List<CellRef> cells() {
        return members.stream().map(Mistake::cell).toList();
    }

    /** Number of its cells by slice. */
    public SortedMap<String, Integer> bySlice() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        members.forEach(member -> counts.merge(member.cell().slice(), 1, Integer::sum));
        return Collections.unmodifiableSortedMap(counts);
    }

    /** Number of its cells by the round whose call was wrong; 0 stands for live classifiers. */
    public SortedMap<Integer, Integer> byRound() {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        members.forEach(member -> counts.merge(member.round(), 1, Integer::sum));
        return Collections.unmodifiableSortedMap(counts);
    }

    /** The mean p(ON) its cells were given; NaN when none is known. */
    public double meanPOn() {
        return members.stream()
                .mapToDouble(Mistake::pOn)
                .filter(p -> !Double.isNaN(p))
                .average()
                .orElse(Double.NaN);
    }
}

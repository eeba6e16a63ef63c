/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.workspace.journal.LabelState;

/** The repeats at one moment, and which of them are open. Immutable. */
final class RepeatIndex {
    private final Map<String, List<Repeat>> byStaining = new HashMap<>();
    private final Map<String, Map<CellRef, Label>> open = new HashMap<>();
    private final Set<Long> openIds = new HashSet<>();

    private RepeatIndex() {}

    static RepeatIndex of(LabelState state) {
        RepeatIndex index = new RepeatIndex();
        for (Repeat repeat : state.consistency().repeats().values()) {
            index.byStaining
                    .computeIfAbsent(repeat.staining(), s -> new ArrayList<>())
                    .add(repeat);
        }
        index.byStaining.replaceAll((staining, repeats) -> List.copyOf(repeats));
        for (Map.Entry<String, List<Repeat>> of : index.byStaining.entrySet()) {
            String staining = of.getKey();
            long newest = state.consistency().newestBatch(staining);
            Map<CellRef, Label> answers = new TreeMap<>();
            for (Repeat repeat : of.getValue()) {
                if (repeat.batch() != 0
                        && repeat.batch() == newest
                        && !state.isReserved(staining, repeat.cell())
                        && repeat.cellSet() == state.cellSet(repeat.cell().slice())) {
                    answers.put(repeat.cell(), repeat.second());
                    index.openIds.add(repeat.id());
                }
            }
            if (!answers.isEmpty()) {
                index.open.put(staining, Collections.unmodifiableMap(answers));
            }
        }
        return index;
    }

    /** Oldest first. */
    List<Repeat> all(String staining) {
        return byStaining.getOrDefault(staining, List.of());
    }

    /** Answers of the repeats of the newest batch; null for one that was taken back. */
    Map<CellRef, Label> open(String staining) {
        return open.getOrDefault(staining, Map.of());
    }

    /** True while its batch is the newest, its cell is that of today, and not in the exam. */
    boolean isOpen(Repeat repeat) {
        return openIds.contains(repeat.id());
    }

    boolean hasSameOpen(RepeatIndex other) {
        return open.equals(other.open);
    }
}

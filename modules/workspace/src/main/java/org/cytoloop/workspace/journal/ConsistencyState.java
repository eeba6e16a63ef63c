/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.model.Rule;
import org.cytoloop.workspace.KeptLabel;

/**
 * Rules, repeats, the newest batches and kept labels at one moment: the part of a {@link LabelState} that is in no table, so that the
 * journal alone has it. Not thread-safe.
 */
public final class ConsistencyState {
    private final Map<String, TreeMap<Integer, Rule>> rules = new TreeMap<>();
    private final TreeMap<Long, Repeat> repeats = new TreeMap<>();
    private final Map<String, TreeMap<CellRef, KeptLabel>> kept = new TreeMap<>();
    private final Map<String, Long> newestBatches = new TreeMap<>();
    private final Map<String, Integer> lastRule = new HashMap<>();
    private long lastRepeat;

    void apply(Change.OfRule change) {
        put(rules, change.staining(), change.version(), change.after());
        lastRule.merge(change.staining(), change.version(), Math::max);
    }

    void apply(Change.OfRepeat change) {
        if (change.after() == null) {
            repeats.remove(change.id());
        } else {
            repeats.put(change.id(), change.after());
        }
        lastRepeat = Math.max(lastRepeat, change.id());
    }

    void apply(Change.OfNewestBatch change) {
        if (change.after() == 0) {
            newestBatches.remove(change.staining());
        } else {
            newestBatches.put(change.staining(), change.after());
        }
    }

    void apply(Change.OfKept change) {
        put(kept, change.staining(), change.cell(), change.after());
    }

    /** Maps without entries are taken out, so that equal states have equal maps. */
    private static <K, V> void put(Map<String, TreeMap<K, V>> all, String staining, K key, V value) {
        TreeMap<K, V> map = all.computeIfAbsent(staining, s -> new TreeMap<>());
        if (value == null) {
            map.remove(key);
        } else {
            map.put(key, value);
        }
        if (map.isEmpty()) {
            all.remove(staining);
        }
    }

    /** The versions of a staining's rule; unmodifiable view. */
    public SortedMap<Integer, Rule> rules(String staining) {
        TreeMap<Integer, Rule> found = rules.get(staining);
        return found == null ? Collections.emptySortedMap() : Collections.unmodifiableSortedMap(found);
    }

    /** The stainings that have a rule, ordered. */
    public List<String> stainingsWithRules() {
        return new ArrayList<>(rules.keySet());
    }

    /** The newest version of a staining's rule, 0 when there is none. */
    public int currentRule(String staining) {
        TreeMap<Integer, Rule> found = rules.get(staining);
        return found == null ? 0 : found.lastKey();
    }

    /** Number of the next version; numbers that were undone are not given again. */
    public int nextRule(String staining) {
        return lastRule.getOrDefault(staining, 0) + 1;
    }

    /** Repeats by id; unmodifiable view. */
    public SortedMap<Long, Repeat> repeats() {
        return Collections.unmodifiableSortedMap(repeats);
    }

    /** Id of the next repeat; ids that were undone are not given again. */
    public long nextRepeat() {
        return lastRepeat + 1;
    }

    /**
     * The batch of a staining that was drawn last and not undone, 0 when there is none. It stays the newest when its slice
     * is removed: what it closed must not open again.
     */
    public long newestBatch(String staining) {
        return newestBatches.getOrDefault(staining, 0L);
    }

    /** The newest batches by staining; a copy. */
    public Map<String, Long> newestBatches() {
        return Map.copyOf(newestBatches);
    }

    /** The labels of a staining that are kept, ordered by cell; unmodifiable view. */
    public SortedMap<CellRef, KeptLabel> kept(String staining) {
        TreeMap<CellRef, KeptLabel> found = kept.get(staining);
        return found == null ? Collections.emptySortedMap() : Collections.unmodifiableSortedMap(found);
    }

    /** The stainings that have kept labels, ordered. */
    public List<String> stainingsWithKept() {
        return new ArrayList<>(kept.keySet());
    }

    boolean isEqual(ConsistencyState other) {
        return rules.equals(other.rules)
                && repeats.equals(other.repeats)
                && newestBatches.equals(other.newestBatches)
                && kept.equals(other.kept);
    }

    /** Everything by a name of its own, for telling what differs. */
    void flatten(Map<String, Object> all) {
        rules.forEach((staining, versions) ->
                versions.forEach((version, rule) -> all.put("rule " + version + " of " + staining, rule)));
        repeats.forEach((id, repeat) -> all.put("repeat " + id, repeat));
        newestBatches.forEach((staining, batch) -> all.put("newest batch of " + staining, batch));
        kept.forEach((staining, cells) -> cells.forEach((cell, label) ->
                all.put("kept label of " + staining + " on cell " + cell.cell() + " of slice " + cell.slice(), label)));
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cytoloop.core.model.Finding;

/**
 * The answered questions at one moment, in no table, and where the labels are that answered them: these go with the
 * labels, so that an answer is found again on the cells a slice was given since. Not thread-safe.
 */
public final class FindingState {
    private final TreeMap<FindingKey, Finding> findings = new TreeMap<>();
    private final Map<FindingPlace, FindingKey> places = new HashMap<>();

    void apply(Change.OfFinding change) {
        if (change.after() == null) {
            findings.remove(change.key());
        } else {
            findings.put(change.key(), change.after());
        }
    }

    void apply(Change.OfFindingPlace change) {
        if (change.after() == null) {
            places.remove(change.place());
        } else {
            places.put(change.place(), change.after());
        }
    }

    /** Oldest first, of all stainings; unmodifiable view. */
    public SortedMap<FindingKey, Finding> all() {
        return Collections.unmodifiableSortedMap(findings);
    }

    /** By place, the newest question whose answer was not changed since; unmodifiable view. */
    public Map<FindingPlace, FindingKey> places() {
        return Collections.unmodifiableMap(places);
    }

    boolean isEqual(FindingState other) {
        return findings.equals(other.findings) && places.equals(other.places);
    }

    /** Everything by a name of its own, for telling what differs. */
    void flatten(Map<String, Object> all) {
        findings.forEach((key, finding) -> all.put("answer " + key, finding));
        places.forEach((place, key) -> all.put("answer at " + place, key));
    }
}

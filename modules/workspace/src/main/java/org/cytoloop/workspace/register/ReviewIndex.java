/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.workspace.journal.ReviewEntry;
import org.cytoloop.workspace.journal.ReviewState;

/** The verdicts on slices at one moment. Immutable. */
final class ReviewIndex {
    private final Map<ReviewEntry.Key, ReviewEntry> byKey;
    private final Map<String, List<SliceReview>> byStaining = new HashMap<>();

    private ReviewIndex(Map<ReviewEntry.Key, ReviewEntry> byKey) {
        this.byKey = byKey;
        List<ReviewEntry> ordered = new ArrayList<>(byKey.values());
        ordered.sort(Comparator.comparingLong(ReviewEntry::seq));
        for (ReviewEntry entry : ordered) {
            byStaining
                    .computeIfAbsent(entry.review().staining(), s -> new ArrayList<>())
                    .add(entry.review());
        }
        byStaining.replaceAll((staining, reviews) -> List.copyOf(reviews));
    }

    static ReviewIndex of(ReviewState state) {
        return new ReviewIndex(Map.copyOf(state.all()));
    }

    /** Oldest first. */
    List<SliceReview> of(String staining) {
        return byStaining.getOrDefault(staining, List.of());
    }

    Optional<SliceReview> of(ReviewEntry.Key key) {
        return Optional.ofNullable(byKey.get(key)).map(ReviewEntry::review);
    }
}

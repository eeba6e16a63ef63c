/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** The verdicts on slices at one moment, in no table. Not thread-safe. */
public final class ReviewState {
    private final Map<ReviewEntry.Key, ReviewEntry> reviews = new HashMap<>();

    void apply(Change.OfReview change) {
        if (change.after() == null) {
            reviews.remove(change.key());
        } else {
            reviews.put(change.key(), change.after());
        }
    }

    /** The verdicts of all stainings; unmodifiable view. */
    public Map<ReviewEntry.Key, ReviewEntry> all() {
        return Collections.unmodifiableMap(reviews);
    }

    /** The verdict on a slice under a round, or null. */
    public ReviewEntry get(ReviewEntry.Key key) {
        return reviews.get(key);
    }

    boolean isEqual(ReviewState other) {
        return reviews.equals(other.reviews);
    }

    /** Everything by a name of its own, for telling what differs. */
    void flatten(Map<String, Object> all) {
        reviews.forEach((key, entry) -> all.put("verdict " + key, entry));
    }
}

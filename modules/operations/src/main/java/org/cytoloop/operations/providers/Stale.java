/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.providers;

import java.util.List;

/**
 * Something that was made by providers other than those that are chosen now, or by other versions of them. It stays as
 * it is and can be used until somebody asks for it to be made again.
 *
 * @param what what it is
 * @param staining its staining; empty for cells
 * @param slices the slices concerned, ordered; for a round, those that have its calls
 * @param round number of the round; 0 for cells
 * @param words what it is and why it is stale, one sentence
 * @param obstacle why it cannot be made again now, one sentence; empty when it can
 */
public record Stale(What what, String staining, List<String> slices, int round, String words, String obstacle) {
    /** Parts of the loop, in the order in which they are made again. */
    public enum What {
        /** The cells of slices: detected again, with their labels attached to the new cells. */
        CELLS,
        /** The current round of a staining: trained again, and its slices classified again. */
        ROUND,
        /** The calls of slices under the current round: classified again. */
        CALLS
    }

    /** Keeps an unmodifiable copy. */
    public Stale {
        slices = List.copyOf(slices);
    }

    /** True when it can be made again. */
    public boolean canRecompute() {
        return obstacle.isEmpty();
    }
}

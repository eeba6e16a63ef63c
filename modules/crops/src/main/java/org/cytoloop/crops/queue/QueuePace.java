/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.queue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;

/** How fast answers come. A pause is not counted: it says nothing of the pace. */
final class QueuePace {
    private static final int LATEST = 21;
    private static final int FEWEST = 4;
    private static final long PAUSE_MS = 30_000;
    private static final double MINUTE_MS = 60_000;

    /** Times of the latest answers, ms, oldest first. */
    private final Deque<Long> times = new ArrayDeque<>();

    /** An answer was given. */
    void answered(long millis) {
        if (!times.isEmpty() && millis - times.getLast() > PAUSE_MS) {
            times.clear();
        }
        times.addLast(millis);
        if (times.size() > LATEST) {
            times.removeFirst();
        }
    }

    /** Answers in a minute; empty while there are too few to say. */
    OptionalInt perMinute() {
        if (times.size() < FEWEST) {
            return OptionalInt.empty();
        }
        double took = Math.max(1, times.getLast() - times.getFirst());
        return OptionalInt.of((int) Math.round((times.size() - 1) * MINUTE_MS / took));
    }
}

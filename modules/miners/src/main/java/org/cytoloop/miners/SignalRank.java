/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;

/** How bright cells are compared with some of them. Immutable, thread-safe. */
final class SignalRank {
    private static final float MIDDLE = 0.5f;
    private static final int MOST_PERCENT = 99;

    private final Optional<float[]> signal;
    private final float[] sorted;

    /**
     * Compares.
     *
     * @param signal how bright each row is; empty when that is not known
     * @param among the rows to compare with
     */
    SignalRank(Optional<float[]> signal, IntPredicate among) {
        this.signal = signal;
        float[] values = signal.orElse(new float[0]);
        float[] known = new float[values.length];
        int count = 0;
        for (int row = 0; row < values.length; row++) {
            if (!Float.isNaN(values[row]) && among.test(row)) {
                known[count++] = values[row];
            }
        }
        this.sorted = Arrays.copyOf(known, count);
        Arrays.sort(sorted);
    }

    /** True when it can be said how bright a row is. */
    boolean knows(int row) {
        return sorted.length > 0 && !Float.isNaN(signal.orElseThrow()[row]);
    }

    /** A share in words for users: whole percent, never 100, for no cell is dimmer or brighter than itself. */
    static int percent(float share) {
        return Math.min(MOST_PERCENT, (int) (100 * share));
    }

    /** The share of the others that are dimmer than a row, 0 to 1; a half where that cannot be said. */
    float of(int row) {
        if (!knows(row)) {
            return MIDDLE;
        }
        float value = signal.orElseThrow()[row];
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < value) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from / (float) sorted.length;
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.mask;

import java.util.Arrays;

/**
 * The runs of those labels that have begun and not yet ended, while a mask is read from top to bottom; a finished label
 * gives its memory back. Not thread-safe.
 */
final class ActiveRuns {
    private static final int[] NONE = {};

    private final int[][] runs;
    private final int[] length;

    /** @param labels number of labels */
    ActiveRuns(int labels) {
        runs = new int[labels][];
        length = new int[labels];
        Arrays.fill(runs, NONE);
    }

    void add(int index, int y, int x0, int x1) {
        int n = length[index];
        if (n + 3 > runs[index].length) {
            runs[index] = Arrays.copyOf(runs[index], Math.max(48, runs[index].length * 2));
        }
        runs[index][n] = y;
        runs[index][n + 1] = x0;
        runs[index][n + 2] = x1;
        length[index] = n + 3;
    }

    /** y, x0, x1 of each run. */
    int[] of(int index) {
        return runs[index];
    }

    /** Number of ints in {@link #of}. */
    int length(int index) {
        return length[index];
    }

    void release(int index) {
        runs[index] = NONE;
        length[index] = 0;
    }
}

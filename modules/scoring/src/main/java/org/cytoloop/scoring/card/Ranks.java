/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.card;

import java.util.Arrays;

/** Ranks of values. */
final class Ranks {
    private Ranks() {}

    /**
     * The ranks, equal values sharing the mean of theirs, moved and scaled to sum 0 and length 1; NaN have the mean rank
     * and so count for nothing. All 0 when the values do not differ.
     */
    static double[] standardised(float[] values) {
        int[] order = new int[values.length];
        int n = 0;
        long[] keys = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            if (!Float.isNaN(values[i])) {
                int bits = Float.floatToIntBits(values[i] + 0f);
                // floats in the order of their values, as ints (IEEE 754)
                int key = bits < 0 ? bits ^ 0x7fffffff : bits;
                keys[n++] = (long) key << 32 | i;
            }
        }
        Arrays.sort(keys, 0, n);
        for (int i = 0; i < n; i++) {
            order[i] = (int) keys[i];
        }
        double[] ranks = new double[values.length];
        double squares = 0;
        int from = 0;
        while (from < n) {
            int to = from + 1;
            while (to < n && values[order[to]] == values[order[from]]) {
                to++;
            }
            double rank = (from + to - 1) / 2.0 - (n - 1) / 2.0;
            for (int i = from; i < to; i++) {
                ranks[order[i]] = rank;
                squares += rank * rank;
            }
            from = to;
        }
        if (squares > 0) {
            double scale = 1 / Math.sqrt(squares);
            for (int i = 0; i < ranks.length; i++) {
                ranks[i] *= scale;
            }
        }
        return ranks;
    }
}

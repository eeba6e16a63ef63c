/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners.choice;

import java.util.Arrays;
import org.cytoloop.core.random.SeededRandom;

/** Puts rows in order of their score. */
public final class Ranking {
    private Ranking() {}

    /**
     * The rows that may be chosen, the highest score first. Rows with the same score, of which a forest gives many, come
     * in random order, so that the first slice is not preferred.
     *
     * @param scores one per row; rows whose score is NaN are left out
     * @param allowed true for rows that may be chosen
     * @param seed of the order of equal scores
     */
    public static int[] of(float[] scores, boolean[] allowed, long seed) {
        int[] rows = Rows.where(scores.length, row -> allowed[row] && !Float.isNaN(scores[row]));
        int count = rows.length;
        new SeededRandom(seed).shuffle(rows);
        long[] keys = new long[count];
        for (int i = 0; i < count; i++) {
            keys[i] = (long) descending(scores[rows[i]]) << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        int[] ranked = new int[count];
        for (int i = 0; i < count; i++) {
            ranked[i] = rows[(int) keys[i]];
        }
        return ranked;
    }

    /** Integers in the opposite order of the numbers. */
    private static int descending(float score) {
        // -0 is 0 here
        int bits = Float.floatToIntBits(score + 0f);
        return ~(bits >= 0 ? bits : bits ^ Integer.MAX_VALUE);
    }
}

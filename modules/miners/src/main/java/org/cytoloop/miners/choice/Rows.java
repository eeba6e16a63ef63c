/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners.choice;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.cytoloop.core.random.SeededRandom;

/** Picks rows. */
public final class Rows {
    private Rows() {}

    /** The rows from 0 to rows - 1 that fulfil a condition, ascending. */
    public static int[] where(int rows, IntPredicate condition) {
        int[] found = new int[rows];
        int count = 0;
        for (int row = 0; row < rows; row++) {
            if (condition.test(row)) {
                found[count++] = row;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** All rows when there are at most so many, else as many random ones, in the order they came. */
    public static int[] some(int[] rows, int most, long seed) {
        if (rows.length <= most) {
            return rows;
        }
        int[] places = new int[rows.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = i;
        }
        new SeededRandom(seed).shuffle(places);
        int[] chosen = Arrays.copyOf(places, most);
        Arrays.sort(chosen);
        for (int i = 0; i < most; i++) {
            chosen[i] = rows[chosen[i]];
        }
        return chosen;
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.example.cytoloop.template.coverage;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.cytoloop.core.random.SeededRandom;

/** Draws rows by lot. */
final class Lot {
    private Lot() {}

    /**
     * Rows that fit, in random order; the same for the same seed.
     *
     * @param rows number of rows to draw from
     * @param most the greatest number of rows drawn
     */
    static int[] draw(int rows, IntPredicate fits, int most, long seed) {
        int[] fitting = new int[rows];
        int count = 0;
        for (int row = 0; row < rows; row++) {
            if (fits.test(row)) {
                fitting[count++] = row;
            }
        }
        int[] drawn = Arrays.copyOf(fitting, count);
        new SeededRandom(seed).shuffle(drawn);
        return Arrays.copyOf(drawn, Math.min(count, most));
    }
}

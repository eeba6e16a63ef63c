/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.sampling;

/**
 * The outcome of one draw.
 *
 * @param cells indices (cell number - 1) of the drawn cells, ascending
 * @param eligible number of cells that could have been drawn, N
 * @param asked number of cells asked for, n
 * @param seed seed of the draw; the same cells, region and seed give the same draw
 * @param inclusionProbability probability with which each eligible cell was drawn: min(n, N) / N for simple random
 *     sampling without replacement (Cochran 1977, "Sampling Techniques", 3rd ed., section 2.1); NaN when N is 0
 * @param note a sentence for the user when fewer cells were drawn than asked for, else an empty string
 */
public record Draw(int[] cells, int eligible, int asked, long seed, double inclusionProbability, String note) {
    /** Number of drawn cells. */
    public int size() {
        return cells.length;
    }

    /** Numbers of the drawn cells, from 1, ascending. */
    public int[] cellNumbers() {
        int[] numbers = cells.clone();
        for (int i = 0; i < numbers.length; i++) {
            numbers[i]++;
        }
        return numbers;
    }
}

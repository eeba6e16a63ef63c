/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.growth;

/**
 * How much a slice's ON count is expected to change with more labels.
 *
 * @param slice name of the slice
 * @param animal its animal; an empty string when not told
 * @param cells number of its cells
 * @param on number of cells called ON now
 * @param drift expected change in one direction, cells
 * @param spread standard deviation of the change around it, cells
 */
public record SliceMove(String slice, String animal, int cells, double on, double drift, double spread) {
    /** Root mean square of the change, cells. */
    public double expected() {
        return Math.sqrt(drift * drift + spread * spread);
    }

    /** The same as a share of the count; NaN when nothing is called ON. */
    public double share() {
        return on > 0 ? expected() / on : Double.NaN;
    }

    /** True when the direction is clear: the drift outweighs the spread. */
    public boolean isDirected() {
        return Math.abs(drift) > spread;
    }

    /**
     * Learns from what the last labels changed.
     *
     * @param on count under the round
     * @param changes what the last labels changed in each repeat, cells
     * @param rest share of a drift that is still to come
     * @param labels number of labels now
     * @param step number of labels that were held back, and that are to come
     */
    public static SliceMove of(
            String slice, String animal, int cells, double on, double[] changes, double rest, int labels, int step) {
        double mean = 0;
        for (double change : changes) {
            mean += change / changes.length;
        }
        double squares = 0;
        for (double change : changes) {
            squares += (change - mean) * (change - mean);
        }
        double variance = changes.length < 2 ? 0 : squares / (changes.length - 1);
        // what an estimate from n - s labels and one from n differ by has the variance 1 / (n - s) - 1 / n, times a
        // constant; that of n and n + s is less by this factor
        double shrink = (labels - step) / (double) (labels + step);
        return new SliceMove(slice, animal, cells, on, rest * mean, Math.sqrt(variance * shrink));
    }
}

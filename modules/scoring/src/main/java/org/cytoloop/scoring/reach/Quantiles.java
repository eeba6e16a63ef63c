/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.reach;

/** Quantiles of sorted numbers, interpolated between neighbours (Hyndman and Fan 1996, definition 7). */
final class Quantiles {
    private Quantiles() {}

    /**
     * A quantile.
     *
     * @param sorted ascending
     * @param share 0 to 1
     * @return NaN when there are no numbers
     */
    static double of(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double at = share * (sorted.length - 1);
        int low = (int) at;
        int high = Math.min(sorted.length - 1, low + 1);
        return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import java.util.Arrays;

/** The robust z-score of values among themselves. */
final class RobustScore {
    /** Makes the median absolute deviation of normal values their standard deviation. */
    private static final double NORMAL = 1.4826;

    private RobustScore() {}

    /**
     * Writes (value - M) / (1.4826 D) with M the median of the values and D the median of |value - M|. NaN stays NaN and
     * does not count. When D is 0, so is the score.
     */
    static void of(float[] values, float[] scores) {
        float[] sorted = values.clone();
        double median = median(sorted);
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = (float) Math.abs(values[i] - median);
        }
        double spread = NORMAL * median(sorted);
        for (int i = 0; i < values.length; i++) {
            boolean exists = !Float.isNaN(values[i]);
            scores[i] = spread > 0 && exists ? (float) ((values[i] - median) / spread) : exists ? 0 : Float.NaN;
        }
    }

    /** Sorts the array; NaN come last and are left out. */
    private static double median(float[] values) {
        Arrays.sort(values);
        int n = values.length;
        while (n > 0 && Float.isNaN(values[n - 1])) {
            n--;
        }
        return n == 0 ? Double.NaN : (values[(n - 1) / 2] + (double) values[n / 2]) / 2;
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.image;

import java.util.Arrays;

/**
 * Robust grey-value statistics of one channel of one slice, in grey values.
 *
 * @param median median
 * @param mad median absolute deviation from the median times 1.4826 (equals the standard deviation for normal noise)
 * @param p01 1st percentile
 * @param p99 99th percentile
 * @param p999 99.9th percentile
 */
public record ChannelStatistics(double median, double mad, double p01, double p99, double p999) {
    /**
     * Statistics of a sample of grey values. NaN and infinite values are ignored; with none left all numbers are 0.
     *
     * @param values grey values; left unchanged
     */
    public static ChannelStatistics of(float[] values) {
        float[] sorted = new float[values.length];
        int n = 0;
        for (float value : values) {
            if (Float.isFinite(value)) {
                sorted[n++] = value;
            }
        }
        Arrays.sort(sorted, 0, n);
        if (n == 0) {
            return new ChannelStatistics(0, 0, 0, 0, 0);
        }
        double median = quantile(sorted, n, 0.5);
        float[] deviation = new float[n];
        for (int i = 0; i < n; i++) {
            deviation[i] = (float) Math.abs(sorted[i] - median);
        }
        Arrays.sort(deviation);
        return new ChannelStatistics(
                median,
                1.4826 * quantile(deviation, n, 0.5),
                quantile(sorted, n, 0.01),
                quantile(sorted, n, 0.99),
                quantile(sorted, n, 0.999));
    }

    private static double quantile(float[] sorted, int n, double q) {
        double at = q * (n - 1);
        int low = (int) at;
        int high = Math.min(n - 1, low + 1);
        return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
    }
}

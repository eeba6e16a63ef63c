/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

/**
 * The local background of a cell and its noise, from a ring that begins outside the cell. Robust to other cells and to
 * vessels in the ring: values beyond the quartiles count as the quartile (they are winsorised; Tukey 1962, "The future of
 * data analysis", Ann Math Stat 33:1).
 *
 * <ul>
 *   <li>level: mean of the winsorised values
 *   <li>noise: mean absolute deviation of the winsorised values from the level, divided by 0.49957, what it is for standard
 *       normal values, so that it equals the standard deviation for normal noise
 * </ul>
 *
 * Unlike median and MAD both move smoothly in 8-bit images. Not thread-safe.
 */
final class LocalBackground {
    /** Inner radius of the ring in cell diameters. */
    static final double INNER = 1.5;

    /** Outer radius of the ring in cell diameters: far enough for a ring of which a neighbouring cell fills little. */
    static final double OUTER = 3.0;

    /** More bins would change little and cost much. */
    private static final int MOST_BINS = 400;

    private static final double NORMAL_DEVIATION = 0.49957;

    private final PatchRegion ring;
    private final float[] values;
    private final OrderStatistics order;
    private double level;
    private double noise;

    LocalBackground(int patchRadius, double diameter) {
        ring = PatchRegion.ring(patchRadius, INNER * diameter, OUTER * diameter).sample(patchRadius, MOST_BINS);
        values = new float[ring.size()];
        order = new OrderStatistics(values.length);
    }

    /** Measures the ring of a patch. */
    void measure(float[] patch) {
        ring.gather(patch, values);
        order.of(values, values.length);
        float low = order.quantile(0.25);
        float high = order.quantile(0.75);
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            float v = Math.max(low, Math.min(high, values[i]));
            values[i] = v;
            sum += v;
        }
        level = sum / values.length;
        double deviation = 0;
        for (float v : values) {
            deviation += Math.abs(v - level);
        }
        noise = deviation / values.length / NORMAL_DEVIATION;
    }

    /** Grey value of the background. */
    double level() {
        return level;
    }

    /** Standard deviation of the background, grey values; 0 where it is flat. */
    double noise() {
        return noise;
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

import java.util.Arrays;

/**
 * Brings the pixels of any image to one footing: background near 0, bright structures near 1, cells brighter than what
 * surrounds them. Values that are not finite count as background.
 *
 * @param offset value that becomes 0
 * @param gain factor; negative when cells are darker than their surroundings; 0 for a constant image
 */
record InputScale(float offset, float gain) {
    /** Far beyond any structure, yet safe from overflow in sums. */
    private static final float LIMIT = 1e4f;

    /** A light background takes this many times more room below the median than above it. */
    private static final double DARK_SKEW = 3;

    /**
     * Measures an image.
     *
     * @param values sampled pixels, at least one
     * @param polarity which way cells differ from the background
     */
    static InputScale measure(float[] values, Polarity polarity) {
        float[] sorted = new float[values.length];
        int n = 0;
        for (float value : values) {
            if (Float.isFinite(value)) {
                sorted[n++] = value;
            }
        }
        if (n == 0) {
            return new InputScale(0, 0);
        }
        Arrays.sort(sorted, 0, n);
        double low = sorted[(int) (0.01 * (n - 1))];
        double middle = sorted[(n - 1) / 2];
        double high = sorted[(int) Math.ceil(0.995 * (n - 1))];
        if (!(high > low)) {
            low = sorted[0];
            high = sorted[n - 1];
        }
        if (!(high > low)) {
            return new InputScale((float) low, 0);
        }
        boolean dark =
                polarity == Polarity.DARK || polarity == Polarity.AUTO && middle - low > DARK_SKEW * (high - middle);
        float gain = (float) (1 / (high - low));
        return dark ? new InputScale((float) high, -gain) : new InputScale((float) low, gain);
    }

    /** True when the sampled pixels were all alike. */
    boolean isFlat() {
        return gain == 0;
    }

    /** Rescales values in place. */
    void apply(float[] values, int from, int count) {
        for (int i = from; i < from + count; i++) {
            float v = (values[i] - offset) * gain;
            // written so that NaN fails the comparison
            values[i] = Math.abs(v) <= LIMIT ? v : outlier(values[i], v);
        }
    }

    private static float outlier(float raw, float scaled) {
        if (!Float.isFinite(raw)) {
            return 0;
        }
        return scaled > 0 ? LIMIT : -LIMIT;
    }
}

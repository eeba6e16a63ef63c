/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.compiled;

/**
 * Floats as ints of the same order, so that comparisons in inner loops need no branch: {@code a < b} exactly when
 * {@code of(a) < of(b)}. Zeros of both signs share a key.
 */
public final class OrderedKey {
    /** Stands for a missing value: NaN, or an infinity, which no measurement gives. Above every finite key. */
    public static final int MISSING = Integer.MAX_VALUE;

    private static final int EXPONENT = 0x7f800000;

    private OrderedKey() {}

    /** The key of a value; {@link #MISSING} unless it is finite. */
    public static int of(float value) {
        // adding zero turns -0 into +0
        int bits = Float.floatToRawIntBits(value + 0.0f);
        return (bits & EXPONENT) == EXPONENT ? MISSING : bits ^ ((bits >> 31) & 0x7fffffff);
    }

    /**
     * The smallest float that is not less than a number. A float is less than the number exactly when it is less than
     * this float, so thresholds that a library keeps as doubles lose nothing as floats.
     *
     * @param number finite, within the range of floats
     */
    public static float ceiling(double number) {
        float nearest = (float) number;
        return (nearest >= number ? nearest : Math.nextUp(nearest)) + 0.0f;
    }
}

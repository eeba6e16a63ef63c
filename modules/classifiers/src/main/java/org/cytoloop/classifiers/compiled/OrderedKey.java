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

    private static final int SIGN = 0x80000000;
    private static final int EXPONENT = 0x7f800000;

    private OrderedKey() {}

    /** The key of a value; {@link #MISSING} unless it is finite. */
    public static int of(float value) {
        int bits = Float.floatToRawIntBits(value);
        return (bits & EXPONENT) == EXPONENT ? MISSING : ofFinite(bits);
    }

    /** The key of a finite value given by its bits, without a branch. */
    static int ofFinite(int bits) {
        int sign = bits >> 31;
        // from sign and magnitude to two's complement
        return ((bits & ~SIGN) ^ sign) - sign;
    }

    /** Negative unless the value with these bits is finite. */
    static int finiteSign(int bits) {
        return EXPONENT - 1 - (bits & ~SIGN);
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

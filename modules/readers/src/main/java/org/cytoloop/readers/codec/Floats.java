/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.codec;

/** Short floating point formats widened to 32 bits. */
public final class Floats {
    private Floats() {}

    /** IEEE 754 binary16: 1 sign, 5 exponent, 10 fraction bits. */
    public static float half(int bits) {
        return widen(bits >>> 15 & 1, bits >>> 10 & 0x1F, bits & 0x3FF, 5, 10);
    }

    /** 24-bit float of Adobe's TIFF technical note 3: 1 sign, 7 exponent, 16 fraction bits. */
    public static float float24(int bits) {
        return widen(bits >>> 23 & 1, bits >>> 16 & 0x7F, bits & 0xFFFF, 7, 16);
    }

    private static float widen(int sign, int exponent, int fraction, int exponentBits, int fractionBits) {
        int bias = (1 << exponentBits - 1) - 1;
        int infinite = (1 << exponentBits) - 1;
        int wide;
        if (exponent == infinite) {
            wide = 0xFF << 23 | fraction << 23 - fractionBits;
        } else if (exponent != 0) {
            wide = exponent - bias + 127 << 23 | fraction << 23 - fractionBits;
        } else {
            // Zero, or a subnormal number, which is a normal one in 32 bits: fraction * 2^(1 - bias - fractionBits).
            float scale = Float.intBitsToFloat(1 - bias - fractionBits + 127 << 23);
            wide = Float.floatToRawIntBits(fraction * scale);
        }
        return Float.intBitsToFloat(sign << 31 | wide);
    }
}

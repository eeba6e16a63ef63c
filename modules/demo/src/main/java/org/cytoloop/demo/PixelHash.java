/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.demo;

/**
 * Random bits that depend on a seed and a place only (the mixing steps of SplitMix64, Steele, Lea, Flood 2014), so that
 * a pixel's noise is the same in whatever tile, order or thread it is drawn.
 */
final class PixelHash {
    private PixelHash() {}

    /** 64 random bits for a place. */
    static long hash(long seed, long x, long y) {
        long z = seed + x * 0x9E3779B97F4A7C15L + y * 0xD1B54A32D192ED03L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /**
     * A nearly normal value (mean 0, standard deviation 1, at most 3.46 away): the sum of four uniform values
     * (Irwin-Hall), each of 16 of the bits.
     */
    static float gauss(long bits) {
        int sum = (int) (bits & 0xFFFF)
                + (int) (bits >>> 16 & 0xFFFF)
                + (int) (bits >>> 32 & 0xFFFF)
                + (int) (bits >>> 48);
        // mean 4 * 32767.5, variance 4 * 65536² / 12
        return (sum - 131070f) * (1 / 37837.2f);
    }
}

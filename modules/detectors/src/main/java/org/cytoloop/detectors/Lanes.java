/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

/**
 * Arithmetic on whole rows. Every array is walked from index 0, one index for all: only such loops does the compiler of
 * JDK 17 turn into vector instructions (with an offset on one array they ran 20 times slower), so callers copy shifted
 * rows into buffers first. The operations of one element are the same in the same order whether vectorised or not.
 */
final class Lanes {
    private static final float STEEP = 1e30f;

    private Lanes() {}

    /** {@code out = factor * a}. */
    static void scale(float[] a, float factor, float[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = factor * a[i];
        }
    }

    /** {@code out += a}. */
    static void add(float[] a, float[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] += a[i];
        }
    }

    /** {@code out += factor * (a + b)}. */
    static void addPair(float[] a, float[] b, float factor, float[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] += factor * (a[i] + b[i]);
        }
    }

    /** {@code out += factor * (a + b) + factor2 * (a2 + b2)}: half the traffic on the output of two single calls. */
    static void addPairs(
            float[] a, float[] b, float factor, float[] a2, float[] b2, float factor2, float[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] += factor * (a[i] + b[i]) + factor2 * (a2[i] + b2[i]);
        }
    }

    /** {@code out = min(a, b)}. */
    static void least(float[] a, float[] b, float[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = Math.min(a[i], b[i]);
        }
    }

    /** {@code out = min(out, min(a, b) + offset)}. */
    static void leastOfPair(float[] a, float[] b, float offset, float[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = Math.min(out[i], Math.min(a[i], b[i]) + offset);
        }
    }

    /** {@code steps = min(steps + 1, cap) * mask}: distance walked since the last background pixel. */
    static void step(float[] mask, float cap, float[] steps, int n) {
        for (int i = 0; i < n; i++) {
            steps[i] = Math.min(steps[i] + 1, cap) * mask[i];
        }
    }

    /** {@code out = out * out}. */
    static void square(float[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] *= out[i];
        }
    }

    /** {@code out = sqrt(a * b)}; the product is not negative. */
    static void rootOfProduct(float[] a, float[] b, float[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = (float) Math.sqrt(a[i] * b[i]);
        }
    }

    /** {@code out *= a}. */
    static void multiply(float[] a, float[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] *= a[i];
        }
    }

    /** {@code out = a - b}. */
    static void difference(float[] a, float[] b, float[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] - b[i];
        }
    }

    /** {@code out -= factor * a}. */
    static void subtract(float[] a, float factor, float[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] -= factor * a[i];
        }
    }

    /** {@code out = |a - 2 * b + c|}. */
    static void bend(float[] a, float[] b, float[] c, float[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = Math.abs(a[i] - 2 * b[i] + c[i]);
        }
    }

    /** {@code out = max(0, out - a)}. */
    static void excess(float[] a, float[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = Math.max(0f, out[i] - a[i]);
        }
    }

    /** {@code out = a > b ? 1 : 0}, as a steep ramp instead of a branch. */
    static void exceeds(float[] a, float[] b, float[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = Math.min(1f, Math.max(0f, (a[i] - b[i]) * STEEP));
        }
    }

    /** {@code out *= a > threshold ? 1 : 0}, likewise. */
    static void restrict(float[] a, float threshold, float[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] *= Math.min(1f, Math.max(0f, (a[i] - threshold) * STEEP));
        }
    }

    /** {@code out = a + weight * (b - a)}. */
    static void mix(float[] a, float[] b, float weight, float[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] + weight * (b[i] - a[i]);
        }
    }
}

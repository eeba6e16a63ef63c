/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

import java.util.Arrays;

/**
 * Separable Gaussian smoothing by direct convolution. The sum of every pixel runs over the same taps in the same order
 * wherever the rectangle begins, so tiles agree to the last bit (running sums or recursive filters would not). Outside
 * the plane the border pixel is repeated.
 */
final class GaussianFilter {
    private final float[] taps;

    /** @param sigma standard deviation, px; the kernel is cut at three of them */
    GaussianFilter(double sigma) {
        int radius = radius(sigma);
        double[] weights = new double[radius + 1];
        double sum = 0;
        for (int i = 0; i <= radius; i++) {
            weights[i] = StrictMath.exp(-0.5 * i * i / (sigma * sigma));
            sum += i == 0 ? weights[i] : 2 * weights[i];
        }
        taps = new float[radius + 1];
        for (int i = 0; i <= radius; i++) {
            taps[i] = (float) (weights[i] / sum);
        }
    }

    /** Pixels the kernel reaches to each side. */
    static int radius(double sigma) {
        return (int) Math.ceil(3 * sigma);
    }

    /**
     * Smooths.
     *
     * @param source values over {@code target} and the kernel's reach around it, as far as the plane goes
     * @param target receives the result
     * @param planeWidth columns of the plane, where its border is
     * @param planeHeight rows of the plane
     */
    void apply(Raster source, Raster target, int planeWidth, int planeHeight) {
        int radius = taps.length - 1;
        int top = Math.max(0, target.y0() - radius);
        int bottom = Math.min(planeHeight, target.y1() + radius);
        int width = target.width();
        float[][] rows = new float[bottom - top][width];
        float[] line = new float[width + 2 * radius];
        float[][] shifted = new float[4][width];
        for (int y = top; y < bottom; y++) {
            pad(source, y, target.x0() - radius, planeWidth, line);
            horizontal(line, shifted, rows[y - top], width);
        }
        float[] sum = new float[width];
        for (int y = target.y0(); y < target.y1(); y++) {
            vertical(rows, y - top, sum, width);
            System.arraycopy(sum, 0, target.data(), target.index(target.x0(), y), width);
        }
    }

    private static void pad(Raster source, int y, int from, int planeWidth, float[] line) {
        int first = Math.max(from, 0);
        int last = Math.min(from + line.length, planeWidth);
        System.arraycopy(source.data(), source.index(first, y), line, first - from, last - first);
        Arrays.fill(line, 0, first - from, line[first - from]);
        Arrays.fill(line, last - from, line.length, line[last - from - 1]);
    }

    private void horizontal(float[] line, float[][] shifted, float[] out, int n) {
        int radius = taps.length - 1;
        System.arraycopy(line, radius, shifted[0], 0, n);
        Lanes.scale(shifted[0], taps[0], out, n);
        int j = 1;
        for (; j < radius; j += 2) {
            System.arraycopy(line, radius - j, shifted[0], 0, n);
            System.arraycopy(line, radius + j, shifted[1], 0, n);
            System.arraycopy(line, radius - j - 1, shifted[2], 0, n);
            System.arraycopy(line, radius + j + 1, shifted[3], 0, n);
            Lanes.addPairs(shifted[0], shifted[1], taps[j], shifted[2], shifted[3], taps[j + 1], out, n);
        }
        if (j == radius) {
            System.arraycopy(line, radius - j, shifted[0], 0, n);
            System.arraycopy(line, radius + j, shifted[1], 0, n);
            Lanes.addPair(shifted[0], shifted[1], taps[j], out, n);
        }
    }

    private void vertical(float[][] rows, int y, float[] out, int n) {
        int radius = taps.length - 1;
        int last = rows.length - 1;
        Lanes.scale(rows[y], taps[0], out, n);
        int j = 1;
        for (; j < radius; j += 2) {
            float[] above = rows[Math.max(y - j, 0)];
            float[] below = rows[Math.min(y + j, last)];
            float[] above2 = rows[Math.max(y - j - 1, 0)];
            float[] below2 = rows[Math.min(y + j + 1, last)];
            Lanes.addPairs(above, below, taps[j], above2, below2, taps[j + 1], out, n);
        }
        if (j == radius) {
            Lanes.addPair(rows[Math.max(y - j, 0)], rows[Math.min(y + j, last)], taps[j], out, n);
        }
    }
}

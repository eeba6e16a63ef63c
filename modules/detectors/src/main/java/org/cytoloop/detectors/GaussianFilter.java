/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

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
        float[] rows = new float[(bottom - top) * width];
        float[] line = new float[width + 2 * radius];
        for (int y = top; y < bottom; y++) {
            pad(source, y, target.x0() - radius, planeWidth, line);
            horizontal(line, rows, (y - top) * width, width);
        }
        for (int y = target.y0(); y < target.y1(); y++) {
            vertical(rows, top, bottom - 1, y, target.data(), (y - target.y0()) * width, width);
        }
    }

    private static void pad(Raster source, int y, int from, int planeWidth, float[] line) {
        int first = Math.max(from, 0);
        int last = Math.min(from + line.length, planeWidth);
        System.arraycopy(source.data(), source.index(first, y), line, first - from, last - first);
        for (int i = 0; i < first - from; i++) {
            line[i] = line[first - from];
        }
        for (int i = last - from; i < line.length; i++) {
            line[i] = line[last - from - 1];
        }
    }

    private void horizontal(float[] line, float[] out, int at, int width) {
        int radius = taps.length - 1;
        float centre = taps[0];
        for (int x = 0; x < width; x++) {
            out[at + x] = centre * line[x + radius];
        }
        for (int j = 1; j <= radius; j++) {
            addPair(line, radius - j, line, radius + j, taps[j], out, at, width);
        }
    }

    private void vertical(float[] rows, int top, int lastRow, int y, float[] out, int at, int width) {
        float centre = taps[0];
        int middle = (y - top) * width;
        for (int x = 0; x < width; x++) {
            out[at + x] = centre * rows[middle + x];
        }
        for (int j = 1; j < taps.length; j++) {
            int above = (Math.max(y - j, top) - top) * width;
            int below = (Math.min(y + j, lastRow) - top) * width;
            addPair(rows, above, rows, below, taps[j], out, at, width);
        }
    }

    private static void addPair(float[] a, int aFrom, float[] b, int bFrom, float tap, float[] out, int at, int n) {
        for (int x = 0; x < n; x++) {
            out[at + x] += tap * (a[aFrom + x] + b[bFrom + x]);
        }
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

/**
 * Size of the second differences of neighbouring pixels along rows: noise fills them, while cells, being smooth and
 * larger, hardly show.
 */
final class Roughness {
    /** The second difference of white noise has six times its variance. */
    private static final double VARIANCE = 6;

    private Roughness() {}

    /** Second differences of a raster; border columns count their only neighbour twice. */
    static Raster of(Raster pixels) {
        int n = pixels.width();
        Raster result = Raster.allocate(pixels.x0(), pixels.y0(), n, pixels.height());
        float[] left = new float[n];
        float[] middle = new float[n];
        float[] right = new float[n];
        float[] bend = new float[n];
        for (int row = 0; row < pixels.height(); row++) {
            int at = row * n;
            System.arraycopy(pixels.data(), at, middle, 0, n);
            System.arraycopy(middle, 0, left, 1, n - 1);
            System.arraycopy(middle, 1, right, 0, n - 1);
            left[0] = middle[Math.min(1, n - 1)];
            right[n - 1] = middle[Math.max(0, n - 2)];
            Lanes.bend(left, middle, right, bend, n);
            System.arraycopy(bend, 0, result.data(), at, n);
        }
        return result;
    }

    /**
     * Standard deviation of white noise after Gaussian smoothing, for a mean roughness of 1: the mean size of a normal
     * value is {@code sqrt(2 / pi)} deviations, and the smoothing leaves {@code 1 / (2 sqrt(pi) sigma)} of it.
     */
    static double smoothedDeviation(double sigma) {
        double deviation = 1 / (Math.sqrt(2 / Math.PI) * Math.sqrt(VARIANCE));
        return deviation / (2 * Math.sqrt(Math.PI) * sigma);
    }
}

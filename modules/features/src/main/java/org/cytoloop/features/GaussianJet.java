/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import java.util.Arrays;

/**
 * Gaussian mean and derivatives up to the second order at the centre of a patch, at one scale. Kernels are sampled, cut at
 * 3 sigma and corrected to be exact for polynomials of their order: the smoothing kernel sums to 1, the first derivative of
 * x is 1, the second derivative of a constant is 0 and of x²/2 is 1. Derivatives are normalised for scale (multiplied by
 * sigma or sigma²; Lindeberg 1998, "Feature detection with automatic scale selection"). The separable kernels are applied
 * to columns first, then to the row that is left. Not thread-safe.
 */
final class GaussianJet {
    private final int side;
    private final int first;
    private final int taps;
    private final float[] g0;
    private final float[] g1;
    private final float[] g2;
    private final float[] row0;
    private final float[] row1;
    private final float[] row2;
    private final double sigma;
    private double mean;
    private double gradient;
    private double ridge;
    private double valley;

    /**
     * @param patchRadius bins around the central one; cuts the kernel when it is smaller than 3 sigma
     * @param sigma in bins
     */
    GaussianJet(int patchRadius, double sigma) {
        int reach = Math.min(patchRadius, Math.max(1, (int) Math.ceil(3 * sigma)));
        this.sigma = sigma;
        side = 2 * patchRadius + 1;
        taps = 2 * reach + 1;
        first = patchRadius - reach;
        double[] g = new double[taps];
        double sum = 0;
        double second = 0;
        for (int i = 0; i < taps; i++) {
            double x = i - reach;
            g[i] = StrictMath.exp(-x * x / (2 * sigma * sigma));
            sum += g[i];
            second += g[i] * x * x;
        }
        double variance = second / sum;
        double fourth = 0;
        for (int i = 0; i < taps; i++) {
            double x = i - reach;
            fourth += g[i] / sum * (x * x - variance) * x * x;
        }
        g0 = new float[taps];
        g1 = new float[taps];
        g2 = new float[taps];
        for (int i = 0; i < taps; i++) {
            double x = i - reach;
            double weight = g[i] / sum;
            g0[i] = (float) weight;
            g1[i] = (float) (weight * x / variance);
            g2[i] = (float) (weight * (x * x - variance) * 2 / fourth);
        }
        row0 = new float[taps];
        row1 = new float[taps];
        row2 = new float[taps];
    }

    /** Measures the mean alone. */
    void measureMean(float[] patch) {
        Arrays.fill(row0, 0);
        for (int y = 0; y < taps; y++) {
            float k = g0[y];
            int from = (first + y) * side + first;
            for (int x = 0; x < taps; x++) {
                row0[x] += k * patch[from + x];
            }
        }
        mean = dot(g0, row0);
    }

    /** Measures everything. */
    void measure(float[] patch) {
        Arrays.fill(row0, 0);
        Arrays.fill(row1, 0);
        Arrays.fill(row2, 0);
        for (int y = 0; y < taps; y++) {
            float k0 = g0[y];
            float k1 = g1[y];
            float k2 = g2[y];
            int from = (first + y) * side + first;
            for (int x = 0; x < taps; x++) {
                float v = patch[from + x];
                row0[x] += k0 * v;
                row1[x] += k1 * v;
                row2[x] += k2 * v;
            }
        }
        mean = dot(g0, row0);
        double gx = sigma * dot(g1, row0);
        double gy = sigma * dot(g0, row1);
        double hxx = sigma * sigma * dot(g2, row0);
        double hyy = sigma * sigma * dot(g0, row2);
        double hxy = sigma * sigma * dot(g1, row1);
        gradient = Math.sqrt(gx * gx + gy * gy);
        double half = Math.sqrt((hxx - hyy) * (hxx - hyy) / 4 + hxy * hxy);
        valley = (hxx + hyy) / 2 + half;
        ridge = (hxx + hyy) / 2 - half;
    }

    private static double dot(float[] kernel, float[] row) {
        double sum = 0;
        for (int i = 0; i < kernel.length; i++) {
            sum += kernel[i] * row[i];
        }
        return sum;
    }

    /** Smoothed grey value. */
    double mean() {
        return mean;
    }

    /** Length of the gradient, grey values. */
    double gradient() {
        return gradient;
    }

    /** Larger eigenvalue of the Hessian: positive across dark lines and in dark spots. */
    double valley() {
        return valley;
    }

    /** Smaller eigenvalue of the Hessian: negative across bright lines and in bright spots. */
    double ridge() {
        return ridge;
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import java.util.Arrays;

/**
 * A Gaussian-smoothed square around the centre of a patch, by separable kernels cut at 3 sigma. Not thread-safe.
 */
final class SmoothPatch {
    private final int patchSide;
    private final int first;
    private final int taps;
    private final int side;
    private final int wide;
    private final float[] kernel;
    private final float[] columns;
    private final float[] smooth;

    /**
     * @param patchRadius radius of the patches, at least {@code radius} + {@link #margin}
     * @param radius bins around the central one that are smoothed
     * @param sigma in bins
     */
    SmoothPatch(int patchRadius, int radius, double sigma) {
        int reach = margin(sigma);
        if (patchRadius < radius + reach) {
            throw new IllegalArgumentException("patch of radius " + patchRadius + " for " + radius + " + " + reach);
        }
        patchSide = 2 * patchRadius + 1;
        first = patchRadius - radius - reach;
        taps = 2 * reach + 1;
        side = 2 * radius + 1;
        wide = side + 2 * reach;
        kernel = new float[taps];
        double sum = 0;
        double[] g = new double[taps];
        for (int i = 0; i < taps; i++) {
            double x = i - reach;
            g[i] = StrictMath.exp(-x * x / (2 * sigma * sigma));
            sum += g[i];
        }
        for (int i = 0; i < taps; i++) {
            kernel[i] = (float) (g[i] / sum);
        }
        columns = new float[side * wide];
        smooth = new float[side * side];
    }

    /** Bins around the smoothed square that are needed. */
    static int margin(double sigma) {
        return Math.max(1, (int) Math.ceil(3 * sigma));
    }

    /** Edge of the smoothed square, bins. */
    int side() {
        return side;
    }

    /** Smooths; the same array every time, row by row. */
    float[] of(float[] patch) {
        Arrays.fill(columns, 0);
        for (int y = 0; y < side; y++) {
            int to = y * wide;
            for (int k = 0; k < taps; k++) {
                float weight = kernel[k];
                int from = (first + y + k) * patchSide + first;
                for (int x = 0; x < wide; x++) {
                    columns[to + x] += weight * patch[from + x];
                }
            }
        }
        Arrays.fill(smooth, 0);
        for (int y = 0; y < side; y++) {
            int to = y * side;
            for (int k = 0; k < taps; k++) {
                float weight = kernel[k];
                int from = y * wide + k;
                for (int x = 0; x < side; x++) {
                    smooth[to + x] += weight * columns[from + x];
                }
            }
        }
        return smooth;
    }
}

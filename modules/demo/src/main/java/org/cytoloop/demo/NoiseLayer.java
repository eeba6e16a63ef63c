/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.demo;

/**
 * Smooth random field: value noise (K. Perlin, "An image synthesizer", SIGGRAPH 1985, with hashed lattice values and
 * cubic blending), -1 to 1, whose bumps are about {@code scale} px wide. A value depends on seed and place only, so it
 * is the same in whatever tile it is asked for. Immutable and thread-safe.
 */
final class NoiseLayer {
    private final long seed;
    private final double scale;

    /**
     * @param seed any value
     * @param scale distance of lattice points, px
     */
    NoiseLayer(long seed, double scale) {
        this.seed = seed;
        this.scale = scale;
    }

    /** The value at a point. */
    float at(double x, double y) {
        double u = x / scale;
        double v = y / scale;
        long i = (long) Math.floor(u);
        long j = (long) Math.floor(v);
        float a = blend((float) (u - i));
        float b = blend((float) (v - j));
        float top = mix(lattice(i, j), lattice(i + 1, j), a);
        float bottom = mix(lattice(i, j + 1), lattice(i + 1, j + 1), a);
        return mix(top, bottom, b);
    }

    /**
     * The values at the pixel centres of a tile.
     *
     * @param target receives {@code width * height} values
     */
    void fill(int x0, int y0, int width, int height, float[] target) {
        long firstColumn = (long) Math.floor((x0 + 0.5) / scale);
        int columns = (int) ((long) Math.floor((x0 + width - 0.5) / scale) - firstColumn) + 2;
        int[] cell = new int[width];
        float[] weight = new float[width];
        for (int x = 0; x < width; x++) {
            double u = (x0 + x + 0.5) / scale;
            long i = (long) Math.floor(u);
            cell[x] = (int) (i - firstColumn);
            weight[x] = blend((float) (u - i));
        }
        float[] upper = new float[columns];
        float[] lower = new float[columns];
        long row = Long.MIN_VALUE;
        for (int y = 0; y < height; y++) {
            double v = (y0 + y + 0.5) / scale;
            long j = (long) Math.floor(v);
            if (j != row) {
                for (int c = 0; c < columns; c++) {
                    upper[c] = lattice(firstColumn + c, j);
                    lower[c] = lattice(firstColumn + c, j + 1);
                }
                row = j;
            }
            float b = blend((float) (v - j));
            int to = y * width;
            for (int x = 0; x < width; x++) {
                int c = cell[x];
                float top = mix(upper[c], upper[c + 1], weight[x]);
                float bottom = mix(lower[c], lower[c + 1], weight[x]);
                target[to + x] = mix(top, bottom, b);
            }
        }
    }

    private static float blend(float t) {
        return t * t * (3 - 2 * t);
    }

    private static float mix(float from, float to, float share) {
        return from + share * (to - from);
    }

    private float lattice(long i, long j) {
        return (PixelHash.hash(seed, i, j) >> 40) * 0x1.0p-23f;
    }
}

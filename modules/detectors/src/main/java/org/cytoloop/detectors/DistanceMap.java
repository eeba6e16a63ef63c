/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

/**
 * Euclidean distance of foreground pixels to the nearest background pixel, cut at a cap. Column distances first, then
 * for each pixel the least of {@code dx² + column²} over the columns within the cap (Saito and Toriwaki 1994, "New
 * algorithms for Euclidean distance transformation", Pattern Recognition 27): exact, and local by the cap. Beyond the
 * rectangle nothing is taken for background.
 */
final class DistanceMap {
    private DistanceMap() {}

    /**
     * Measures.
     *
     * @param mask 1 for foreground, row by row
     * @param cap largest distance told apart, px
     * @return distances in px, 0 in the background
     */
    static float[] of(byte[] mask, int width, int height, int cap) {
        float[] squared = columnDistances(mask, width, height, cap);
        float[] line = new float[width + 2 * cap];
        java.util.Arrays.fill(line, cap * cap);
        for (int y = 0; y < height; y++) {
            int row = y * width;
            System.arraycopy(squared, row, line, cap, width);
            for (int dx = 1; dx < cap; dx++) {
                lower(line, cap - dx, cap + dx, dx * dx, squared, row, width);
            }
            for (int x = 0; x < width; x++) {
                squared[row + x] = (float) Math.sqrt(squared[row + x]);
            }
        }
        return squared;
    }

    private static void lower(float[] line, int a, int b, float add, float[] out, int at, int width) {
        for (int x = 0; x < width; x++) {
            out[at + x] = Math.min(out[at + x], Math.min(line[a + x], line[b + x]) + add);
        }
    }

    /** Squared distance to the nearest background pixel of the same column, at most cap². */
    private static float[] columnDistances(byte[] mask, int width, int height, int cap) {
        float[] result = new float[width * height];
        float[] steps = new float[width];
        java.util.Arrays.fill(steps, cap);
        for (int y = 0; y < height; y++) {
            int row = y * width;
            for (int x = 0; x < width; x++) {
                float next = Math.min(steps[x] + 1, cap) * mask[row + x];
                steps[x] = next;
                result[row + x] = next;
            }
        }
        java.util.Arrays.fill(steps, cap);
        for (int y = height - 1; y >= 0; y--) {
            int row = y * width;
            for (int x = 0; x < width; x++) {
                float next = Math.min(steps[x] + 1, cap) * mask[row + x];
                steps[x] = next;
                float least = Math.min(result[row + x], next);
                result[row + x] = least * least;
            }
        }
        return result;
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

import java.util.Arrays;

/**
 * Euclidean distance of foreground pixels to the nearest background pixel, cut at a cap. Column distances first, then
 * for each pixel the least of {@code dx² + column²} over the columns within the cap (Saito and Toriwaki 1994, "New
 * algorithms for Euclidean distance transformation", Pattern Recognition 27): exact, and local by the cap. Beyond the
 * rectangle nothing is taken for background.
 */
final class DistanceMap {
    private DistanceMap() {}

    /**
     * Measures. The values are whole and far below 2^24, so floats hold them exactly.
     *
     * @param mask 1 for foreground, 0 for background, row by row
     * @param cap largest distance told apart, px
     * @return squared distances in px², 0 in the background, at most cap²
     */
    static float[] squared(float[] mask, int width, int height, int cap) {
        float[] squared = columnDistances(mask, width, height, cap);
        float[] line = new float[width + 2 * cap];
        Arrays.fill(line, (float) cap * cap);
        float[] left = new float[width];
        float[] right = new float[width];
        float[] least = new float[width];
        for (int y = 0; y < height; y++) {
            System.arraycopy(squared, y * width, line, cap, width);
            System.arraycopy(squared, y * width, least, 0, width);
            for (int dx = 1; dx < cap; dx++) {
                System.arraycopy(line, cap - dx, left, 0, width);
                System.arraycopy(line, cap + dx, right, 0, width);
                Lanes.leastOfPair(left, right, (float) dx * dx, least, width);
            }
            System.arraycopy(least, 0, squared, y * width, width);
        }
        return squared;
    }

    /** Squared distance to the nearest background pixel of the same column, at most cap². */
    private static float[] columnDistances(float[] mask, int width, int height, int cap) {
        float[] result = new float[width * height];
        float[] row = new float[width];
        float[] steps = new float[width];
        Arrays.fill(steps, cap);
        for (int y = 0; y < height; y++) {
            System.arraycopy(mask, y * width, row, 0, width);
            Lanes.step(row, cap, steps, width);
            System.arraycopy(steps, 0, result, y * width, width);
        }
        float[] least = new float[width];
        Arrays.fill(steps, cap);
        for (int y = height - 1; y >= 0; y--) {
            System.arraycopy(mask, y * width, row, 0, width);
            Lanes.step(row, cap, steps, width);
            System.arraycopy(result, y * width, row, 0, width);
            Lanes.least(row, steps, least, width);
            Lanes.square(least, width);
            System.arraycopy(least, 0, result, y * width, width);
        }
        return result;
    }
}

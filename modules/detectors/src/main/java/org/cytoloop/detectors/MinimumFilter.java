/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

import java.util.Arrays;

/**
 * Smallest value in a square window, by doubling: the minimum of two overlapping windows of length 2^k is that of their
 * union, so the cost grows with the logarithm of the window. Outside the rectangle there is nothing.
 */
final class MinimumFilter {
    private final int radius;

    /** @param radius half edge of the window: it reaches from {@code -radius} to {@code radius} */
    MinimumFilter(int radius) {
        this.radius = radius;
    }

    /** Filters an image of the given size. */
    float[] apply(float[] image, int width, int height) {
        float[] rows = new float[width * height];
        float[] line = new float[width + 2 * radius];
        float[] shifted = new float[line.length];
        for (int y = 0; y < height; y++) {
            Arrays.fill(line, Float.POSITIVE_INFINITY);
            System.arraycopy(image, y * width, line, radius, width);
            doubled(line, shifted, 1);
            System.arraycopy(line, 0, rows, y * width, width);
        }
        // columns: the same with whole rows as elements
        float[] columns = new float[(height + 2 * radius) * width];
        Arrays.fill(columns, Float.POSITIVE_INFINITY);
        System.arraycopy(rows, 0, columns, radius * width, rows.length);
        doubled(columns, new float[columns.length], width);
        System.arraycopy(columns, 0, rows, 0, rows.length);
        return rows;
    }

    /** Leaves at each place of {@code line} the minimum of the window that begins there. */
    private void doubled(float[] line, float[] shifted, int unit) {
        int window = 2 * radius + 1;
        int span = 1;
        int valid = line.length;
        while (2 * span <= window) {
            valid -= span * unit;
            System.arraycopy(line, span * unit, shifted, 0, valid);
            Lanes.least(line, shifted, line, valid);
            span *= 2;
        }
        valid -= (window - span) * unit;
        System.arraycopy(line, (window - span) * unit, shifted, 0, valid);
        Lanes.least(line, shifted, line, valid);
    }
}

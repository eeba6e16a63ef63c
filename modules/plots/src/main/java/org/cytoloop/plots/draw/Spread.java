/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

/** Puts dots of nearly the same height beside each other. The same heights are always spread the same way. */
final class Spread {
    private Spread() {}

    /**
     * How far each dot is moved from the middle.
     *
     * @param heights of the dots, in the order in which they are placed
     * @param size room of a dot
     * @param most how far a dot may be moved
     */
    static double[] of(double[] heights, double size, double most) {
        double[] offsets = new double[heights.length];
        for (int i = 0; i < heights.length; i++) {
            double step = size / 2;
            for (int k = 0; k <= 2 * most / step; k++) {
                // 0, right, left, further right, ...
                int places = (k + 1) / 2;
                double offset = places * step * (k % 2 == 0 ? -1 : 1);
                if (Math.abs(offset) <= most && free(heights, offsets, i, offset, size)) {
                    offsets[i] = offset;
                    break;
                }
            }
        }
        return offsets;
    }

    private static boolean free(double[] heights, double[] offsets, int dot, double offset, double size) {
        for (int i = 0; i < dot; i++) {
            if (Math.hypot(heights[i] - heights[dot], offsets[i] - offset) < size - 1e-9) {
                return false;
            }
        }
        return true;
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

/**
 * Puts dots of nearly the same height beside each other, and those whose intervals would lie on each other. The same
 * heights are always spread the same way.
 */
final class Spread {
    private final double[] heights;
    private final double[][] ends;
    private final double[] offsets;
    private final double size;

    private Spread(double[] heights, double[][] ends, double size) {
        this.heights = heights;
        this.ends = ends;
        this.size = size;
        this.offsets = new double[heights.length];
    }

    /**
     * How far each dot is moved from the middle. A dot for whose interval there is no room left goes where it hides no
     * other dot.
     *
     * @param heights of the dots, in the order in which they are placed
     * @param ends of the interval of each dot, the smaller height first; NaN for a dot without
     * @param size room of a dot
     * @param most how far a dot may be moved
     */
    static double[] of(double[] heights, double[][] ends, double size, double most) {
        Spread spread = new Spread(heights, ends, size);
        for (int dot = 0; dot < heights.length; dot++) {
            if (!spread.place(dot, most, true)) {
                spread.place(dot, most, false);
            }
        }
        return spread.offsets;
    }

    private boolean place(int dot, double most, boolean whole) {
        double step = size / 2;
        for (int k = 0; k <= 2 * most / step; k++) {
            // 0, right, left, further right, ...
            int places = (k + 1) / 2;
            double offset = places * step * (k % 2 == 0 ? -1 : 1);
            if (Math.abs(offset) <= most && free(dot, offset, whole)) {
                offsets[dot] = offset;
                return true;
            }
        }
        return false;
    }

    private boolean free(int dot, double offset, boolean whole) {
        for (int i = 0; i < dot; i++) {
            double gap = whole
                    ? Math.max(0, Math.max(low(i) - high(dot), low(dot) - high(i)))
                    : Math.abs(heights[i] - heights[dot]);
            if (Math.hypot(gap, offsets[i] - offset) < size - 1e-9) {
                return false;
            }
        }
        return true;
    }

    private double low(int dot) {
        return Double.isNaN(ends[dot][0]) ? heights[dot] : ends[dot][0];
    }

    private double high(int dot) {
        return Double.isNaN(ends[dot][1]) ? heights[dot] : ends[dot][1];
    }
}

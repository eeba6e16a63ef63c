/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.map;

import org.cytoloop.charts.values.Span;

/** Cells counted in square bins of the screen. */
final class DensityBins {
    private static final double EDGE_PX = 7;

    private final Span x;
    private final Span y;
    private final int across;
    private final int up;
    private final double[] counts;
    private double most;

    /**
     * Counts.
     *
     * @param width px of the horizontal stretch
     * @param height px of the vertical stretch
     */
    DensityBins(MapData.Cloud cells, Span x, Span y, double width, double height) {
        this.x = x;
        this.y = y;
        across = Math.max(1, (int) (width / EDGE_PX));
        up = Math.max(1, (int) (height / EDGE_PX));
        counts = new double[across * up];
        for (int i = 0; i < cells.size(); i++) {
            int bin = cells.has(i) ? bin(cells.x()[i], cells.y()[i]) : -1;
            if (bin >= 0) {
                counts[bin] += cells.weight()[i];
                most = Math.max(most, counts[bin]);
            }
        }
    }

    private int bin(double atX, double atY) {
        if (!x.contains(atX) || !y.contains(atY)) {
            return -1;
        }
        int column = Math.min(across - 1, (int) ((atX - x.low()) / x.length() * across));
        int row = Math.min(up - 1, (int) ((atY - y.low()) / y.length() * up));
        return row * across + column;
    }

    int across() {
        return across;
    }

    int up() {
        return up;
    }

    /** Number of cells in a bin; rows from below. */
    double count(int column, int row) {
        return counts[row * across + column];
    }

    /** Number of cells in the bin around a place. */
    double at(double atX, double atY) {
        int bin = bin(atX, atY);
        return bin < 0 ? 0 : counts[bin];
    }

    /** How dark a bin is drawn, 0 to 1: by the logarithm, as a few bins hold most of the cells. */
    double shade(int column, int row) {
        double count = count(column, row);
        return count <= 0 ? 0 : Math.log1p(count) / Math.log1p(most);
    }
}

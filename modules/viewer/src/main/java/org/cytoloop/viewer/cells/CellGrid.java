/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.cells;

import org.cytoloop.core.model.Cells;

/**
 * Finds cells by place: centroids sorted into the squares of a grid, row by row, so that the squares side by side in a
 * row are one run of cells. Immutable.
 */
final class CellGrid {
    /** Cells per square, on average, where cells lie evenly. */
    private static final double PER_SQUARE = 6;

    private static final int MOST_ACROSS = 1024;

    private final double left;
    private final double top;
    private final double side;
    private final int columns;
    private final int rows;
    /** Per square: index of its first cell in {@link #order}; one entry more than squares. */
    private final int[] start;

    private final int[] order;

    CellGrid(Cells cells) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        int n = cells.size();
        for (int i = 0; i < n; i++) {
            minX = Math.min(minX, cells.x(i));
            maxX = Math.max(maxX, cells.x(i));
            minY = Math.min(minY, cells.y(i));
            maxY = Math.max(maxY, cells.y(i));
        }
        boolean known = Double.isFinite(maxX - minX) && Double.isFinite(maxY - minY) && n > 0;
        double width = known ? maxX - minX : 0;
        double height = known ? maxY - minY : 0;
        left = known ? minX : 0;
        top = known ? minY : 0;
        double wanted = Math.sqrt(width * height * PER_SQUARE / Math.max(1, n));
        side = Math.max(Math.max(width, height) / MOST_ACROSS, Math.max(1, wanted));
        columns = (int) (width / side) + 1;
        rows = (int) (height / side) + 1;
        start = new int[columns * rows + 1];
        order = new int[n];
        sort(cells);
    }

    /** Counting sort; cells of one square stay in the order of their numbers. */
    private void sort(Cells cells) {
        int[] square = new int[order.length];
        for (int i = 0; i < square.length; i++) {
            square[i] = row(cells.y(i)) * columns + column(cells.x(i));
            start[square[i] + 1]++;
        }
        for (int s = 0; s < columns * rows; s++) {
            start[s + 1] += start[s];
        }
        int[] next = start.clone();
        for (int i = 0; i < square.length; i++) {
            order[next[square[i]]++] = i;
        }
    }

    /** The column of squares that holds a place; the nearest one when it lies outside. */
    int column(double x) {
        return (int) Math.max(0, Math.min(columns - 1.0, (x - left) / side));
    }

    /** The row of squares that holds a place; the nearest one when it lies outside. */
    int row(double y) {
        return (int) Math.max(0, Math.min(rows - 1.0, (y - top) / side));
    }

    /** First place in {@link #cell} of the run that begins with a square. */
    int from(int row, int column) {
        return start[row * columns + column];
    }

    /** One more than the last place in {@link #cell} of the run that ends with a square. */
    int to(int row, int column) {
        return start[row * columns + column + 1];
    }

    /** Index of the cell at a place of a run. */
    int cell(int place) {
        return order[place];
    }

    /** Number of cells in the squares that touch a rectangle. */
    int count(double x0, double y0, double x1, double y1) {
        int count = 0;
        for (int row = row(y0); row <= row(y1); row++) {
            count += to(row, column(x1)) - from(row, column(x0));
        }
        return count;
    }
}

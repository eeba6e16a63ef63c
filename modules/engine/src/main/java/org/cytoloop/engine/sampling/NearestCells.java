/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.sampling;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.cytoloop.core.model.Cells;

/**
 * Finds cells by position: centroids sorted into a grid of square bins of about two cells each. Immutable and
 * thread-safe. Cells whose centroid is not a number are never found.
 */
public final class NearestCells {
    private static final double CELLS_PER_BIN = 2;

    private final Cells cells;
    private final double left;
    private final double top;
    private final double bin;
    private final int across;
    private final int down;
    /** Bin b holds the cells {@code order[start[b]]} to {@code order[start[b + 1] - 1]}, ascending. */
    private final int[] start;

    private final int[] order;

    /** @param cells the cells of one slice */
    public NearestCells(Cells cells) {
        this.cells = cells;
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < cells.size(); i++) {
            if (hasPlace(i)) {
                minX = Math.min(minX, cells.x(i));
                maxX = Math.max(maxX, cells.x(i));
                minY = Math.min(minY, cells.y(i));
                maxY = Math.max(maxY, cells.y(i));
            }
        }
        boolean any = minX <= maxX;
        this.left = any ? minX : 0;
        this.top = any ? minY : 0;
        double width = any ? maxX - minX : 0;
        double height = any ? maxY - minY : 0;
        double area = Math.max(1, width) * Math.max(1, height);
        // the longer side bounds the number of bins of cells that lie on a line
        this.bin = Math.max(
                Math.sqrt(area * CELLS_PER_BIN / Math.max(1, cells.size())),
                Math.max(1, Math.max(width, height)) / (cells.size() + 1.0));
        this.across = (int) (width / bin) + 1;
        this.down = (int) (height / bin) + 1;
        this.start = new int[across * down + 1];
        this.order = fill();
    }

    private boolean hasPlace(int i) {
        return Float.isFinite(cells.x(i)) && Float.isFinite(cells.y(i));
    }

    private int[] fill() {
        int placed = 0;
        for (int i = 0; i < cells.size(); i++) {
            if (hasPlace(i)) {
                start[binOf(i) + 1]++;
                placed++;
            }
        }
        for (int b = 1; b < start.length; b++) {
            start[b] += start[b - 1];
        }
        int[] next = start.clone();
        int[] sorted = new int[placed];
        for (int i = 0; i < cells.size(); i++) {
            if (hasPlace(i)) {
                sorted[next[binOf(i)]++] = i;
            }
        }
        return sorted;
    }

    private int binOf(int i) {
        return binAt(cells.y(i), top, down) * across + binAt(cells.x(i), left, across);
    }

    private int binAt(double position, double origin, int count) {
        double index = Math.floor((position - origin) / bin);
        return (int) Math.max(0, Math.min(index, count - 1));
    }

    /**
     * The cell whose centroid is nearest to a point; of equally near cells the one with the lowest number.
     *
     * @param x column, px
     * @param y row, px
     * @param radius largest distance, px (a cell exactly that far is found)
     * @return index of the cell (cell number - 1), or -1 when there is none within the radius
     */
    public int nearest(double x, double y, double radius) {
        return nearest(x, y, radius, cell -> true);
    }

    /**
     * The nearest cell of those that may be chosen; of equally near cells the one with the lowest number.
     *
     * @param x column, px
     * @param y row, px
     * @param radius largest distance, px (a cell exactly that far is found)
     * @param allowed true for the index of a cell that may be chosen
     * @return index of the cell (cell number - 1), or -1 when there is none within the radius
     */
    public int nearest(double x, double y, double radius, IntPredicate allowed) {
        int best = -1;
        double bestSquare = Double.POSITIVE_INFINITY;
        // a ring of bins at a time, so that a large radius costs nothing where cells are dense
        double ring = Math.min(radius, bin);
        while (true) {
            for (int cell : within(x, y, ring)) {
                double square = squaredDistance(cell, x, y);
                if (square < bestSquare && allowed.test(cell)) {
                    best = cell;
                    bestSquare = square;
                }
            }
            if (best >= 0 || !(ring < radius) || ring > reachOfAll(x, y)) {
                return best;
            }
            ring = Math.min(radius, 2 * ring);
        }
    }

    /** A distance from the point within which all cells lie. */
    private double reachOfAll(double x, double y) {
        double right = left + across * bin;
        double bottom = top + down * bin;
        return Math.max(Math.abs(x - left), Math.abs(x - right)) + Math.max(Math.abs(y - top), Math.abs(y - bottom));
    }

    /**
     * All cells whose centroid is at most {@code radius} away from a point.
     *
     * @param x column, px
     * @param y row, px
     * @param radius px; a negative or NaN radius finds nothing
     * @return indices (cell number - 1), ascending
     */
    public int[] within(double x, double y, double radius) {
        if (!(radius >= 0) || !Double.isFinite(x) || !Double.isFinite(y)) {
            return new int[0];
        }
        int fromColumn = binAt(x - radius, left, across);
        int toColumn = binAt(x + radius, left, across);
        int fromRow = binAt(y - radius, top, down);
        int toRow = binAt(y + radius, top, down);
        int[] found = new int[8];
        int count = 0;
        for (int row = fromRow; row <= toRow; row++) {
            int from = start[row * across + fromColumn];
            int to = start[row * across + toColumn + 1];
            for (int k = from; k < to; k++) {
                if (squaredDistance(order[k], x, y) <= radius * radius) {
                    if (count == found.length) {
                        found = Arrays.copyOf(found, 2 * count);
                    }
                    found[count++] = order[k];
                }
            }
        }
        int[] result = Arrays.copyOf(found, count);
        Arrays.sort(result);
        return result;
    }

    /**
     * The number of cells whose centroid is at most {@code radius} away from a point.
     *
     * @param radius px, 0 or more
     */
    public int count(double x, double y, double radius) {
        int fromColumn = binAt(x - radius, left, across);
        int toColumn = binAt(x + radius, left, across);
        int toRow = binAt(y + radius, top, down);
        int found = 0;
        for (int row = binAt(y - radius, top, down); row <= toRow; row++) {
            int to = start[row * across + toColumn + 1];
            for (int k = start[row * across + fromColumn]; k < to; k++) {
                if (squaredDistance(order[k], x, y) <= radius * radius) {
                    found++;
                }
            }
        }
        return found;
    }

    /** Squared distance of a cell's centroid from a point, px². */
    public double squaredDistance(int cell, double x, double y) {
        double dx = cells.x(cell) - x;
        double dy = cells.y(cell) - y;
        return dx * dx + dy * dy;
    }
}

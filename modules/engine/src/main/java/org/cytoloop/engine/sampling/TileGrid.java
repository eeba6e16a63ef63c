/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Region;

/**
 * Square windows over the cells of a slice: the cells' bounding box cut into tiles of about two cells, with sums over
 * any rectangle of tiles in constant time (summed-area table, Crow 1984, SIGGRAPH).
 */
final class TileGrid {
    private static final double CELLS_PER_TILE = 2;

    private final Cells cells;
    private final double left;
    private final double top;
    private final double side;
    private final int across;
    private final int down;
    private final int[] tileOf;

    /** Tiles from column x0 to x1 - 1 and row y0 to y1 - 1. */
    record Window(int x0, int y0, int x1, int y1) {
        boolean overlaps(Window other) {
            return x0 < other.x1 && other.x0 < x1 && y0 < other.y1 && other.y0 < y1;
        }

        int tiles() {
            return (x1 - x0) * (y1 - y0);
        }
    }

    /** A window and how good it is. */
    record Scored(Window window, double score) {}

    /**
     * The best window that overlaps none of those that were chosen; the first of equals.
     *
     * @param above only a higher score counts
     */
    static Optional<Scored> best(
            List<Window> candidates, List<Window> chosen, ToDoubleFunction<Window> scorer, double above) {
        Window best = null;
        double bestScore = above;
        for (Window window : candidates) {
            double score = scorer.applyAsDouble(window);
            if (score > bestScore && chosen.stream().noneMatch(window::overlaps)) {
                best = window;
                bestScore = score;
            }
        }
        return best == null ? Optional.empty() : Optional.of(new Scored(best, bestScore));
    }

    /** @param cells at least one */
    TileGrid(Cells cells) {
        this.cells = cells;
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < cells.size(); i++) {
            minX = Math.min(minX, cells.x(i));
            maxX = Math.max(maxX, cells.x(i));
            minY = Math.min(minY, cells.y(i));
            maxY = Math.max(maxY, cells.y(i));
        }
        // whole pixels, so that a suggested rectangle reads well
        left = Math.floor(minX);
        top = Math.floor(minY);
        double width = Math.max(1, maxX - left);
        double height = Math.max(1, maxY - top);
        double fair = Math.sqrt(width * height * CELLS_PER_TILE / cells.size());
        // the longer side bounds the number of tiles of cells that lie on a line
        side = Math.ceil(Math.max(fair, Math.max(width, height) / (cells.size() + 1.0)));
        across = (int) (width / side) + 1;
        down = (int) (height / side) + 1;
        tileOf = new int[cells.size()];
        for (int i = 0; i < tileOf.length; i++) {
            int column = Math.min(across - 1, (int) ((cells.x(i) - left) / side));
            int row = Math.min(down - 1, (int) ((cells.y(i) - top) / side));
            tileOf[i] = row * across + column;
        }
    }

    /** A value per cell, to be summed. */
    @FunctionalInterface
    interface Value {
        double of(int cell);
    }

    /** The summed-area table of a value, one row and column larger than the grid. */
    double[] sums(Value value) {
        double[] sums = new double[(across + 1) * (down + 1)];
        for (int i = 0; i < tileOf.length; i++) {
            int row = tileOf[i] / across;
            int column = tileOf[i] % across;
            sums[(row + 1) * (across + 1) + column + 1] += value.of(i);
        }
        for (int row = 1; row <= down; row++) {
            for (int column = 1; column <= across; column++) {
                int at = row * (across + 1) + column;
                sums[at] += sums[at - 1] + sums[at - across - 1] - sums[at - across - 2];
            }
        }
        return sums;
    }

    /** The sum over a window. */
    double sum(double[] sums, Window window) {
        int w = across + 1;
        return sums[window.y1() * w + window.x1()]
                - sums[window.y0() * w + window.x1()]
                - sums[window.y1() * w + window.x0()]
                + sums[window.y0() * w + window.x0()];
    }

    /** Around each tile the smallest window, cut off at the edges, over which a sum of counts reaches a number. */
    List<Window> smallestWindows(double[] counts, double wanted) {
        List<Window> windows = new ArrayList<>(across * down);
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                Window window = smallest(column, row, counts, wanted);
                if (sum(counts, window) >= wanted) {
                    windows.add(window);
                }
            }
        }
        return windows;
    }

    /**
     * All windows, at most twice as long as wide, over which a sum of counts lies in a range, of about ten lengths of sides
     * around that of a square that holds the fewest where cells are spread evenly.
     *
     * @param least at least 1
     */
    List<Window> windows(double[] counts, double least, double most) {
        double even = Math.sqrt(least / CELLS_PER_TILE);
        SortedSet<Integer> sides = new TreeSet<>();
        for (double length = even / 2; length <= 2 * even; length *= 1.15) {
            sides.add(Math.max(1, (int) Math.round(length)));
        }
        List<Window> windows = new ArrayList<>();
        for (int wide : sides) {
            for (int high : sides) {
                if (wide <= 2 * high && high <= 2 * wide) {
                    addWindows(wide, high, counts, least, most, windows);
                }
            }
        }
        return windows;
    }

    private void addWindows(int wide, int high, double[] counts, double least, double most, List<Window> windows) {
        for (int row = 0; row + high <= down; row++) {
            for (int column = 0; column + wide <= across; column++) {
                Window window = new Window(column, row, column + wide, row + high);
                double sum = sum(counts, window);
                if (sum >= least && sum <= most) {
                    windows.add(window);
                }
            }
        }
    }

    private Window smallest(int column, int row, double[] counts, double wanted) {
        int low = 0;
        int high = Math.max(across, down);
        while (low < high) {
            int middle = (low + high) / 2;
            if (sum(counts, window(column, row, middle)) >= wanted) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return window(column, row, low);
    }

    private Window window(int column, int row, int reach) {
        return new Window(
                Math.max(0, column - reach),
                Math.max(0, row - reach),
                Math.min(across, column + reach + 1),
                Math.min(down, row + reach + 1));
    }

    /** The rectangle of a window, px; the last tiles end just behind the last cell. */
    Region region(Window window) {
        return new Region(
                left + window.x0() * side,
                top + window.y0() * side,
                (window.x1() - window.x0()) * side,
                (window.y1() - window.y0()) * side);
    }

    /** The tiles that a rectangle touches, as far as there are any. */
    Window window(Region region) {
        int x0 = Math.max(0, Math.min(across - 1, (int) Math.floor((region.x() - left) / side)));
        int y0 = Math.max(0, Math.min(down - 1, (int) Math.floor((region.y() - top) / side)));
        int x1 = (int) Math.ceil((region.x() + region.width() - left) / side);
        int y1 = (int) Math.ceil((region.y() + region.height() - top) / side);
        return new Window(x0, y0, Math.max(x0 + 1, Math.min(across, x1)), Math.max(y0 + 1, Math.min(down, y1)));
    }

    /** True when a cell lies in a window. */
    boolean contains(Window window, int cell) {
        int column = tileOf[cell] % across;
        int row = tileOf[cell] / across;
        return column >= window.x0() && column < window.x1() && row >= window.y0() && row < window.y1();
    }

    /** Number of cells of the slice. */
    int cells() {
        return cells.size();
    }
}

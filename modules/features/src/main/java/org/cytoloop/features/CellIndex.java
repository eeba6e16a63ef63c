/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import org.cytoloop.core.model.Cells;

/**
 * Finds the nearest cells of a cell by a grid of about two cells per square. Ties are decided by position, so that the order
 * of the cells does not matter. Not thread-safe: it keeps the last answer.
 */
final class CellIndex {
    private static final double CELLS_PER_SQUARE = 2;

    private final Cells cells;
    private final float left;
    private final float top;
    private final double edge;
    private final int across;
    private final int down;
    private final int[] start;
    private final int[] member;
    private final int[] neighbour;
    private final double[] distance2;
    private int found;

    /** @param most how many neighbours are wanted */
    CellIndex(Cells cells, int most) {
        this.cells = cells;
        neighbour = new int[most];
        distance2 = new double[most];
        int n = cells.size();
        float x0 = Float.POSITIVE_INFINITY;
        float y0 = Float.POSITIVE_INFINITY;
        float x1 = Float.NEGATIVE_INFINITY;
        float y1 = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            x0 = Math.min(x0, cells.x(i));
            x1 = Math.max(x1, cells.x(i));
            y0 = Math.min(y0, cells.y(i));
            y1 = Math.max(y1, cells.y(i));
        }
        left = x0;
        top = y0;
        double w = n == 0 ? 1 : Math.max(1, x1 - x0);
        double h = n == 0 ? 1 : Math.max(1, y1 - y0);
        // the second bound keeps a slice of cells on one line from making millions of squares
        edge = Math.max(Math.sqrt(w * h * CELLS_PER_SQUARE / Math.max(1, n)), Math.max(w, h) / 2000);
        across = (int) (w / edge) + 1;
        down = (int) (h / edge) + 1;
        start = new int[across * down + 1];
        for (int i = 0; i < n; i++) {
            start[square(i) + 1]++;
        }
        for (int s = 1; s < start.length; s++) {
            start[s] += start[s - 1];
        }
        member = new int[n];
        int[] next = start.clone();
        for (int i = 0; i < n; i++) {
            member[next[square(i)]++] = i;
        }
    }

    private int square(int cell) {
        return row(cells.y(cell)) * across + column(cells.x(cell));
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(across - 1, Math.floor((x - left) / edge)));
    }

    private int row(double y) {
        return (int) Math.max(0, Math.min(down - 1, Math.floor((y - top) / edge)));
    }

    /** Finds the nearest other cells; returns how many there are, at most those wanted. */
    int nearest(int cell) {
        found = 0;
        int cx = column(cells.x(cell));
        int cy = row(cells.y(cell));
        int rings = Math.max(Math.max(cx, across - 1 - cx), Math.max(cy, down - 1 - cy));
        for (int r = 0; r <= rings; r++) {
            // everything in ring r is at least r - 1 squares away
            double least = (r - 1) * edge;
            if (found == neighbour.length && r > 0 && distance2[found - 1] < least * least) {
                break;
            }
            for (int sy = Math.max(0, cy - r); sy <= Math.min(down - 1, cy + r); sy++) {
                boolean whole = sy == cy - r || sy == cy + r;
                int step = whole ? 1 : Math.max(1, 2 * r);
                for (int sx = cx - r; sx <= cx + r; sx += step) {
                    if (sx >= 0 && sx < across) {
                        offer(cell, sy * across + sx);
                    }
                }
            }
        }
        return found;
    }

    private void offer(int cell, int square) {
        for (int m = start[square]; m < start[square + 1]; m++) {
            int other = member[m];
            if (other != cell) {
                double dx = (double) cells.x(other) - cells.x(cell);
                double dy = (double) cells.y(other) - cells.y(cell);
                insert(other, dx * dx + dy * dy);
            }
        }
    }

    private void insert(int other, double d2) {
        int at = found;
        while (at > 0 && before(other, d2, neighbour[at - 1], distance2[at - 1])) {
            at--;
        }
        if (at == neighbour.length) {
            return;
        }
        int last = Math.min(found, neighbour.length - 1);
        for (int i = last; i > at; i--) {
            neighbour[i] = neighbour[i - 1];
            distance2[i] = distance2[i - 1];
        }
        neighbour[at] = other;
        distance2[at] = d2;
        found = Math.min(found + 1, neighbour.length);
    }

    private boolean before(int a, double da, int b, double db) {
        if (da != db) {
            return da < db;
        }
        if (cells.x(a) != cells.x(b)) {
            return cells.x(a) < cells.x(b);
        }
        return cells.y(a) < cells.y(b);
    }

    /** The k-th nearest cell of the last search, from 0. */
    int neighbour(int k) {
        return neighbour[k];
    }

    /** Its distance, px. */
    double distance(int k) {
        return Math.sqrt(distance2[k]);
    }

    /** Number of cells, itself included, whose centroid is at most {@code half} px away in each direction. */
    int countInSquare(int cell, double half) {
        double x = cells.x(cell);
        double y = cells.y(cell);
        int count = 0;
        for (int sy = row(y - half); sy <= row(y + half); sy++) {
            int from = start[sy * across + column(x - half)];
            int to = start[sy * across + column(x + half) + 1];
            for (int m = from; m < to; m++) {
                if (Math.abs(cells.x(member[m]) - x) <= half && Math.abs(cells.y(member[m]) - y) <= half) {
                    count++;
                }
            }
        }
        return count;
    }
}

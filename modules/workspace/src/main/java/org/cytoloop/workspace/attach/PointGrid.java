/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.attach;

import org.cytoloop.core.model.Cells;

/** Centroids in square buckets, to find the nearest one within a radius. Immutable. */
final class PointGrid {
    private final Cells cells;
    private final double radius;
    private final double side;
    private final double left;
    private final double top;
    private final int columns;
    private final int rows;
    private final int[] start;
    private final int[] members;

    /** @param radius largest distance that will be asked for, px, more than 0 */
    PointGrid(Cells cells, double radius) {
        this.cells = cells;
        this.radius = radius;
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < cells.size(); i++) {
            minX = Math.min(minX, cells.x(i));
            minY = Math.min(minY, cells.y(i));
            maxX = Math.max(maxX, cells.x(i));
            maxY = Math.max(maxY, cells.y(i));
        }
        boolean empty = cells.size() == 0;
        left = empty ? 0 : minX;
        top = empty ? 0 : minY;
        double width = empty ? 0 : maxX - minX;
        double height = empty ? 0 : maxY - minY;
        // no smaller than the radius, so that 3 x 3 buckets are enough; no more than about a bucket per cell
        side = Math.max(radius, Math.sqrt((width + 1) * (height + 1) / (cells.size() + 1.0)));
        columns = (int) (width / side) + 1;
        rows = (int) (height / side) + 1;
        start = new int[columns * rows + 1];
        for (int i = 0; i < cells.size(); i++) {
            start[bucket(i) + 1]++;
        }
        for (int b = 0; b < columns * rows; b++) {
            start[b + 1] += start[b];
        }
        members = new int[cells.size()];
        int[] next = start.clone();
        for (int i = 0; i < cells.size(); i++) {
            members[next[bucket(i)]++] = i;
        }
    }

    private int bucket(int index) {
        return (int) ((cells.y(index) - top) / side) * columns + (int) ((cells.x(index) - left) / side);
    }

    /** Index of the nearest cell within the radius (the lower one of two equally near), or -1. */
    int nearest(float x, float y) {
        int column = (int) Math.floor((x - left) / side);
        int row = (int) Math.floor((y - top) / side);
        int best = -1;
        double bestDistance = radius;
        for (int r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
            for (int c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
                for (int m = start[r * columns + c]; m < start[r * columns + c + 1]; m++) {
                    int candidate = members[m];
                    double distance = distance(candidate, x, y);
                    boolean nearer =
                            distance < bestDistance || distance == bestDistance && (best < 0 || candidate < best);
                    if (nearer) {
                        best = candidate;
                        bestDistance = distance;
                    }
                }
            }
        }
        return best;
    }

    double distance(int index, float x, float y) {
        return Math.hypot(cells.x(index) - (double) x, cells.y(index) - (double) y);
    }
}

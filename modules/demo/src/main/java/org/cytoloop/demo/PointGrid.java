/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.demo;

import java.util.Arrays;

/** Finds points near a place: square buckets with linked lists in arrays. Points are added one by one. */
final class PointGrid {
    private final int bucket;
    private final int columns;
    private final int rows;
    private final int[] head;
    private int[] next = new int[256];
    private float[] xs = new float[256];
    private float[] ys = new float[256];
    private int size;

    /**
     * @param size edge length of the square that holds the points, px
     * @param bucket edge length of a bucket, px
     */
    PointGrid(int size, int bucket) {
        this.bucket = bucket;
        this.columns = size / bucket + 1;
        this.rows = columns;
        this.head = new int[columns * rows];
        Arrays.fill(head, -1);
    }

    /** Adds a point; its id is the number of points before it. */
    void add(float x, float y) {
        if (size == next.length) {
            next = Arrays.copyOf(next, size * 2);
            xs = Arrays.copyOf(xs, size * 2);
            ys = Arrays.copyOf(ys, size * 2);
        }
        int cell = row(y) * columns + column(x);
        next[size] = head[cell];
        head[cell] = size;
        xs[size] = x;
        ys[size] = y;
        size++;
    }

    private int column(double x) {
        return Math.max(0, Math.min(columns - 1, (int) Math.floor(x / bucket)));
    }

    private int row(double y) {
        return Math.max(0, Math.min(rows - 1, (int) Math.floor(y / bucket)));
    }

    /** The ids of the points in a rectangle, ascending. */
    int[] inside(double x0, double y0, double x1, double y1) {
        int[] found = new int[64];
        int n = 0;
        for (int r = row(y0); r <= row(y1); r++) {
            for (int c = column(x0); c <= column(x1); c++) {
                for (int i = head[r * columns + c]; i >= 0; i = next[i]) {
                    if (xs[i] >= x0 && xs[i] <= x1 && ys[i] >= y0 && ys[i] <= y1) {
                        if (n == found.length) {
                            found = Arrays.copyOf(found, n * 2);
                        }
                        found[n++] = i;
                    }
                }
            }
        }
        int[] ids = Arrays.copyOf(found, n);
        Arrays.sort(ids);
        return ids;
    }

    /** The nearest point within a radius (the lower id of two equally near), or -1. */
    int nearest(double x, double y, double radius) {
        int best = -1;
        double bestSquare = radius * radius;
        for (int i : inside(x - radius, y - radius, x + radius, y + radius)) {
            double dx = xs[i] - x;
            double dy = ys[i] - y;
            double square = dx * dx + dy * dy;
            if (square < bestSquare || (best < 0 && square <= bestSquare)) {
                best = i;
                bestSquare = square;
            }
        }
        return best;
    }
}

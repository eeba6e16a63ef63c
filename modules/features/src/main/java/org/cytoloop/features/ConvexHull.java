/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import java.util.Arrays;

/** Convex hull by Andrew's monotone chain (1979, Information Processing Letters 9:216). Not thread-safe. */
final class ConvexHull {
    private long[] order = new long[0];
    private int[] chain = new int[0];

    /** Area of the convex hull of the first {@code n} points. */
    double area(double[] x, double[] y, int n) {
        if (order.length < n) {
            order = new long[n];
            chain = new int[2 * n + 1];
        }
        sort(x, y, n);
        int size = 0;
        for (int i = 0; i < n; i++) {
            size = push(x, y, size, 0, (int) order[i]);
        }
        int lower = size;
        for (int i = n - 2; i >= 0; i--) {
            size = push(x, y, size, lower - 1, (int) order[i]);
        }
        double twice = 0;
        for (int i = 0; i + 1 < size; i++) {
            twice += x[chain[i]] * y[chain[i + 1]] - x[chain[i + 1]] * y[chain[i]];
        }
        return Math.abs(twice) / 2;
    }

    /** Indices of the points by x, then y; outlines have few points, mostly in runs that are sorted already. */
    private void sort(double[] x, double[] y, int n) {
        long[] keys = new long[n];
        for (int i = 0; i < n; i++) {
            // order-preserving bits of x as a float, then the index
            int bits = Float.floatToIntBits((float) x[i] + 0f);
            int sortable = bits ^ ((bits >> 31) & 0x7FFFFFFF);
            keys[i] = ((long) sortable << 32) | i;
        }
        Arrays.sort(keys);
        for (int i = 0; i < n; i++) {
            order[i] = keys[i] & 0xFFFFFFFFL;
        }
        for (int i = 1; i < n; i++) {
            long moving = order[i];
            int j = i - 1;
            while (j >= 0 && after(x, y, (int) order[j], (int) moving)) {
                order[j + 1] = order[j];
                j--;
            }
            order[j + 1] = moving;
        }
    }

    private static boolean after(double[] x, double[] y, int a, int b) {
        return x[a] > x[b] || (x[a] == x[b] && y[a] > y[b]);
    }

    /** Adds a point after dropping those that would make the chain turn right, down to {@code keep} + 1 points. */
    private int push(double[] x, double[] y, int size, int keep, int point) {
        int n = size;
        while (n >= keep + 2) {
            int a = chain[n - 2];
            int b = chain[n - 1];
            double turn = (x[b] - x[a]) * (y[point] - y[a]) - (y[b] - y[a]) * (x[point] - x[a]);
            if (turn > 0) {
                break;
            }
            n--;
        }
        chain[n] = point;
        return n + 1;
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

import java.util.Arrays;

/**
 * Thins a closed outline: drops points that lie within a tolerance of the line between those kept (Douglas and Peucker
 * 1973, Cartographica 10). Works in whole half pixels, so it is exact. Not thread-safe.
 */
final class OutlineSimplifier {
    private final double toleranceSquared;
    private boolean[] kept = new boolean[256];
    private final IntList stack = new IntList();

    /** @param tolerance largest distance of a dropped point, half pixels */
    OutlineSimplifier(double tolerance) {
        toleranceSquared = tolerance * tolerance;
    }

    /**
     * Thins.
     *
     * @param points x0, y0, x1, y1, ... in half pixels, at least two points
     * @param result receives the kept points, in order
     */
    void simplify(IntList points, IntList result) {
        int n = points.size() / 2;
        if (kept.length < n + 1) {
            kept = new boolean[n + 1];
        }
        Arrays.fill(kept, 0, n + 1, false);
        int far = farthestFromFirst(points, n);
        kept[0] = true;
        kept[far] = true;
        split(points, 0, far, n);
        split(points, far, n, n);
        for (int i = 0; i < n; i++) {
            if (kept[i]) {
                result.add(points.get(2 * i));
                result.add(points.get(2 * i + 1));
            }
        }
    }

    private static int farthestFromFirst(IntList points, int n) {
        long best = -1;
        int far = 0;
        for (int i = 1; i < n; i++) {
            long dx = points.get(2 * i) - points.get(0);
            long dy = points.get(2 * i + 1) - points.get(1);
            long d = dx * dx + dy * dy;
            if (d > best) {
                best = d;
                far = i;
            }
        }
        return far;
    }

    /** Keeps what is needed between two kept points; point n is point 0 again. */
    private void split(IntList points, int first, int last, int n) {
        stack.clear();
        stack.add(first);
        stack.add(last);
        while (stack.size() > 0) {
            int b = stack.removeLast();
            int a = stack.removeLast();
            int worst = farthestFromLine(points, a, b, b % n);
            if (worst >= 0) {
                kept[worst] = true;
                stack.add(a);
                stack.add(worst);
                stack.add(worst);
                stack.add(b);
            }
        }
    }

    private int farthestFromLine(IntList points, int a, int b, int bPoint) {
        long ax = points.get(2 * a);
        long ay = points.get(2 * a + 1);
        long ux = points.get(2 * bPoint) - ax;
        long uy = points.get(2 * bPoint + 1) - ay;
        long length = ux * ux + uy * uy;
        long best = 0;
        int worst = -1;
        for (int i = a + 1; i < b; i++) {
            long cross = ux * (points.get(2 * i + 1) - ay) - uy * (points.get(2 * i) - ax);
            if (cross * cross > best) {
                best = cross * cross;
                worst = i;
            }
        }
        return best > toleranceSquared * length ? worst : -1;
    }
}

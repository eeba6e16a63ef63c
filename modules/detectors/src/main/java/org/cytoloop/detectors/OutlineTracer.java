/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

import java.util.Arrays;

/**
 * Traces the outer border of a set of pixels along the cracks between pixels. The points are the middles of the cracks,
 * clockwise on the screen: unlike points they lie on a straight line along a slanted border. Pixels that touch at a
 * corner count as connected. Not thread-safe; one tracer serves many cells.
 */
final class OutlineTracer {
    // directions: right, down, left, up
    private static final int[] STEP_X = {1, 0, -1, 0};
    private static final int[] STEP_Y = {0, 1, 0, -1};

    private boolean[] inside = new boolean[4096];
    private int x0;
    private int y0;
    private int width;
    private int height;
    private final IntList points = new IntList();

    /**
     * Traces.
     *
     * @param runs the pixels, packed by {@link BasinTile#run}
     * @param from first run
     * @param to end of the runs
     * @return x0, y0, x1, y1, ... in half pixels; valid until the next call
     */
    IntList trace(long[] runs, int from, int to) {
        paint(runs, from, to);
        int x = 0;
        while (!isInside(x, 0)) {
            x++;
        }
        points.clear();
        int startX = x;
        int y = 0;
        int direction = 0;
        // keeps the pixels on the right hand; the first edge is the top of the first pixel of the first row
        do {
            direction = turn(x, y, direction);
            points.add(2 * (x0 + x) + STEP_X[direction]);
            points.add(2 * (y0 + y) + STEP_Y[direction]);
            x += STEP_X[direction];
            y += STEP_Y[direction];
        } while (x != startX || y != 0 || direction != 3);
        return points;
    }

    private void paint(long[] runs, int from, int to) {
        int minX = Integer.MAX_VALUE;
        int minY = Integer.MAX_VALUE;
        int maxX = 0;
        int maxY = 0;
        for (int i = from; i < to; i++) {
            int x = BasinTile.runX(runs[i]);
            int y = BasinTile.runY(runs[i]);
            minX = Math.min(minX, x);
            maxX = Math.max(maxX, x + BasinTile.runLength(runs[i]));
            minY = Math.min(minY, y);
            maxY = Math.max(maxY, y + 1);
        }
        x0 = minX;
        y0 = minY;
        width = maxX - minX;
        height = maxY - minY;
        int size = Math.multiplyExact(width, height);
        if (inside.length < size) {
            inside = new boolean[size];
        } else {
            Arrays.fill(inside, 0, size, false);
        }
        for (int i = from; i < to; i++) {
            int at = (BasinTile.runY(runs[i]) - y0) * width + BasinTile.runX(runs[i]) - x0;
            Arrays.fill(inside, at, at + BasinTile.runLength(runs[i]), true);
        }
    }

    private boolean isInside(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && inside[y * width + x];
    }

    /** Direction to leave a corner in when it was reached going in {@code direction}: left if possible, else on. */
    private int turn(int x, int y, int direction) {
        boolean aheadLeft;
        boolean aheadRight;
        switch (direction) {
            case 0 -> {
                aheadLeft = isInside(x, y - 1);
                aheadRight = isInside(x, y);
            }
            case 1 -> {
                aheadLeft = isInside(x, y);
                aheadRight = isInside(x - 1, y);
            }
            case 2 -> {
                aheadLeft = isInside(x - 1, y);
                aheadRight = isInside(x - 1, y - 1);
            }
            default -> {
                aheadLeft = isInside(x - 1, y - 1);
                aheadRight = isInside(x, y - 1);
            }
        }
        if (aheadLeft) {
            return (direction + 3) % 4;
        }
        return aheadRight ? direction : (direction + 1) % 4;
    }
}

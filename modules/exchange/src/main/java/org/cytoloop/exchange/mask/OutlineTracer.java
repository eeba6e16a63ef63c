/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.mask;

import java.util.Arrays;

/**
 * Traces the outline of one label along the edges of its pixels. Of a label in several pieces the piece whose outline
 * encloses the largest area is traced; pieces that touch only at a corner count as apart. Not thread-safe; one instance
 * does one label after the other and reuses its memory.
 */
final class OutlineTracer {
    private static final int EAST = 0;
    private static final int SOUTH = 1;
    private static final int WEST = 2;
    private static final int NORTH = 3;
    private static final int[] STEP_X = {1, 0, -1, 0};
    private static final int[] STEP_Y = {0, 1, 0, -1};

    private int width;
    private int height;
    private long[] pixels = new long[64];
    private long[] seen = new long[64];
    private double[] points = new double[256];
    private int size;
    private double[] best = new double[256];
    private int bestSize;

    /**
     * Traces.
     *
     * @param runs y, x0, x1 of each run, px
     * @param count number of ints in {@code runs}
     * @param left first column of the label's bounding box, px
     * @param top first row, px
     * @param boxWidth columns of the bounding box
     * @param boxHeight rows of the bounding box
     * @return number of outline points, corners of pixels, in {@link #outline()}
     */
    int trace(int[] runs, int count, int left, int top, int boxWidth, int boxHeight) {
        width = boxWidth;
        height = boxHeight;
        int words = (int) (((long) width * height + 63) / 64);
        if (pixels.length < words) {
            pixels = new long[words];
            seen = new long[words];
        } else {
            Arrays.fill(pixels, 0, words, 0);
            Arrays.fill(seen, 0, words, 0);
        }
        for (int i = 0; i < count; i += 3) {
            for (int x = runs[i + 1]; x < runs[i + 2]; x++) {
                set(pixels, x - left, runs[i] - top);
            }
        }
        bestSize = 0;
        double bestArea = 0;
        for (int i = 0; i < count; i += 3) {
            int y = runs[i] - top;
            for (int x = runs[i + 1] - left; x < runs[i + 2] - left; x++) {
                // every loop, outer or around a hole, has an upper edge walked eastwards; outer loops have area > 0
                if (!inside(x, y - 1) && !get(seen, x, y)) {
                    double area = follow(x, y);
                    if (area > bestArea) {
                        bestArea = area;
                        keep(left, top);
                    }
                }
            }
        }
        return bestSize;
    }

    /** x0, y0, x1, y1, ... of the last {@link #trace}. */
    double[] outline() {
        return best;
    }

    /** Walks around with the label on the right hand; returns the enclosed area, px². */
    private double follow(int startX, int startY) {
        size = 0;
        int x = startX;
        int y = startY;
        int direction = EAST;
        double twice = 0;
        do {
            if (direction == EAST) {
                set(seen, x, y);
            }
            int nextX = x + STEP_X[direction];
            int nextY = y + STEP_Y[direction];
            twice += (double) x * nextY - (double) nextX * y;
            x = nextX;
            y = nextY;
            int next = turn(x, y, direction);
            if (next != direction) {
                add(x, y);
            }
            direction = next;
        } while (x != startX || y != startY || direction != EAST);
        return twice / 2;
    }

    /** The next direction at a corner: right if possible, else straight on, else left. */
    private int turn(int x, int y, int direction) {
        boolean leftAhead;
        boolean rightAhead;
        switch (direction) {
            case EAST -> {
                leftAhead = inside(x, y - 1);
                rightAhead = inside(x, y);
            }
            case SOUTH -> {
                leftAhead = inside(x, y);
                rightAhead = inside(x - 1, y);
            }
            case WEST -> {
                leftAhead = inside(x - 1, y);
                rightAhead = inside(x - 1, y - 1);
            }
            default -> {
                leftAhead = inside(x - 1, y - 1);
                rightAhead = inside(x, y - 1);
            }
        }
        if (!rightAhead) {
            return (direction + 1) & NORTH;
        }
        return leftAhead ? (direction + NORTH) & NORTH : direction;
    }

    private void add(int x, int y) {
        if (2 * size + 2 > points.length) {
            points = Arrays.copyOf(points, points.length * 2);
        }
        points[2 * size] = x;
        points[2 * size + 1] = y;
        size++;
    }

    private void keep(int left, int top) {
        if (best.length < 2 * size) {
            best = new double[points.length];
        }
        for (int i = 0; i < size; i++) {
            best[2 * i] = points[2 * i] + left;
            best[2 * i + 1] = points[2 * i + 1] + top;
        }
        bestSize = size;
    }

    private boolean inside(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && get(pixels, x, y);
    }

    private boolean get(long[] bits, int x, int y) {
        long i = (long) y * width + x;
        return (bits[(int) (i >>> 6)] >>> i & 1) != 0;
    }

    private void set(long[] bits, int x, int y) {
        long i = (long) y * width + x;
        bits[(int) (i >>> 6)] |= 1L << i;
    }
}

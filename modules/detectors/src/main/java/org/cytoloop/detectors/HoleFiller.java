/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

import java.util.Arrays;

/**
 * Fills holes in a mask: 4-connected pieces of background that touch no border and fit into a square. Because of the
 * size limit, whether a pixel is filled depends on its neighbourhood alone.
 */
final class HoleFiller {
    private final float[] mask;
    private final int width;
    private final int height;
    private final int largest;

    // runs of background, row by row
    private final IntList runStart = new IntList();
    private final IntList runEnd = new IntList();
    private final UnionFind sets = new UnionFind();
    // box of each set, at its representative
    private final IntList minX = new IntList();
    private final IntList maxX = new IntList();
    private final IntList minY = new IntList();
    private final IntList maxY = new IntList();

    private HoleFiller(float[] mask, int width, int height, int largest) {
        this.mask = mask;
        this.width = width;
        this.height = height;
        this.largest = largest;
    }

    /**
     * Fills in place.
     *
     * @param mask 1 or 0, row by row
     * @param largest largest width and height of a hole that is filled, px
     */
    static void fill(float[] mask, int width, int height, int largest) {
        new HoleFiller(mask, width, height, largest).run();
    }

    private void run() {
        int[] rowFirst = new int[height + 1];
        for (int y = 0; y < height; y++) {
            rowFirst[y] = runStart.size();
            findRuns(y);
            if (y > 0) {
                connect(rowFirst[y - 1], rowFirst[y], runStart.size());
            }
        }
        rowFirst[height] = runStart.size();
        for (int y = 0; y < height; y++) {
            for (int run = rowFirst[y]; run < rowFirst[y + 1]; run++) {
                if (isHole(sets.find(run))) {
                    Arrays.fill(mask, y * width + runStart.get(run), y * width + runEnd.get(run), 1);
                }
            }
        }
    }

    private void findRuns(int y) {
        int row = y * width;
        int x = 0;
        while (x < width) {
            while (x < width && mask[row + x] != 0) {
                x++;
            }
            int start = x;
            while (x < width && mask[row + x] == 0) {
                x++;
            }
            if (x > start) {
                runStart.add(start);
                runEnd.add(x);
                sets.add();
                minX.add(start);
                maxX.add(x - 1);
                minY.add(y);
                maxY.add(y);
            }
        }
    }

    private void connect(int above, int below, int end) {
        int a = above;
        int b = below;
        while (a < below && b < end) {
            if (runStart.get(a) < runEnd.get(b) && runStart.get(b) < runEnd.get(a)) {
                join(sets.find(a), sets.find(b));
            }
            if (runEnd.get(a) < runEnd.get(b)) {
                a++;
            } else {
                b++;
            }
        }
    }

    private void join(int root, int child) {
        if (root == child) {
            return;
        }
        sets.join(child, root);
        minX.set(root, Math.min(minX.get(root), minX.get(child)));
        maxX.set(root, Math.max(maxX.get(root), maxX.get(child)));
        minY.set(root, Math.min(minY.get(root), minY.get(child)));
        maxY.set(root, Math.max(maxY.get(root), maxY.get(child)));
    }

    private boolean isHole(int set) {
        boolean inside =
                minX.get(set) > 0 && maxX.get(set) < width - 1 && minY.get(set) > 0 && maxY.get(set) < height - 1;
        return inside && maxX.get(set) - minX.get(set) < largest && maxY.get(set) - minY.get(set) < largest;
    }
}

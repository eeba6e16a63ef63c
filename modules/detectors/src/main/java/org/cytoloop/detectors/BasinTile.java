/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

/**
 * The basins of one tile: pixels grouped by the place that a climb to ever higher neighbours ends at. A climb ends at a
 * peak, or leaves the tile at the first pixel of another tile; {@link BasinGraph} follows it there, so that tiles make
 * no difference.
 *
 * @param box the tile, working px
 * @param ends where each basin ends: {@code y * plane width + x}
 * @param peaks height of the peak of each basin, {@link #EXIT} when it leaves the tile
 * @param rises greatest rise of the pixels of each basin above their surroundings
 * @param runs pixels of basins, packed by {@link #run}
 * @param runBasins basin of each run
 * @param passes highest passes between basins within the tile
 * @param rim labels and heights along the border of the tile
 */
record BasinTile(
        Box box, long[] ends, float[] peaks, float[] rises, long[] runs, int[] runBasins, EdgeTable passes, Rim rim) {
    /** Stands for the height of a basin whose peak lies in another tile. */
    static final float EXIT = -1;

    /** Largest plane that runs can describe, working px. */
    static final int MAX_COORDINATE = 1 << 24;

    private static final int MAX_LENGTH = (1 << 16) - 1;

    /** Packs a horizontal run of pixels. */
    static long run(int x, int y, int length) {
        return (long) y << 40 | (long) x << 16 | length;
    }

    /** Row of a run. */
    static int runY(long run) {
        return (int) (run >>> 40);
    }

    /** First column of a run. */
    static int runX(long run) {
        return (int) (run >>> 16) & (MAX_COORDINATE - 1);
    }

    /** Pixels of a run. */
    static int runLength(long run) {
        return (int) run & MAX_LENGTH;
    }

    /**
     * What neighbouring tiles need to know.
     *
     * @param top basin of each pixel of the first row, -1 in the background
     * @param bottom of the last row
     * @param left of the first column
     * @param right of the last column
     * @param topHeights heights of the first row
     * @param bottomHeights of the last row
     * @param leftHeights of the first column
     * @param rightHeights of the last column
     */
    record Rim(
            int[] top,
            int[] bottom,
            int[] left,
            int[] right,
            float[] topHeights,
            float[] bottomHeights,
            float[] leftHeights,
            float[] rightHeights) {}

    /** Basin of a pixel on the border of the tile, -1 in the background. */
    int rimBasin(int x, int y) {
        if (y == box.y0()) {
            return rim.top[x - box.x0()];
        }
        if (y == box.y1() - 1) {
            return rim.bottom[x - box.x0()];
        }
        return x == box.x0() ? rim.left[y - box.y0()] : rim.right[y - box.y0()];
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.imaging;

import org.cytoloop.core.image.Plane;
import org.cytoloop.core.task.ProblemException;

/**
 * A regular grid of small blocks over a plane, from which statistics of the whole plane are estimated cheaply. The
 * choice depends on the plane's size alone, and pixels come from the full resolution alone, so the result is the same
 * with and without a pyramid.
 *
 * @param width columns of the plane, px
 * @param height rows of the plane, px
 * @param columns blocks beside each other, at least 1
 * @param rows blocks above each other, at least 1
 * @param blockWidth columns of a block, px
 * @param blockHeight rows of a block, px
 */
record PixelGrid(int width, int height, int columns, int rows, int blockWidth, int blockHeight) {
    private static final int BLOCK = 32;
    private static final int BLOCKS = 256;
    /** Blocks nearer to each other than this are read in one go: their tiles are touched either way. */
    private static final int NEAR = 512;

    /** The grid for a plane: all of it when it is small, else about 256 blocks of 32 x 32 px. */
    static PixelGrid of(int width, int height) {
        if ((long) width * height <= (long) BLOCKS * BLOCK * BLOCK) {
            return new PixelGrid(width, height, 1, 1, width, height);
        }
        // as many blocks per px in both directions; sqrt is exact by IEEE 754, so the same everywhere
        double spacing = Math.sqrt((double) width * height / BLOCKS);
        int blockWidth = Math.min(BLOCK, width);
        int blockHeight = Math.min(BLOCK, height);
        int columns = clamp((int) Math.round(width / spacing), Math.min(BLOCKS, width / blockWidth));
        int rows = clamp((BLOCKS + columns / 2) / columns, height / blockHeight);
        return new PixelGrid(width, height, columns, rows, blockWidth, blockHeight);
    }

    private static int clamp(int value, int most) {
        return Math.max(1, Math.min(value, most));
    }

    /** The grey values of all blocks, from row to row of blocks. */
    float[] sample(Plane plane) throws ProblemException {
        int perRow = columns * blockWidth;
        float[] values = new float[rows * blockHeight * perRow];
        boolean wholeBands = (long) columns * NEAR >= width;
        float[] read = new float[blockHeight * (wholeBands ? width : blockWidth)];
        int at = 0;
        for (int r = 0; r < rows; r++) {
            int y = start(r, rows, height, blockHeight);
            if (wholeBands) {
                plane.read(0, y, width, blockHeight, read);
            }
            for (int c = 0; c < columns; c++) {
                int x = start(c, columns, width, blockWidth);
                if (!wholeBands) {
                    plane.read(x, y, blockWidth, blockHeight, read);
                }
                int stride = wholeBands ? width : blockWidth;
                int from = wholeBands ? x : 0;
                for (int line = 0; line < blockHeight; line++) {
                    System.arraycopy(read, line * stride + from, values, at, blockWidth);
                    at += blockWidth;
                }
            }
        }
        return values;
    }

    /** First pixel of a block that lies in the middle of its share of the plane. */
    private static int start(int index, int count, int size, int block) {
        return (int) ((2L * index + 1) * size / (2L * count)) - block / 2;
    }
}

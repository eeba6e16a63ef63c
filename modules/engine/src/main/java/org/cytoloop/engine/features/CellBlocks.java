/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.features;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.model.Cells;

/** Cells grouped by square blocks of the slice, so that the cells of a group lie close together. */
final class CellBlocks {
    private CellBlocks() {}

    /**
     * Groups all cells.
     *
     * @param width columns of the slice, px
     * @param height rows of the slice, px
     * @param blockSize edge of a block, px
     * @return cell indices of each block that has cells, ascending; blocks from row to row
     */
    static List<int[]> of(Cells cells, int width, int height, int blockSize) {
        int across = (width - 1) / blockSize + 1;
        int down = (height - 1) / blockSize + 1;
        int[] start = new int[Math.multiplyExact(across, down) + 1];
        int[] blockOf = new int[cells.size()];
        for (int i = 0; i < blockOf.length; i++) {
            int column = clamp(cells.x(i), blockSize, across);
            int row = clamp(cells.y(i), blockSize, down);
            blockOf[i] = row * across + column;
            start[blockOf[i] + 1]++;
        }
        List<int[]> blocks = new ArrayList<>();
        int[][] byBlock = new int[start.length - 1][];
        for (int b = 0; b < byBlock.length; b++) {
            if (start[b + 1] > 0) {
                byBlock[b] = new int[start[b + 1]];
                blocks.add(byBlock[b]);
            }
        }
        int[] filled = new int[byBlock.length];
        for (int i = 0; i < blockOf.length; i++) {
            byBlock[blockOf[i]][filled[blockOf[i]]++] = i;
        }
        return blocks;
    }

    private static int clamp(float position, int blockSize, int count) {
        int block = (int) Math.floor(position / blockSize);
        return Math.max(0, Math.min(block, count - 1));
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.strip;

import java.awt.Rectangle;
import org.cytoloop.crops.marks.LabelFrame;

/**
 * Where the crops of a strip lie: rows of pairs, marker and composite side by side, as many in a row as fit,
 * spread over the width.
 *
 * @param columns pairs in a row, at least 1
 * @param pitch from one pair to the next in a row
 * @param count number of pairs
 */
public record StripLayout(int columns, int pitch, int count) {
    /** Edge length of one crop. */
    public static final int SIDE = 64;
    /** Between marker and composite. */
    static final int SEAM = 1;
    /** Thickness of the frame that shows the label. */
    static final int FRAME = LabelFrame.THICKNESS;
    /** Between two rows, around all, and between two pairs at least. */
    static final int GAP = 4;
    /** Width of a pair with its frame. */
    static final int PAIR_WIDTH = 2 * SIDE + SEAM + 2 * FRAME;
    /** Height of a pair with its frame. */
    static final int PAIR_HEIGHT = SIDE + 2 * FRAME;

    /** The layout of so many pairs in a component of that width. */
    public static StripLayout of(int width, int count) {
        int columns = Math.max(1, (width - GAP) / (PAIR_WIDTH + GAP));
        int loose = Math.max(0, width - GAP - columns * (PAIR_WIDTH + GAP));
        return new StripLayout(columns, PAIR_WIDTH + GAP + loose / columns, count);
    }

    /** Number of rows. */
    public int rows() {
        return (count + columns - 1) / columns;
    }

    /** Height of all rows. */
    public int height() {
        return GAP + rows() * (PAIR_HEIGHT + GAP);
    }

    /** Bounds of a pair with its frame. */
    public Rectangle bounds(int index) {
        int column = index % columns;
        int row = index / columns;
        return new Rectangle(GAP + column * pitch, GAP + row * (PAIR_HEIGHT + GAP), PAIR_WIDTH, PAIR_HEIGHT);
    }

    /** The pair at a point, -1 between pairs. */
    public int at(int x, int y) {
        int column = Math.floorDiv(x - GAP, pitch);
        int row = Math.floorDiv(y - GAP, PAIR_HEIGHT + GAP);
        int index = row * columns + column;
        if (column < 0 || column >= columns || row < 0 || index >= count) {
            return -1;
        }
        return bounds(index).contains(x, y) ? index : -1;
    }

    /** First pair of the row at that height. */
    public int firstFrom(int y) {
        int row = Math.max(0, Math.floorDiv(y - GAP, PAIR_HEIGHT + GAP));
        return Math.min(count, row * columns);
    }

    /** One after the last pair of the row at that height. */
    public int lastTo(int y) {
        int row = Math.max(0, Math.floorDiv(y - GAP, PAIR_HEIGHT + GAP));
        return Math.min(count, (row + 1) * columns);
    }
}

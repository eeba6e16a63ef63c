/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.queue;

import java.awt.Rectangle;
import org.cytoloop.crops.marks.LabelFrame;

/**
 * Where the three pictures of the cell that is asked lie: in a row, or marker beside the two smaller others, whatever
 * shows the marker larger without making the others tiny.
 *
 * @param marker the marker alone, without its frame
 * @param composite all channels
 * @param context the surroundings
 */
record QueueLayout(Rectangle marker, Rectangle composite, Rectangle context) {
    private static final int GAP = 6;
    private static final int LEAST = 48;
    private static final int MOST = 360;
    /** Crops are made anew for another size; while a window is dragged larger that is not to happen for every pixel. */
    private static final int STEP = 8;
    /** A row may show the marker this much smaller, as it shows the others larger. */
    private static final double ROW_IS_WORTH = 0.7;

    /** The layout in a component of that size. */
    static QueueLayout of(int width, int height) {
        int frame = LabelFrame.THICKNESS;
        int w = width - 2 * GAP - 2 * frame;
        int h = height - 2 * GAP - 2 * frame;
        int inRow = side(Math.min((w - 2 * GAP) / 3, h));
        int beside = side(Math.min((2 * w - 2 * GAP) / 3, h));
        if (inRow >= ROW_IS_WORTH * beside) {
            int left = (width - 3 * inRow - 2 * GAP) / 2;
            int top = (height - inRow) / 2;
            return new QueueLayout(
                    square(left, top, inRow),
                    square(left + inRow + GAP, top, inRow),
                    square(left + 2 * (inRow + GAP), top, inRow));
        }
        int half = (beside - GAP) / 2;
        int left = (width - beside - GAP - half) / 2;
        int top = (height - beside) / 2;
        int right = left + beside + GAP;
        return new QueueLayout(
                square(left, top, beside), square(right, top, half), square(right, top + beside - half, half));
    }

    /** The width of three pictures in a row that are as large as a component of that height can show them. */
    static int rowWidth(int height) {
        return 3 * side(height - 2 * GAP - 2 * LabelFrame.THICKNESS) + 4 * GAP + 2 * LabelFrame.THICKNESS;
    }

    private static int side(int free) {
        return Math.max(LEAST, Math.min(MOST, free / STEP * STEP));
    }

    private static Rectangle square(int x, int y, int side) {
        return new Rectangle(x, y, side, side);
    }

    /** Marker and composite are cut together, for the larger of the two. */
    int cellSide() {
        return Math.max(marker.width, composite.width);
    }
}

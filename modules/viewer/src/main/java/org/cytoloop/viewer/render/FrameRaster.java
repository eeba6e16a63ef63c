/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.render;

import java.util.Arrays;
import org.cytoloop.engine.display.PackedColour;

/**
 * Draws a pyramid level into the px of the screen: px as squares from twofold enlargement on, else mixed from the four
 * around. Works on whole rows, so that tiles leave no seams. Pure.
 */
final class FrameRaster {
    private static final int BLACK = 0xFF000000;

    private final FrameGeometry geometry;
    private final LevelRows rows;
    private final int[] frame;
    private final int firstColumn;
    private final int endColumn;
    private final int levelFrom;
    private final int levelEnd;
    /** Per device column: index into a row buffer and weight of the px right of it in 256ths. */
    private final int[] at;

    private final int[] weight;
    private boolean mixesColumns;
    private int[] upper;
    private int[] lower;
    private int upperRow = -1;
    private int lowerRow = -1;
    private final int[] mixed;

    private FrameRaster(FrameGeometry geometry, LevelRows rows, int[] frame, int fromColumn, int toColumn) {
        this.geometry = geometry;
        this.rows = rows;
        this.frame = frame;
        firstColumn = Math.max(fromColumn, geometry.firstColumn());
        endColumn = Math.max(firstColumn, Math.min(toColumn, geometry.endColumn()));
        boolean any = endColumn > firstColumn;
        levelFrom = any ? geometry.levelFrom(firstColumn) : 0;
        levelEnd = any ? geometry.levelEnd(endColumn - 1) : 0;
        at = new int[endColumn - firstColumn];
        weight = new int[at.length];
        for (int i = 0; i < at.length; i++) {
            place(i, geometry.levelX(firstColumn + i));
        }
        // one px more than there is, so that the last one has a neighbour
        upper = new int[levelEnd - levelFrom + 1];
        lower = new int[upper.length];
        mixed = new int[upper.length];
    }

    private void place(int i, double x) {
        if (geometry.showsSquares()) {
            at[i] = (int) Math.min(x, geometry.levelWidth() - 1.0) - levelFrom;
            return;
        }
        double left = Math.max(0, Math.min(geometry.levelWidth() - 1.0, x - 0.5));
        at[i] = (int) left - levelFrom;
        weight[i] = (int) ((left - (int) left) * 256 + 0.5);
        mixesColumns |= weight[i] != 0 || i > 0 && at[i] != at[i - 1] + 1;
    }

    /**
     * Draws a part of the screen; black where there is no image.
     *
     * @param frame {@code geometry.width() * geometry.height()} device px
     * @param fromColumn first column of the part
     * @param fromRow first row of the part
     * @param toColumn one more than its last column
     * @param toRow one more than its last row
     */
    static void draw(
            FrameGeometry geometry, LevelRows rows, int[] frame, int fromColumn, int fromRow, int toColumn, int toRow) {
        FrameRaster raster = new FrameRaster(geometry, rows, frame, fromColumn, toColumn);
        int lastDrawn = -1;
        for (int y = fromRow; y < toRow; y++) {
            int start = y * geometry.width();
            if (y < geometry.firstRow() || y >= geometry.endRow() || raster.at.length == 0) {
                Arrays.fill(frame, start + fromColumn, start + toColumn, BLACK);
                continue;
            }
            Arrays.fill(frame, start + fromColumn, start + raster.firstColumn, BLACK);
            Arrays.fill(frame, start + raster.endColumn, start + toColumn, BLACK);
            if (geometry.showsSquares()) {
                lastDrawn = raster.squares(y, lastDrawn);
            } else {
                raster.mix(y);
            }
        }
    }

    /** @return the row of the level that was drawn */
    private int squares(int y, int lastDrawn) {
        int row = (int) Math.min(geometry.levelY(y), geometry.levelHeight() - 1.0);
        int to = y * geometry.width() + firstColumn;
        if (row == lastDrawn) {
            System.arraycopy(frame, to - geometry.width(), frame, to, at.length);
            return row;
        }
        int[] source = upper(row);
        for (int i = 0; i < at.length; i++) {
            frame[to + i] = source[at[i]];
        }
        return row;
    }

    private void mix(int y) {
        double v = Math.max(0, Math.min(geometry.levelHeight() - 1.0, geometry.levelY(y) - 0.5));
        int row = (int) v;
        int down = (int) ((v - row) * 256 + 0.5);
        int[] source = upper(row);
        if (down != 0) {
            int[] below = lower(Math.min(row + 1, geometry.levelHeight() - 1));
            for (int i = 0; i < mixed.length; i++) {
                mixed[i] = PackedColour.mix(source[i], below[i], down);
            }
            source = mixed;
        }
        int to = y * geometry.width() + firstColumn;
        if (!mixesColumns) {
            System.arraycopy(source, at[0], frame, to, at.length);
            return;
        }
        for (int i = 0; i < at.length; i++) {
            frame[to + i] = PackedColour.mix(source[at[i]], source[at[i] + 1], weight[i]);
        }
    }

    private int[] upper(int row) {
        if (upperRow != row) {
            if (lowerRow == row) {
                int[] other = upper;
                upper = lower;
                lower = other;
                lowerRow = upperRow;
            } else {
                read(row, upper);
            }
            upperRow = row;
        }
        return upper;
    }

    private int[] lower(int row) {
        if (lowerRow != row) {
            read(row, lower);
            lowerRow = row;
        }
        return lower;
    }

    private void read(int row, int[] target) {
        rows.copy(row, levelFrom, levelEnd, target);
        target[target.length - 1] = target[target.length - 2];
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.render;

import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.SeriesInfo;

/**
 * One square of a pyramid level.
 *
 * @param level pyramid level, 0 is the full resolution
 * @param column from 0
 * @param row from 0
 */
record TilePlace(int level, int column, int row) {
    /** Edge length of a tile, px of its level; tiles at the right and lower edge are smaller. */
    static final int SIDE = 512;

    /** Left edge, px of the level. */
    int x() {
        return column * SIDE;
    }

    /** Upper edge, px of the level. */
    int y() {
        return row * SIDE;
    }

    /** Columns, px of the level. */
    int width(SeriesInfo info) {
        return Math.min(SIDE, info.levels().get(level).width() - x());
    }

    /** Rows, px of the level. */
    int height(SeriesInfo info) {
        return Math.min(SIDE, info.levels().get(level).height() - y());
    }

    /** The place in one number, different for every place. */
    long packed() {
        return (long) level << 48 | (long) row << 24 | column;
    }

    /** The tile of a coarser level that holds the middle of this one. */
    TilePlace within(SeriesInfo info, int coarser) {
        LevelSize own = info.levels().get(level);
        LevelSize other = info.levels().get(coarser);
        double middleX = (x() + width(info) / 2.0) * other.width() / own.width();
        double middleY = (y() + height(info) / 2.0) * other.height() / own.height();
        return new TilePlace(
                coarser,
                (int) Math.min(middleX, other.width() - 1.0) / SIDE,
                (int) Math.min(middleY, other.height() - 1.0) / SIDE);
    }
}

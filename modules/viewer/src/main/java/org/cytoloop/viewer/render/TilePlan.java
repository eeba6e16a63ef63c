/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.engine.display.PyramidLevels;
import org.cytoloop.viewer.view.ViewState;

/**
 * Which tiles of which level a view needs.
 *
 * @param geometry level and screen
 * @param fromColumn first column of tiles
 * @param fromRow first row of tiles
 * @param toColumn last column of tiles; before the first when nothing is seen
 * @param toRow last row of tiles
 * @param coarseOnly true when the tiles would not fit into memory and the coarse image must do
 */
record TilePlan(FrameGeometry geometry, int fromColumn, int fromRow, int toColumn, int toRow, boolean coarseOnly) {
    /**
     * Chooses the smallest level that is fine enough, or a coarser one when that has too many tiles in view.
     *
     * @param mostTiles how many tiles fit into memory
     */
    static TilePlan of(ViewState view, SeriesInfo info, double deviceScale, long mostTiles) {
        int level = PyramidLevels.fitting(info, 1 / (view.scale() * deviceScale));
        TilePlan plan = of(view, info, deviceScale, level);
        while (plan.count() > mostTiles && level < info.levels().size() - 1) {
            plan = of(view, info, deviceScale, ++level);
        }
        return plan.count() <= mostTiles
                ? plan
                : new TilePlan(plan.geometry, plan.fromColumn, plan.fromRow, plan.toColumn, plan.toRow, true);
    }

    private static TilePlan of(ViewState view, SeriesInfo info, double deviceScale, int level) {
        FrameGeometry geometry = FrameGeometry.of(view, info, level, deviceScale);
        if (geometry.isEmpty()) {
            return new TilePlan(geometry, 0, 0, -1, -1, false);
        }
        return new TilePlan(
                geometry,
                geometry.levelFrom(geometry.firstColumn()) / TilePlace.SIDE,
                geometry.levelTop(geometry.firstRow()) / TilePlace.SIDE,
                (geometry.levelEnd(geometry.endColumn() - 1) - 1) / TilePlace.SIDE,
                (geometry.levelBottom(geometry.endRow() - 1) - 1) / TilePlace.SIDE,
                false);
    }

    /** Number of columns of tiles. */
    int columns() {
        return toColumn - fromColumn + 1;
    }

    /** Number of tiles in view. */
    long count() {
        return (long) columns() * (toRow - fromRow + 1);
    }

    /** True when a tile is in view. */
    boolean sees(TilePlace place) {
        return place.level() == geometry.level()
                && place.column() >= fromColumn
                && place.column() <= toColumn
                && place.row() >= fromRow
                && place.row() <= toRow;
    }

    /** The tiles in view, those nearest to the middle of the screen first. */
    List<TilePlace> visible() {
        return byDistance(fromColumn, fromRow, toColumn, toRow);
    }

    /** The tiles around those in view, which will be needed when the view moves. */
    List<TilePlace> around() {
        int lastColumn = (geometry.levelWidth() - 1) / TilePlace.SIDE;
        int lastRow = (geometry.levelHeight() - 1) / TilePlace.SIDE;
        List<TilePlace> more = byDistance(
                Math.max(0, fromColumn - 1),
                Math.max(0, fromRow - 1),
                Math.min(lastColumn, toColumn + 1),
                Math.min(lastRow, toRow + 1));
        more.removeIf(this::sees);
        return more;
    }

    private List<TilePlace> byDistance(int left, int top, int right, int bottom) {
        double middleX = geometry.levelX(geometry.width() / 2) / TilePlace.SIDE - 0.5;
        double middleY = geometry.levelY(geometry.height() / 2) / TilePlace.SIDE - 0.5;
        List<TilePlace> places = new ArrayList<>();
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                places.add(new TilePlace(geometry.level(), column, row));
            }
        }
        places.sort(Comparator.comparingDouble(p -> Math.hypot(p.column() - middleX, p.row() - middleY)));
        return places;
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.render;

import java.util.Arrays;
import org.cytoloop.core.image.SeriesInfo;

/** The tiles in view side by side; where one is missing, the finest coarser picture there is. */
final class Mosaic implements LevelRows {
    private static final int BLACK = 0xFF000000;

    private final TilePlan plan;
    private final SeriesInfo info;
    /** Per tile: its colours, or null. */
    private final int[][] tiles;
    /** Per tile: what stands in for it, or null. */
    private final StandIn[] standIns;

    /** Takes what there is now; tiles for older settings are better than none. */
    Mosaic(TilePlan plan, SliceTiles source, CoarseImage coarse) {
        this.plan = plan;
        this.info = source.info();
        tiles = new int[(int) plan.count()][];
        standIns = new StandIn[tiles.length];
        StandIn whole = coarse.standIn(plan.geometry().level());
        for (int i = 0; i < tiles.length; i++) {
            TilePlace place = new TilePlace(
                    plan.geometry().level(),
                    plan.fromColumn() + i % plan.columns(),
                    plan.fromRow() + i / plan.columns());
            SliceTiles.Composed composed = plan.coarseOnly() ? null : source.composed(place);
            if (composed != null) {
                tiles[i] = composed.argb();
            } else {
                StandIn coarser = plan.coarseOnly() ? null : coarser(place, source);
                standIns[i] = coarser == null ? whole : coarser;
            }
        }
    }

    private StandIn coarser(TilePlace place, SliceTiles source) {
        for (int level = place.level() + 1; level < info.levels().size(); level++) {
            TilePlace other = place.within(info, level);
            SliceTiles.Composed composed = source.composed(other);
            if (composed != null) {
                var own = info.levels().get(place.level());
                var size = info.levels().get(level);
                return new StandIn(
                        composed.argb(),
                        other.width(info),
                        other.height(info),
                        size.width() / (double) own.width(),
                        size.height() / (double) own.height(),
                        other.x(),
                        other.y());
            }
        }
        return null;
    }

    @Override
    public void copy(int row, int from, int end, int[] target) {
        int tileRow = row / TilePlace.SIDE;
        for (int column = from; column < end; ) {
            TilePlace place = new TilePlace(plan.geometry().level(), column / TilePlace.SIDE, tileRow);
            int stop = Math.min(end, place.x() + TilePlace.SIDE);
            int i = (tileRow - plan.fromRow()) * plan.columns() + place.column() - plan.fromColumn();
            if (tiles[i] != null) {
                int at = (row - place.y()) * place.width(info) + column - place.x();
                System.arraycopy(tiles[i], at, target, column - from, stop - column);
            } else if (standIns[i] != null) {
                standIns[i].copy(row, column, stop, target, column - from);
            } else {
                Arrays.fill(target, column - from, stop - from, BLACK);
            }
            column = stop;
        }
    }
}

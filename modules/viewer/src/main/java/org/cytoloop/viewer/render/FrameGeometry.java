/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.render;

import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.engine.display.PyramidLevels;
import org.cytoloop.viewer.view.ViewState;

/**
 * How the px of a screen lie over the px of a pyramid level. The image's corner is put on a whole px of the screen, so
 * that a picture does not change while it is moved, and is not blurred at its natural size.
 *
 * @param level pyramid level
 * @param levelWidth columns of the level
 * @param levelHeight rows of the level
 * @param left screen column of the image's left edge, device px
 * @param top screen row of the image's upper edge, device px
 * @param stepX columns of the level per device px
 * @param stepY rows of the level per device px
 * @param width columns of the screen, device px
 * @param height rows of the screen, device px
 */
record FrameGeometry(
        int level,
        int levelWidth,
        int levelHeight,
        long left,
        long top,
        double stepX,
        double stepY,
        int width,
        int height) {
    /** The geometry of a view with a chosen level. */
    static FrameGeometry of(ViewState view, SeriesInfo info, int level, double deviceScale) {
        LevelSize size = info.levels().get(level);
        double scale = view.scale() * deviceScale;
        return new FrameGeometry(
                level,
                size.width(),
                size.height(),
                Math.round(view.screenX(0) * deviceScale),
                Math.round(view.screenY(0) * deviceScale),
                1 / (scale * PyramidLevels.downsampleX(info, level)),
                1 / (scale * PyramidLevels.downsampleY(info, level)),
                (int) Math.ceil(view.width() * deviceScale),
                (int) Math.ceil(view.height() * deviceScale));
    }

    /** Column of the level at the middle of a device px; whole numbers are edges between px. */
    double levelX(int column) {
        return (column + 0.5 - left) * stepX;
    }

    /** Row of the level at the middle of a device px. */
    double levelY(int row) {
        return (row + 0.5 - top) * stepY;
    }

    /** First device column that shows the image. */
    int firstColumn() {
        return (int) Math.max(0, Math.min(width, left));
    }

    /** First device column right of the image, not before {@link #firstColumn()}. */
    int endColumn() {
        return (int) Math.max(firstColumn(), Math.min(width, Math.ceil(left + levelWidth / stepX - 0.5)));
    }

    /** First device row that shows the image. */
    int firstRow() {
        return (int) Math.max(0, Math.min(height, top));
    }

    /** First device row below the image, not before {@link #firstRow()}. */
    int endRow() {
        return (int) Math.max(firstRow(), Math.min(height, Math.ceil(top + levelHeight / stepY - 0.5)));
    }

    /** True when nothing of the image is on the screen. */
    boolean isEmpty() {
        return firstColumn() >= endColumn() || firstRow() >= endRow();
    }

    /** First column of the level that the device px from a column on need, with a neighbour for mixing. */
    int levelFrom(int column) {
        return (int) Math.max(0, Math.min(levelWidth - 1, Math.floor(levelX(column) - 0.5)));
    }

    /** One more than the last column of the level that the device px up to a column need. */
    int levelEnd(int column) {
        return (int) Math.max(1, Math.min(levelWidth, Math.floor(levelX(column) + 0.5) + 1));
    }

    /** First row of the level that the device px from a row on need. */
    int levelTop(int row) {
        return (int) Math.max(0, Math.min(levelHeight - 1, Math.floor(levelY(row) - 0.5)));
    }

    /** One more than the last row of the level that the device px up to a row need. */
    int levelBottom(int row) {
        return (int) Math.max(1, Math.min(levelHeight, Math.floor(levelY(row) + 0.5) + 1));
    }

    /** True when px of the level are so large that they are shown as squares. */
    boolean showsSquares() {
        return Math.max(stepX, stepY) <= 0.5;
    }

    /** True when the other picture is this one moved by whole px. */
    boolean isShiftOf(FrameGeometry other) {
        return level == other.level
                && stepX == other.stepX
                && stepY == other.stepY
                && width == other.width
                && height == other.height;
    }
}

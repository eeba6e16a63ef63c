/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import org.cytoloop.core.model.Region;

/**
 * A rectangle while it is being drawn, px of the full resolution.
 *
 * @param fromX column of the corner that stays
 * @param fromY row of the corner that stays
 * @param toX column of the corner that moves
 * @param toY row of the corner that moves
 */
public record RectangleDraft(double fromX, double fromY, double toX, double toY) {
    /** A rectangle in the middle of what is seen, a third of its size. */
    public static RectangleDraft middle(Region visible) {
        double x = visible.x() + visible.width() / 3;
        double y = visible.y() + visible.height() / 3;
        return new RectangleDraft(x, y, x + visible.width() / 3, y + visible.height() / 3);
    }

    /** The same with the moving corner elsewhere. */
    public RectangleDraft to(double x, double y) {
        return new RectangleDraft(fromX, fromY, x, y);
    }

    /** Moved as a whole; stays inside the slice. */
    public RectangleDraft moved(double dx, double dy, int imageWidth, int imageHeight) {
        double byX = between(-Math.min(fromX, toX), dx, imageWidth - Math.max(fromX, toX));
        double byY = between(-Math.min(fromY, toY), dy, imageHeight - Math.max(fromY, toY));
        return new RectangleDraft(fromX + byX, fromY + byY, toX + byX, toY + byY);
    }

    /** Larger or smaller at its right and lower edge; stays inside the slice and never turns over. */
    public RectangleDraft resized(double dx, double dy, int imageWidth, int imageHeight) {
        return new RectangleDraft(
                fromX,
                fromY,
                between(fromX + 1, toX + dx, Math.max(fromX + 1, imageWidth)),
                between(fromY + 1, toY + dy, Math.max(fromY + 1, imageHeight)));
    }

    /** The rectangle, clipped to the slice; may be empty. */
    public Region region(int imageWidth, int imageHeight) {
        double left = between(0, Math.min(fromX, toX), imageWidth);
        double top = between(0, Math.min(fromY, toY), imageHeight);
        double right = between(0, Math.max(fromX, toX), imageWidth);
        double bottom = between(0, Math.max(fromY, toY), imageHeight);
        return new Region(left, top, right - left, bottom - top);
    }

    private static double between(double low, double value, double high) {
        return Math.max(low, Math.min(high, value));
    }
}

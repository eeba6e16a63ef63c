/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import org.cytoloop.core.model.Region;
import org.cytoloop.viewer.view.ViewState;
import org.cytoloop.workbench.stage.RegionMark;

/**
 * A mark where it lies in the view, screen px.
 *
 * @param mark what is marked
 * @param frame its rectangle
 * @param words room of its words; empty when it has none
 */
record MarkShape(RegionMark mark, Rectangle2D frame, Rectangle words) {
    private static final double NEAR = 5;

    /** Places a mark. */
    static MarkShape of(Graphics2D g, ViewState view, RegionMark mark) {
        Rectangle2D frame = frame(view, mark.region());
        Rectangle words = new Rectangle();
        if (!mark.text().isEmpty()) {
            words = Ink.room(g, mark.text(), (int) Math.round(frame.getX()), 0);
            int above = (int) Math.round(frame.getY()) - words.height - 2;
            words.y = above >= 0 ? above : (int) Math.round(Math.max(frame.getY(), 0)) + 3;
            words.x = Math.max(2, Math.min(words.x, view.width() - words.width - 2));
        }
        return new MarkShape(mark, frame, words);
    }

    /** A part of the slice as a rectangle in the view. */
    static Rectangle2D frame(ViewState view, Region region) {
        return new Rectangle2D.Double(
                view.screenX(region.x()),
                view.screenY(region.y()),
                region.width() * view.scale(),
                region.height() * view.scale());
    }

    /** True when a place in the view is on the words or near the edge. */
    boolean isHit(double x, double y) {
        if (words.contains(x, y)) {
            return true;
        }
        boolean outside = x < frame.getX() - NEAR
                || x > frame.getMaxX() + NEAR
                || y < frame.getY() - NEAR
                || y > frame.getMaxY() + NEAR;
        boolean inside = x > frame.getX() + NEAR
                && x < frame.getMaxX() - NEAR
                && y > frame.getY() + NEAR
                && y < frame.getMaxY() - NEAR;
        return !outside && !inside;
    }
}

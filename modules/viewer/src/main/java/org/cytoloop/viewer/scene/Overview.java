/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import org.cytoloop.viewer.view.ViewState;

/**
 * Where the small picture of the whole slice lies in the view, in screen px.
 *
 * @param bounds the picture
 * @param imageWidth columns of the slice, px
 * @param imageHeight rows of the slice, px
 */
public record Overview(Rectangle bounds, int imageWidth, int imageHeight) {
    private static final int LONGEST = 160;
    private static final int GAP = 12;
    /** A view that is smaller has no room to spare. */
    private static final int SMALLEST_VIEW = 320;

    /** Places it in the upper right corner. */
    public static Overview in(int width, int height, int imageWidth, int imageHeight) {
        double longest = Math.min(LONGEST, Math.min(width, height) / 4.0);
        double scale = longest / Math.max(imageWidth, imageHeight);
        int w = (int) Math.max(8, Math.round(imageWidth * scale));
        int h = (int) Math.max(8, Math.round(imageHeight * scale));
        return new Overview(new Rectangle(width - GAP - w, GAP, w, h), imageWidth, imageHeight);
    }

    /** True when there is something to see in it: room, and a part of the slice that is out of view. */
    public boolean isUseful(ViewState view) {
        boolean all = view.imageX(0) <= 0
                && view.imageY(0) <= 0
                && view.imageX(view.width()) >= imageWidth
                && view.imageY(view.height()) >= imageHeight;
        return !all && Math.min(view.width(), view.height()) >= SMALLEST_VIEW;
    }

    /** What is in view, as a rectangle in the picture. */
    public Rectangle2D visible(ViewState view) {
        Rectangle2D seen = new Rectangle2D.Double(
                bounds.x + view.imageX(0) * scaleX(),
                bounds.y + view.imageY(0) * scaleY(),
                view.width() / view.scale() * scaleX(),
                view.height() / view.scale() * scaleY());
        return seen.createIntersection(bounds);
    }

    /** Column of the slice at a screen column, inside the slice. */
    public double imageX(double screenX) {
        return Math.max(0, Math.min(imageWidth, (screenX - bounds.x) / scaleX()));
    }

    /** Row of the slice at a screen row, inside the slice. */
    public double imageY(double screenY) {
        return Math.max(0, Math.min(imageHeight, (screenY - bounds.y) / scaleY()));
    }

    private double scaleX() {
        return bounds.width / (double) imageWidth;
    }

    private double scaleY() {
        return bounds.height / (double) imageHeight;
    }
}

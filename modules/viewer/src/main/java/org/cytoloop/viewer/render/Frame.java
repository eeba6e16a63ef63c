/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.render;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.cytoloop.viewer.view.DeviceImage;

/**
 * The picture on the screen, kept from one repaint to the next: nothing is drawn anew when nothing changed, and only the
 * edges when it moved. For the EDT.
 */
final class Frame {
    private final DeviceImage image = new DeviceImage(BufferedImage.TYPE_INT_RGB);
    private FrameGeometry drawn;
    private long drawnVersion;

    /**
     * Brings the picture up to date.
     *
     * @param rows the level to draw
     * @param version another number whenever the rows give other colours
     */
    void update(FrameGeometry now, LevelRows rows, long version) {
        boolean fresh = image.resize(now.width(), now.height()) || drawn == null || drawnVersion != version;
        if (fresh || !now.isShiftOf(drawn) || !isNear(now)) {
            FrameRaster.draw(now, rows, image.pixels(), 0, 0, now.width(), now.height());
        } else if (!now.equals(drawn)) {
            shift(now, rows);
        }
        drawn = now;
        drawnVersion = version;
    }

    /** Draws the picture into a component, see {@link DeviceImage#draw(Graphics2D, double)}. */
    void draw(Graphics2D g, double deviceScale) {
        image.draw(g, deviceScale);
    }

    /** Forgets the picture. */
    void clear() {
        image.clear();
        drawn = null;
    }

    private boolean isNear(FrameGeometry now) {
        return Math.abs(now.left() - drawn.left()) < now.width() && Math.abs(now.top() - drawn.top()) < now.height();
    }

    private void shift(FrameGeometry now, LevelRows rows) {
        int[] pixels = image.pixels();
        int width = now.width();
        int height = now.height();
        int dx = (int) (now.left() - drawn.left());
        int dy = (int) (now.top() - drawn.top());
        int kept = width - Math.abs(dx);
        for (int i = Math.abs(dy); i < height; i++) {
            // downwards from below, upwards from above, so that nothing is overwritten before it was moved
            int to = dy > 0 ? height - 1 - (i - dy) : i + dy;
            int from = to - dy;
            System.arraycopy(pixels, from * width + Math.max(0, -dx), pixels, to * width + Math.max(0, dx), kept);
        }
        if (dy != 0) {
            int first = dy > 0 ? 0 : height + dy;
            FrameRaster.draw(now, rows, pixels, 0, first, width, first + Math.abs(dy));
        }
        if (dx != 0) {
            int first = dx > 0 ? 0 : width + dx;
            FrameRaster.draw(now, rows, pixels, first, Math.max(0, dy), first + Math.abs(dx), height + Math.min(0, dy));
        }
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.cytoloop.engine.display.ScaleBar;

/** Draws a scale bar in the lower left corner: a white bar and its length, on a dark ground. */
public final class ScaleBarPainter {
    private static final Color GROUND = new Color(0, 0, 0, 140);

    private ScaleBarPainter() {}

    /**
     * Draws.
     *
     * @param scale px of the picture per image px
     * @param pixelSizeUm NaN when unknown
     * @param width of the picture, px
     * @param height of the picture, px
     * @param size how much larger than on a screen the bar and its words are
     */
    public static void paint(Graphics2D g, double scale, double pixelSizeUm, int width, int height, double size) {
        if (width < 80 * size || height < 60 * size) {
            return;
        }
        Ink.prepare(g);
        ScaleBar bar = ScaleBar.of(scale, pixelSizeUm, Math.min(160 * size, width / 3.0));
        Font font = Ink.font().deriveFont((float) (Ink.font().getSize2D() * size));
        g.setFont(font);
        FontMetrics metrics = g.getFontMetrics(font);
        double words = metrics.stringWidth(bar.text());
        double pad = 7 * size;
        double thick = 4 * size;
        double roomWidth = Math.max(bar.length(), words) + 2 * pad;
        double roomHeight = metrics.getHeight() + thick + 2 * pad - 2 * size;
        double x = 12 * size;
        double y = height - 12 * size - roomHeight;
        g.setColor(GROUND);
        g.fill(new java.awt.geom.RoundRectangle2D.Double(x, y, roomWidth, roomHeight, 6 * size, 6 * size));
        g.setColor(Color.WHITE);
        float textX = (float) (x + (roomWidth - words) / 2);
        g.drawString(bar.text(), textX, (float) (y + pad - 2 * size + metrics.getAscent()));
        double barX = x + (roomWidth - bar.length()) / 2;
        g.fill(new Rectangle2D.Double(barX, y + roomHeight - pad - thick, bar.length(), thick));
    }
}

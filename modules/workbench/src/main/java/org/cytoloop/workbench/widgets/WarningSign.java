/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.widgets;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * The sign beside a cell whose label something speaks against, the same in every window: a yellow triangle (of the
 * palette of Okabe and Ito) with a black rim, seen on any image by anyone.
 */
public final class WarningSign {
    /** The colour of the sign. */
    public static final Color COLOUR = new Color(0xF0E442);

    private static final Color RIM = Color.BLACK;
    /** Below this radius an exclamation mark could not be read. */
    private static final double READABLE = 5;

    private WarningSign() {}

    /**
     * Paints a sign.
     *
     * @param g smooth if it should be
     * @param x middle, in the units of the graphics
     * @param y middle
     * @param radius half the height
     */
    public static void paint(Graphics2D g, double x, double y, double radius) {
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(x, y - radius);
        triangle.lineTo(x + radius, y + radius * 0.8);
        triangle.lineTo(x - radius, y + radius * 0.8);
        triangle.closePath();
        g.setColor(RIM);
        g.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(triangle);
        g.setColor(COLOUR);
        g.fill(triangle);
        if (radius >= READABLE) {
            g.setColor(RIM);
            g.fill(new Rectangle2D.Double(x - 0.8, y - radius * 0.35, 1.6, radius * 0.6));
            g.fill(new Ellipse2D.Double(x - 0.9, y + radius * 0.4, 1.8, 1.8));
        }
    }
}

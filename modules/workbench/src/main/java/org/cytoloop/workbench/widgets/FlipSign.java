/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.widgets;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import javax.swing.Icon;

/**
 * The sign flipped cells have in the viewer, small, for tables: a triangle for gained, a cross for lost.
 *
 * @param gained whether it is that of gained cells
 */
public record FlipSign(boolean gained) implements Icon {
    private static final int SIDE = 9;

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Color colour = gained ? LabelColors.GAINED : LabelColors.LOST;
        g.setColor(colour);
        if (gained) {
            Path2D triangle = new Path2D.Double();
            triangle.moveTo(x + SIDE / 2.0, y + 0.5);
            triangle.lineTo(x + SIDE, y + SIDE - 0.5);
            triangle.lineTo(x, y + SIDE - 0.5);
            triangle.closePath();
            g.fill(triangle);
        } else {
            g.setStroke(new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(new Line2D.Double(x + 1.5, y + 1.5, x + SIDE - 1.5, y + SIDE - 1.5));
            g.draw(new Line2D.Double(x + 1.5, y + SIDE - 1.5, x + SIDE - 1.5, y + 1.5));
        }
        g.dispose();
    }

    @Override
    public int getIconWidth() {
        return SIDE;
    }

    @Override
    public int getIconHeight() {
        return SIDE;
    }
}

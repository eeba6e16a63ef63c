/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.health;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import javax.swing.Icon;
import javax.swing.UIManager;
import org.cytoloop.spi.health.HealthState;

/** A state of health by shape and colour; each tells it alone. */
record StateIcon(HealthState state) implements Icon {
    private static final int SIZE = 14;
    private static final Color WELL = new Color(0x00, 0x9E, 0x73);
    private static final Color TROUBLED = new Color(0xE6, 0x9F, 0x00);
    private static final Color FAILED = new Color(0xD5, 0x5E, 0x00);

    @Override
    public int getIconWidth() {
        return SIZE;
    }

    @Override
    public int getIconHeight() {
        return SIZE;
    }

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create(x, y, SIZE, SIZE);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setStroke(new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        switch (state) {
            case WELL -> stroke(g, WELL, path(2.5, 7.5, 5.5, 10.5, 11.5, 3.5));
            case TROUBLED -> {
                Path2D triangle = path(7, 1.5, 13, 12.5, 1, 12.5);
                triangle.closePath();
                stroke(g, TROUBLED, triangle);
                g.draw(path(7, 5.5, 7, 8.5));
                g.fill(new Ellipse2D.Double(6.1, 9.8, 1.8, 1.8));
            }
            case FAILED -> {
                stroke(g, FAILED, path(3, 3, 11, 11));
                g.draw(path(11, 3, 3, 11));
            }
            case SHADOWED -> {
                stroke(g, quiet(), new Rectangle2D.Double(4.5, 4.5, 8, 8));
                g.fill(new Rectangle2D.Double(1.5, 1.5, 7, 7));
            }
            case SWITCHED_OFF -> {
                stroke(g, quiet(), new Ellipse2D.Double(2, 2, 10, 10));
                g.draw(path(3.8, 10.2, 10.2, 3.8));
            }
            case NOT_INSTALLED -> {
                stroke(g, quiet(), path(7, 1.5, 7, 8.5));
                g.draw(path(4, 5.8, 7, 8.8, 10, 5.8));
                g.draw(path(2, 12, 12, 12));
            }
        }
        g.dispose();
    }

    private static void stroke(Graphics2D g, Color color, java.awt.Shape shape) {
        g.setColor(color);
        g.draw(shape);
    }

    private static Color quiet() {
        Color color = UIManager.getColor("Label.disabledForeground");
        return color == null ? Color.GRAY : color;
    }

    private static Path2D path(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.marks;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import javax.swing.Icon;

/** The mark of a cell whose label something speaks against: a small pennant with a dark rim, for pictures. */
public final class FlagMark implements Icon {
    /** Vermilion of the palette of Okabe and Ito, which no label has. */
    public static final Color COLOUR = new Color(0xD55E00);

    private static final Color RIM = new Color(0, 0, 0, 200);

    private final int size;

    /**
     * A mark.
     *
     * @param size edge length
     */
    public FlagMark(int size) {
        this.size = size;
    }

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.translate(x, y);
        g.scale(size / 14.0, size / 14.0);
        Path2D pennant = new Path2D.Double();
        pennant.moveTo(3, 1.5);
        pennant.lineTo(12.5, 5);
        pennant.lineTo(3, 8.5);
        pennant.closePath();
        Path2D pole = new Path2D.Double();
        pole.moveTo(3, 1.5);
        pole.lineTo(3, 12.5);
        g.setColor(RIM);
        g.setStroke(new BasicStroke(3.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(pennant);
        g.draw(pole);
        g.setColor(COLOUR);
        g.fill(pennant);
        g.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(pole);
        g.dispose();
    }

    @Override
    public int getIconWidth() {
        return size;
    }

    @Override
    public int getIconHeight() {
        return size;
    }
}

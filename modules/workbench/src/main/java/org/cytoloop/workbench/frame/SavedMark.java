/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.frame;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import javax.swing.Icon;

/** A dot that is filled when everything is on disk, a ring while it is being written. */
record SavedMark(boolean saved, boolean live) implements Icon {
    private static final Color GREEN = new Color(0x009E73);
    private static final Color ORANGE = new Color(0xE69F00);
    private static final int SIZE = 10;

    @Override
    public void paintIcon(Component c, Graphics g, int x, int y) {
        Graphics2D g2 = (Graphics2D) g.create();
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setStroke(new BasicStroke(1.6f));
        Ellipse2D dot = new Ellipse2D.Double(x + 1.0, y + 1.0, SIZE - 2.0, SIZE - 2.0);
        if (!live) {
            g2.setColor(c.getForeground());
            g2.draw(dot);
        } else if (saved) {
            g2.setColor(GREEN);
            g2.fill(dot);
        } else {
            g2.setColor(ORANGE);
            g2.draw(dot);
        }
        g2.dispose();
    }

    @Override
    public int getIconWidth() {
        return SIZE;
    }

    @Override
    public int getIconHeight() {
        return SIZE;
    }
}

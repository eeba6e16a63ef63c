/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.welcome;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import javax.swing.Icon;
import org.cytoloop.workbench.widgets.LabelColors;

/** The sign of the workbench in any size: a cell that is ON and one that is OFF. */
record DiscAndRing(int size) implements Icon {
    @Override
    public void paintIcon(Component c, Graphics g, int x, int y) {
        Graphics2D g2 = (Graphics2D) g.create();
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.translate(x, y);
        g2.scale(size / 16.0, size / 16.0);
        g2.setColor(LabelColors.ON);
        g2.fill(new Ellipse2D.Double(0.5, 0.5, 9, 9));
        g2.setColor(LabelColors.OFF);
        g2.setStroke(new BasicStroke(2.4f));
        g2.draw(new Ellipse2D.Double(7.2, 7.2, 7, 7));
        g2.dispose();
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

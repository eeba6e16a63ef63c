/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.welcome;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.SwingConstants;

/** A dashed field that says what to drop on it. */
final class DropPlace extends JLabel {
    private static final long serialVersionUID = 1L;
    private static final BasicStroke DASHED =
            new BasicStroke(1.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {6, 5}, 0);

    DropPlace(String text) {
        super(text, SwingConstants.CENTER);
        setEnabled(false);
        setBorder(BorderFactory.createEmptyBorder(26, 10, 26, 10));
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        Graphics2D g2 = (Graphics2D) g.create();
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setStroke(DASHED);
        g2.setColor(javax.swing.UIManager.getColor("Label.disabledForeground"));
        g2.draw(new RoundRectangle2D.Double(1, 1, getWidth() - 3.0, getHeight() - 3.0, 14, 14));
        g2.dispose();
    }
}

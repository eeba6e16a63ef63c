/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.setup;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JComponent;
import javax.swing.UIManager;
import org.cytoloop.trainer.model.Readiness;
import org.cytoloop.workbench.widgets.LabelColors;

/**
 * How many samples of either class there are, as a bar: ON filled, OFF as an outline. It is full at the number advised
 * for a first round, and shows the share of the classes from there on.
 */
final class CountsBar extends JComponent {
    private static final long serialVersionUID = 1L;
    private static final int HEIGHT = 10;

    private int on;
    private int off;

    CountsBar() {
        setName("trainer.countsBar");
    }

    void show(int onSamples, int offSamples) {
        on = onSamples;
        off = offSamples;
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(60, HEIGHT);
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        double width = getWidth() - 1;
        double height = Math.min(HEIGHT, getHeight()) - 1;
        double top = (getHeight() - height) / 2;
        double per = width / Math.max(Readiness.FIRST_ROUND, on + off);
        RoundRectangle2D frame = new RoundRectangle2D.Double(0.5, top, width, height - 1, 4, 4);
        g.setColor(UIManager.getColor("ProgressBar.background"));
        g.fill(frame);
        g.clip(frame);
        g.setColor(LabelColors.ON);
        g.fillRect(0, 0, (int) Math.round(on * per), getHeight());
        int from = (int) Math.round(on * per);
        int wide = (int) Math.round(off * per);
        g.setColor(veil(LabelColors.OFF));
        g.fillRect(from, 0, wide, getHeight());
        g.setColor(LabelColors.OFF);
        if (wide > 1) {
            g.drawRect(from, (int) top, wide - 1, (int) height - 1);
        }
        g.dispose();
    }

    private static Color veil(Color color) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), 90);
    }
}

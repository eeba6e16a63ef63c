/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler;

import java.awt.Color;
import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.JProgressBar;
import javax.swing.UIManager;
import javax.swing.plaf.basic.BasicProgressBarUI;

/**
 * A bar in the colour of a label, with its text in black where the colour lies below: the look and feel's own would be
 * white on orange.
 */
final class CountBar extends JProgressBar {
    private static final long serialVersionUID = 1L;
    private static final int AIR = 1;

    CountBar(int maximum) {
        super(0, maximum);
    }

    @Override
    public void updateUI() {
        setUI(new BasicProgressBarUI() {
            @Override
            protected Color getSelectionForeground() {
                return Color.BLACK;
            }

            @Override
            protected Color getSelectionBackground() {
                return UIManager.getColor("Label.foreground");
            }
        });
        setBorder(BorderFactory.createEmptyBorder());
        setBackground(UIManager.getColor("ProgressBar.background"));
        setFont(UIManager.getFont("Label.font"));
    }

    @Override
    public Dimension getPreferredSize() {
        int height = getFontMetrics(getFont()).getHeight() + AIR;
        return new Dimension(super.getPreferredSize().width, height);
    }
}

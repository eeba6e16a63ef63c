/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.parts;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import javax.swing.JPanel;

/** Components in rows, as high as the rows need at the width there is. */
public class WrapPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private int wrappedAt;

    /**
     * An empty panel.
     *
     * @param gap px between components, and around them
     */
    public WrapPanel(int gap) {
        super(new FlowLayout(FlowLayout.LEADING, gap, gap));
        setOpaque(false);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        if (width != wrappedAt) {
            wrappedAt = width;
            java.awt.EventQueue.invokeLater(this::revalidate);
        }
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension row = super.getPreferredSize();
        int width = getWidth();
        if (width <= 0 || row.width <= width) {
            return row;
        }
        int gap = ((FlowLayout) getLayout()).getHgap();
        int x = gap;
        int y = gap;
        int high = 0;
        for (Component component : getComponents()) {
            if (!component.isVisible()) {
                continue;
            }
            Dimension size = component.getPreferredSize();
            if (x > gap && x + size.width + gap > width) {
                x = gap;
                y += high + gap;
                high = 0;
            }
            x += size.width + gap;
            high = Math.max(high, size.height);
        }
        return new Dimension(Math.min(row.width, width), y + high + gap);
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, getPreferredSize().height);
    }
}

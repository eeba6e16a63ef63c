/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.queue;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Insets;

/** Lays buttons in as many rows as their container is wide enough for, and asks for the height of these rows. */
final class WrapLayout extends FlowLayout {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_WIDTH = 480;

    WrapLayout(int horizontalGap, int verticalGap) {
        super(LEFT, horizontalGap, verticalGap);
    }

    @Override
    public Dimension preferredLayoutSize(Container target) {
        int width = target.getWidth() > 0 ? target.getWidth() : USUAL_WIDTH;
        Insets insets = target.getInsets();
        int free = width - insets.left - insets.right - getHgap();
        int x = 0;
        int row = 0;
        int height = getVgap();
        for (Component child : target.getComponents()) {
            if (child.isVisible()) {
                Dimension size = child.getPreferredSize();
                if (x > 0 && x + size.width + getHgap() > free) {
                    height += row + getVgap();
                    x = 0;
                    row = 0;
                }
                x += size.width + getHgap();
                row = Math.max(row, size.height);
            }
        }
        return new Dimension(width, height + row + getVgap() + insets.top + insets.bottom);
    }

    @Override
    public Dimension minimumLayoutSize(Container target) {
        return new Dimension(0, preferredLayoutSize(target).height);
    }
}

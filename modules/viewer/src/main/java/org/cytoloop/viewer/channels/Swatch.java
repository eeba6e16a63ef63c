/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.channels;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.Icon;

/** A small field of a channel's colour: full while the channel is shown, a ring while it is hidden. */
final class Swatch implements Icon {
    private static final int SIZE = 12;

    private final Color color;
    private final boolean filled;

    Swatch(int rgb, boolean filled) {
        this.color = new Color(rgb);
        this.filled = filled;
    }

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(color);
        if (filled) {
            g.fillRoundRect(x, y, SIZE, SIZE, 5, 5);
        }
        // a rim that shows white on white and black on black
        g.setColor(filled ? new Color(128, 128, 128) : color.darker());
        g.drawRoundRect(x, y, SIZE - 1, SIZE - 1, 5, 5);
        g.dispose();
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

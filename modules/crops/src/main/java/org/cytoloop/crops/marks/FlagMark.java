/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.marks;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.Icon;
import org.cytoloop.workbench.widgets.WarningSign;

/** The mark of a cell whose label something speaks against: the {@linkplain WarningSign sign} as an icon, for pictures and lists. */
public final class FlagMark implements Icon {
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
        WarningSign.paint(g, x + size / 2.0, y + size / 2.0 + 0.5, size / 2.0 - 1.5);
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

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Graphics2D;
import javax.swing.JPopupMenu;
import org.junit.jupiter.api.Test;

class ChartMenuTest {
    @Test
    void addTo_offersPictureAndTable() {
        ChartSurface surface = new ChartSurface() {
            private static final long serialVersionUID = 1L;

            @Override
            protected void drawGround(Graphics2D g, int width, int height, ChartInk colors) {
                g.setColor(java.awt.Color.RED);
                g.fillRect(0, 0, width, height);
            }
        };
        JPopupMenu menu = new JPopupMenu();
        new ChartMenu(surface, () -> "name", () -> "table").addTo(menu);
        assertEquals(7, menu.getComponentCount());
        surface.setSize(30, 20);
        var picture = surface.picture(2);
        assertEquals(60, picture.getWidth());
        assertEquals(0xFFFF0000, picture.getRGB(59, 39));
    }
}

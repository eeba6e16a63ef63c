/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JPopupMenu;
import org.cytoloop.core.task.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartMenuTest {
    @Test
    void write_aTable_isAWholeFileOrNone(@TempDir Path folder) throws Exception {
        ChartMenu.write("a,µ\n", folder.resolve("x.csv"));
        assertEquals("a,µ\n", Files.readString(folder.resolve("x.csv")));
        Path nowhere = folder.resolve("no/x.csv");
        ProblemException problem = assertThrows(ProblemException.class, () -> ChartMenu.write("a", nowhere));
        assertTrue(problem.getMessage().contains("x.csv"), problem.getMessage());
    }

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
        assertEquals(5, menu.getComponentCount());
        surface.setSize(30, 20);
        var picture = surface.picture(2);
        assertEquals(60, picture.getWidth());
        assertEquals(0xFFFF0000, picture.getRGB(59, 39));
    }
}

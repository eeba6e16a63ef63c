/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.EventQueue;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupChartTest {
    private static final List<GroupPoint> POINTS = List.of(
            new GroupPoint("control", "M1", 0.15, 0.1, 0.2),
            new GroupPoint("treated", "M2", 0.2, Double.NaN, Double.NaN),
            new GroupPoint("treated", "M3 \"b\"", 0.3, 0.25, 0.35),
            new GroupPoint("treated", "M4", Double.NaN, Double.NaN, Double.NaN));

    @Test
    void csv_hasOneLineForEachPointThatIsKnown() throws Exception {
        EventQueue.invokeAndWait(() -> {
            GroupChart chart = new GroupChart("test");
            chart.setPoints("ON cells", true, POINTS);
            assertEquals(
                    "group,unit,value,low,high\n"
                            + "\"control\",\"M1\",0.150000,0.100000,0.200000\n"
                            + "\"treated\",\"M2\",0.200000,,\n"
                            + "\"treated\",\"M3 \"\"b\"\"\",0.300000,0.250000,0.350000\n",
                    chart.csv());
        });
    }

    @Test
    void pointsAreToldUnderTheMouse() throws Exception {
        EventQueue.invokeAndWait(() -> {
            GroupSurface surface = new GroupSurface();
            surface.setSize(400, 240);
            surface.show("ON cells", true, POINTS);
            surface.paint(new BufferedImage(400, 240, BufferedImage.TYPE_INT_RGB).createGraphics());
            boolean found = false;
            for (int x = 40; x < 400; x += 4) {
                for (int y = 0; y < 240; y += 4) {
                    String tip = surface.getToolTipText(at(surface, x, y));
                    found |= "M1 (control): 15.0\u00a0%, 95 % interval 10.0\u00a0% to 20.0\u00a0%".equals(tip);
                }
            }
            assertTrue(found);
            assertNull(surface.getToolTipText(at(surface, 2, 2)));
        });
    }

    @Test
    void nothingToShow_saysWhy() throws Exception {
        EventQueue.invokeAndWait(() -> {
            GroupSurface surface = new GroupSurface();
            surface.setSize(400, 240);
            BufferedImage blank = surface.picture(1);
            surface.setEmptyText("No animal is counted.");
            BufferedImage told = surface.picture(1);
            int differing = 0;
            for (int x = 0; x < 400; x++) {
                for (int y = 0; y < 240; y++) {
                    differing += blank.getRGB(x, y) != told.getRGB(x, y) ? 1 : 0;
                }
            }
            assertTrue(differing > 100);
        });
    }

    private static MouseEvent at(GroupSurface surface, int x, int y) {
        return new MouseEvent(surface, MouseEvent.MOUSE_MOVED, 0, 0, x, y, 0, false);
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.cytoloop.charts.values.Span;
import org.cytoloop.workbench.widgets.LabelColors;
import org.junit.jupiter.api.Test;

class CellMapTest {
    private static final MapData DATA = data();

    /** A dense square of cells at the lower left, a sparse one at the upper right; a label in each. */
    private static MapData data() {
        float[] x = new float[400];
        float[] y = new float[400];
        float[] weight = new float[400];
        for (int i = 0; i < 400; i++) {
            boolean dense = i < 360;
            x[i] = (dense ? 0 : 8) + i % 20 / 10f;
            y[i] = (dense ? 0 : 8) + i / 20 % 20 / 10f;
            weight[i] = 2;
        }
        x[399] = Float.NaN;
        return new MapData("title", "first", "second", new MapData.Cloud(x, y, weight), cloud(1, 1), cloud(9, 9));
    }

    private static MapData.Cloud cloud(float x, float y) {
        return new MapData.Cloud(new float[] {x}, new float[] {y}, new float[] {1});
    }

    private static BufferedImage paint(CellMap map) {
        map.setSize(500, 400);
        map.doLayout();
        BufferedImage image = new BufferedImage(500, 400, BufferedImage.TYPE_INT_RGB);
        map.paint(image.createGraphics());
        return image;
    }

    private static int count(BufferedImage image, int rgb) {
        int count = 0;
        for (int y = 40; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += (image.getRGB(x, y) & 0xffffff) == (rgb & 0xffffff) ? 1 : 0;
            }
        }
        return count;
    }

    private static MouseEvent mouse(CellMap map, double x, double y) {
        return new MouseEvent(
                map.surface(), MouseEvent.MOUSE_MOVED, 0, 0, (int) x, (int) y, 1, false, MouseEvent.BUTTON1);
    }

    @Test
    void labels_areDrawnInTheirColours() {
        CellMap map = new CellMap("m");
        map.setData(DATA);
        BufferedImage image = paint(map);
        assertTrue(count(image, LabelColors.ON.getRGB()) > 10);
        assertTrue(count(image, LabelColors.OFF.getRGB()) > 3);
        map.setPart(new MapData("", "", "", DATA.cells(), MapData.Cloud.NONE, DATA.off()));
        assertEquals(0, count(paint(map), LabelColors.ON.getRGB()));
    }

    @Test
    void tooltip_countsCellsAndLabels() {
        CellMap map = new CellMap("m");
        map.setData(DATA);
        paint(map);
        Rectangle2D area = map.surface().area().orElseThrow();
        double perX = area.getWidth()
                / (map.surface().alongX(area.getMaxX()) - map.surface().alongX(area.getMinX()));
        double x = area.getMinX() + (1 - map.surface().alongX(area.getMinX())) * perX;
        double perY = area.getHeight()
                / (map.surface().alongY(area.getMinY()) - map.surface().alongY(area.getMaxY()));
        double y = area.getMaxY() - (1 - map.surface().alongY(area.getMaxY())) * perY;
        String text = map.surface().getToolTipText(mouse(map, x, y));
        assertTrue(text.matches("About \\d+ cells here, 1 ON and 0 OFF labels within reach of the mouse"), text);
        assertNull(map.surface().getToolTipText(mouse(map, 2, 2)));
        assertEquals(
                "800 cells, 1 ON and 1 OFF labels",
                map.surface().getAccessibleContext().getAccessibleDescription());
    }

    @Test
    void dragging_zooms_andADoubleClickShowsAll() {
        MapView view = new MapView();
        MapSurface surface = new MapSurface(view);
        view.fit(DATA);
        surface.setData(DATA);
        surface.setSize(500, 400);
        BufferedImage image = new BufferedImage(500, 400, BufferedImage.TYPE_INT_RGB);
        surface.paint(image.createGraphics());
        MapMouse mouse = new MapMouse(surface, view, surface::refresh);
        Span whole = view.x();
        mouse.mousePressed(event(surface, MouseEvent.MOUSE_PRESSED, 150, 150, 1));
        mouse.mouseDragged(event(surface, MouseEvent.MOUSE_DRAGGED, 300, 300, 1));
        mouse.mouseReleased(event(surface, MouseEvent.MOUSE_RELEASED, 300, 300, 1));
        assertTrue(view.zoomed());
        assertTrue(view.x().length() < 0.5 * whole.length());
        mouse.mouseClicked(event(surface, MouseEvent.MOUSE_CLICKED, 200, 200, 2));
        assertFalse(view.zoomed());
        assertEquals(whole, view.x());
        view.zoom(1, 1, 0.5);
        assertTrue(view.zoomed());
        view.zoom(1, 1, 9);
        assertFalse(view.zoomed());
    }

    private static MouseEvent event(MapSurface surface, int id, int x, int y, int clicks) {
        return new MouseEvent(surface, id, 0, MouseEvent.BUTTON1_DOWN_MASK, x, y, clicks, false, MouseEvent.BUTTON1);
    }

    @Test
    void bins_countWeights_andShadeByTheLogarithm() {
        DensityBins bins = new DensityBins(DATA.cells(), new Span(-1, 11), new Span(-1, 11), 21, 21);
        assertEquals(3, bins.across());
        assertEquals(720, bins.count(0, 0));
        assertEquals(1, bins.shade(0, 0));
        assertEquals(0, bins.shade(1, 1));
        assertEquals(78, bins.at(9, 9));
        assertEquals(0, bins.at(50, 50));
    }

    @Test
    void csv_hasARowForEachCellAndLabel() {
        String csv = CellMap.csv(DATA);
        assertTrue(csv.startsWith("first,second,cells,label\r\n"), csv.substring(0, 40));
        assertEquals(403, csv.split("\r\n").length);
        assertTrue(csv.contains("1.00000,1.00000,1.00000,ON\r\n"), csv.substring(csv.length() - 120));
    }

    @Test
    void withoutData_theHintIsPainted() {
        CellMap map = new CellMap("m");
        map.setEmptyText("Nothing yet");
        paint(map);
        assertTrue(map.surface().area().isEmpty());
        assertEquals("Nothing yet", map.surface().getAccessibleContext().getAccessibleDescription());
    }
}

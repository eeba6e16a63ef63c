/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.histogram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalDouble;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import org.cytoloop.charts.histogram.ThresholdMark.Comparison;
import org.cytoloop.charts.values.AxisScale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ThresholdHistogramTest {
    private static final ThresholdMark MARK = new ThresholdMark(0.5, 0.1, Comparison.AT_LEAST);

    private final ThresholdHistogram histogram = new ThresholdHistogram(Runnable::run, Runnable::run);
    private final List<String> heard = new ArrayList<>();

    private static float[] ramp(int n) {
        float[] raw = new float[n];
        for (int i = 0; i < n; i++) {
            raw[i] = (i + 0.5f) / n;
        }
        return raw;
    }

    private static HistogramData data(String title) {
        return new HistogramData(
                title, "µm", ramp(1000), new float[] {0.7f, 0.9f}, new float[] {0.1f}, new float[] {0.5f});
    }

    private BufferedImage paint(int width, int height) {
        histogram.setSize(width, height);
        histogram.doLayout();
        histogram.surface().doLayout();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        histogram.paint(g);
        g.dispose();
        return image;
    }

    private AxisScale shown() {
        histogram.setData(data("area"));
        histogram.setThresholds(List.of(MARK));
        histogram.setListener(
                (index, value, band, adjusting) -> heard.add(index + " " + value + " ± " + band + " " + adjusting));
        paint(600, 300);
        return histogram.surface().scale().orElseThrow();
    }

    private void mouse(int id, double x, int modifiers) {
        Component surface = histogram.surface();
        int button = id == MouseEvent.MOUSE_MOVED ? MouseEvent.NOBUTTON : MouseEvent.BUTTON1;
        surface.dispatchEvent(
                new MouseEvent(surface, id, 0, modifiers, (int) Math.round(x), 200, 0, 0, 1, false, button));
    }

    private void key(String stroke) {
        var surface = histogram.surface();
        Object name = surface.getInputMap().get(KeyStroke.getKeyStroke(stroke));
        surface.getActionMap().get(name).actionPerformed(new ActionEvent(surface, 0, ""));
    }

    @Test
    void drag_theLine_isToldWhileAndAfter() {
        AxisScale scale = shown();
        double x = scale.x(0.5);
        mouse(MouseEvent.MOUSE_MOVED, x + 4, 0);
        assertEquals(
                java.awt.Cursor.E_RESIZE_CURSOR, histogram.surface().getCursor().getType());
        mouse(MouseEvent.MOUSE_PRESSED, x, InputEvent.BUTTON1_DOWN_MASK);
        mouse(MouseEvent.MOUSE_DRAGGED, scale.x(0.7), InputEvent.BUTTON1_DOWN_MASK);
        mouse(MouseEvent.MOUSE_RELEASED, scale.x(0.7), 0);
        assertEquals(2, heard.size(), heard.toString());
        assertTrue(heard.get(0).matches("0 0\\.(69|70?)\\d* ± 0\\.1 true"), heard.get(0));
        assertEquals(heard.get(0).replace("true", "false"), heard.get(1));
        assertEquals(0.7, histogram.thresholds().get(0).value(), 0.01);
    }

    @Test
    void drag_withShift_makesABand() {
        AxisScale scale = shown();
        histogram.setThresholds(List.of(MARK.at(0.5, 0)));
        mouse(MouseEvent.MOUSE_PRESSED, scale.x(0.5), InputEvent.BUTTON1_DOWN_MASK);
        int modifiers = InputEvent.BUTTON1_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK;
        mouse(MouseEvent.MOUSE_DRAGGED, scale.x(0.6), modifiers);
        mouse(MouseEvent.MOUSE_RELEASED, scale.x(0.6), 0);
        assertEquals(0.5, histogram.thresholds().get(0).value());
        assertEquals(0.1, histogram.thresholds().get(0).band(), 0.005);
    }

    @Test
    void press_withoutMoving_changesNothing() {
        AxisScale scale = shown();
        mouse(MouseEvent.MOUSE_PRESSED, scale.x(0.5) + 5, InputEvent.BUTTON1_DOWN_MASK);
        mouse(MouseEvent.MOUSE_RELEASED, scale.x(0.5) + 5, 0);
        assertEquals(List.of(), heard);
        assertEquals(List.of(MARK), histogram.thresholds());
    }

    @Test
    void escape_whileDragging_putsItBack() {
        AxisScale scale = shown();
        mouse(MouseEvent.MOUSE_PRESSED, scale.x(0.5), InputEvent.BUTTON1_DOWN_MASK);
        mouse(MouseEvent.MOUSE_DRAGGED, scale.x(0.8), InputEvent.BUTTON1_DOWN_MASK);
        key("ESCAPE");
        mouse(MouseEvent.MOUSE_RELEASED, scale.x(0.8), 0);
        assertEquals(List.of(MARK), histogram.thresholds());
        assertEquals("0 0.5 ± 0.1 false", heard.get(heard.size() - 1));
    }

    @Test
    void thresholdsTakenAwayWhileDragging_noHarm() {
        AxisScale scale = shown();
        mouse(MouseEvent.MOUSE_PRESSED, scale.x(0.5), InputEvent.BUTTON1_DOWN_MASK);
        histogram.setThresholds(List.of());
        mouse(MouseEvent.MOUSE_DRAGGED, scale.x(0.8), InputEvent.BUTTON1_DOWN_MASK);
        mouse(MouseEvent.MOUSE_RELEASED, scale.x(0.8), 0);
        key("RIGHT");
        assertEquals(List.of(), heard);
    }

    @Test
    void arrowKeys_moveTheActiveOne_andSettleOnRelease() {
        shown();
        key("RIGHT");
        key("shift UP");
        assertTrue(heard.get(0).endsWith("true"));
        key("released RIGHT");
        assertTrue(heard.get(heard.size() - 1).endsWith("false"), heard.toString());
        assertTrue(histogram.thresholds().get(0).value() > 0.5);
        assertTrue(histogram.thresholds().get(0).band() > 0.1);
        int before = heard.size();
        key("released RIGHT");
        assertEquals(before, heard.size());
    }

    @Test
    void pageKeys_chooseAnotherThreshold() {
        shown();
        List<Integer> activated = new ArrayList<>();
        histogram.setListener(new ThresholdListener() {
            @Override
            public void moved(int index, double value, double band, boolean adjusting) {
                heard.add("moved " + index);
            }

            @Override
            public void activated(int index) {
                activated.add(index);
            }
        });
        histogram.setThresholds(List.of(MARK, MARK.at(0.8, 0)));
        key("PAGE_DOWN");
        key("LEFT");
        assertEquals(List.of(1), activated);
        assertEquals(List.of("moved 1"), heard);
        assertEquals(1, histogram.active());
    }

    @Test
    void wheel_zooms_theButtonResets_otherDataOfTheSameFeatureKeepIt() {
        AxisScale scale = shown();
        var surface = histogram.surface();
        surface.dispatchEvent(new MouseWheelEvent(
                surface, MouseEvent.MOUSE_WHEEL, 0, 0, (int) scale.x(0.5), 200, 0, false, 0, 3, -4));
        paint(600, 300);
        AxisScale zoomed = surface.scale().orElseThrow();
        assertTrue(zoomed.span().length() < scale.span().length() / 2);
        Component reset = surface.getComponent(0);
        assertTrue(reset.isVisible());
        histogram.setData(data("area"));
        paint(600, 300);
        assertEquals(zoomed.span(), surface.scale().orElseThrow().span());
        ((javax.swing.JButton) reset).doClick(0);
        paint(600, 300);
        assertEquals(scale.span(), surface.scale().orElseThrow().span());
        assertFalse(reset.isVisible());
    }

    @Test
    void setData_newerOnesBeforeTheOlderAreSorted_theNewestWin() {
        Deque<Runnable> later = new ArrayDeque<>();
        ThresholdHistogram slow = new ThresholdHistogram(later::addFirst, Runnable::run);
        slow.setData(data("old"));
        slow.setData(data("new"));
        while (!later.isEmpty()) {
            later.removeFirst().run();
        }
        assertEquals("Histogram of new", slow.surface().getAccessibleContext().getAccessibleName());
    }

    @Test
    void inWords_countsCellsAndLabelsOnBothSides() {
        shown();
        assertEquals(
                "400 (40.0\u00a0%) below · 200 (20.0\u00a0%) in the band · 400 (40.0\u00a0%) above; ON 0 · 0 · 2; OFF 1 · 0 · 0; UNSURE 0 · 1 · 0",
                histogram.surface().getAccessibleContext().getAccessibleDescription());
    }

    @Test
    void paint_anySizeAndAnyData_noFailure() {
        shown();
        histogram.setPointer(OptionalDouble.of(0.3));
        for (int[] size : new int[][] {{1, 1}, {30, 20}, {160, 100}, {240, 140}, {1200, 600}}) {
            paint(size[0], size[1]);
        }
        histogram.setLogarithmic(true);
        histogram.setThresholds(List.of(MARK, new ThresholdMark(900, 3, Comparison.NOT_EQUAL)));
        paint(300, 160);
        histogram.setPointer(OptionalDouble.of(Double.NaN));
        float[] none = {};
        float[] same = {7, 7, 7};
        histogram.setData(new HistogramData("x", "", same, none, none, none));
        paint(300, 160);
        histogram.setData(new HistogramData("x", "", new float[] {Float.NaN}, none, none, none));
        paint(300, 160);
        histogram.setData(null);
        BufferedImage empty = paint(300, 160);
        assertTrue(histogram.surface().scale().isEmpty());
        histogram.setEmptyText("");
        assertNotEquals(checksum(empty), checksum(paint(300, 160)));
    }

    @Test
    void paint_theThresholdElsewhere_onlyTheOverlayDiffers() {
        AxisScale scale = shown();
        int right = (int) scale.x(0.95);
        Color bar = new Color(paint(600, 300).getRGB(right, 240));
        histogram.setThresholds(List.of(MARK.at(0.3, 0.05)));
        assertEquals(bar, new Color(paint(600, 300).getRGB(right, 240)));
    }

    @Test
    void theme_isSwitched_theNextPaintingHasItsColours() {
        shown();
        int before = paint(300, 160).getRGB(299, 159);
        UIManager.put("TextField.background", new Color(0x203040));
        assertEquals(0x203040, paint(300, 160).getRGB(299, 159) & 0xFFFFFF);
        assertNotEquals(before & 0xFFFFFF, 0x203040);
    }

    @Test
    void csv_hasALinePerBin() {
        shown();
        HistogramModel model = new HistogramModel();
        model.setValues(HistogramValues.of(data("a,b"), null));
        String[] lines = HistogramTable.csv(model).split("\n");
        assertEquals("feature,unit,from,to,cells,on,off,unsure", lines[0]);
        assertTrue(lines[1].startsWith("\"a,b\",µm,"), lines[1]);
        int cells = 0;
        int on = 0;
        for (int i = 1; i < lines.length; i++) {
            String[] parts = lines[i].split(",");
            cells += Integer.parseInt(parts[5]);
            on += Integer.parseInt(parts[6]);
        }
        assertEquals(1000, cells);
        assertEquals(2, on);
    }

    @AfterEach
    void forgetColours() {
        UIManager.put("TextField.background", null);
    }

    private static long checksum(BufferedImage image) {
        long sum = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                sum = sum * 31 + image.getRGB(x, y);
            }
        }
        return sum;
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.cells;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.viewer.view.ViewState;
import org.cytoloop.workbench.desk.DifferenceBoard;
import org.junit.jupiter.api.Test;

class CellLayerTest {
    private static final int ON = 0xFFE69F00;
    private static final int OFF = 0xFF56B4E9;
    private static final int UNSURE = 0xFF999999;

    private static CellLook labels(int... labels) {
        byte[] bytes = new byte[labels.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) labels[i];
        }
        return new CellLook(bytes, null, 0.5, true, true, true, false);
    }

    private static CellLook calls(boolean certainty, float... pOn) {
        return new CellLook(new byte[pOn.length], pOn, 0.5, false, true, true, certainty);
    }

    private static BufferedImage paint(CellLayer layer, ViewState view, CellLook look, double deviceScale) {
        BufferedImage image = new BufferedImage(
                (int) (view.width() * deviceScale), (int) (view.height() * deviceScale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(deviceScale, deviceScale);
        layer.paint(g, view, look, deviceScale);
        g.dispose();
        return image;
    }

    private static boolean isPainted(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .anyMatch(argb -> argb != 0xFF000000);
    }

    private static Cells squares(float half, float... centres) {
        int n = centres.length / 2;
        float[] x = new float[n];
        float[] y = new float[n];
        float[] area = new float[n];
        int[] start = new int[n + 1];
        float[] outline = new float[8 * n];
        for (int i = 0; i < n; i++) {
            x[i] = centres[2 * i];
            y[i] = centres[2 * i + 1];
            area[i] = 4 * half * half;
            start[i + 1] = 4 * (i + 1);
            float[] corners = {
                x[i] - half, y[i] - half, x[i] + half, y[i] - half, x[i] + half, y[i] + half, x[i] - half, y[i] + half
            };
            System.arraycopy(corners, 0, outline, 8 * i, 8);
        }
        return Cells.outlined(x, y, area, start, outline);
    }

    private static CellLook flips(float[] pOn, int... flips) {
        byte[] bytes = new byte[flips.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) flips[i];
        }
        return new CellLook(new byte[flips.length], pOn, 0.5, true, true, true, false, bytes, null);
    }

    @Test
    void flips_haveSignsOfTheirOwnShapeAndColour_andOtherCallsStepBack() {
        CellLayer layer = new CellLayer(squares(1, 20, 20, 60, 20, 100, 20));
        ViewState far = new ViewState(60, 20, 1, 120, 40);
        float[] p = {0.9f, 0.1f, 0.9f};
        BufferedImage shown =
                paint(layer, far, flips(p, DifferenceBoard.GAINED, DifferenceBoard.LOST, DifferenceBoard.SAME), 1);
        assertEquals(0xFF009E73, shown.getRGB(20, 20));
        // the triangle points up: its lower half is wide, its upper half is not
        assertEquals(0xFF009E73, shown.getRGB(22, 21));
        assertNotEquals(0xFF009E73, shown.getRGB(23, 17));
        assertEquals(0xFFCC79A7, shown.getRGB(60, 20));
        assertEquals(0xFFCC79A7, shown.getRGB(62, 18));
        assertEquals(0xFFCC79A7, shown.getRGB(58, 22));
        BufferedImage calls = paint(layer, far, calls(false, p), 1);
        int undimmed = new Color(calls.getRGB(100, 20)).getRed();
        int dimmed = new Color(shown.getRGB(100, 20)).getRed();
        assertTrue(dimmed > 0 && dimmed < undimmed / 2, dimmed + " of " + undimmed);
    }

    @Test
    void cellsThatAFilterLeavesOut_areNotDrawnAtAll() {
        CellLayer layer = new CellLayer(squares(1, 20, 20, 60, 20));
        ViewState far = new ViewState(60, 20, 1, 120, 40);
        float[] p = {0.9f, 0.9f};
        byte[] labels = {CellLook.ON, CellLook.ON};
        byte[] flips = {DifferenceBoard.GAINED, DifferenceBoard.GAINED};
        boolean[] second = {false, true};
        for (CellLook look : new CellLook[] {
            new CellLook(new byte[2], null, 0.5, true, true, true, true, null, second),
            new CellLook(new byte[2], p, 0.5, true, true, true, true, null, second),
            new CellLook(labels, p, 0.5, true, true, true, true, null, second),
            new CellLook(labels, p, 0.5, true, true, true, true, flips, second)
        }) {
            BufferedImage shown = paint(layer, far, look, 1);
            assertEquals(0xFF000000, shown.getRGB(20, 20));
            assertNotEquals(0xFF000000, shown.getRGB(60, 20));
        }
        boolean[] three = new boolean[3];
        assertThrows(
                IllegalArgumentException.class,
                () -> new CellLook(labels, p, 0.5, true, true, true, true, null, three));
    }

    @Test
    void flipOfALargeCell_leavesItsMiddleFree() {
        CellLayer layer = new CellLayer(squares(20, 50, 50));
        ViewState near = new ViewState(50, 50, 1, 100, 100);
        BufferedImage shown = paint(layer, near, flips(new float[] {0.9f}, DifferenceBoard.GAINED), 1);
        assertEquals(0xFF000000, shown.getRGB(50, 50));
        assertEquals(0xFF009E73, shown.getRGB(50, 30));
        byte[] one = new byte[1];
        byte[] two = new byte[2];
        assertThrows(
                IllegalArgumentException.class, () -> new CellLook(one, null, 0.5, true, true, true, true, two, null));
    }

    @Test
    void at_isWhatTryingAllCellsSays() {
        Cells cells = RandomCells.of(3000, 1000, 4);
        CellLayer layer = new CellLayer(cells);
        SeededRandom random = new SeededRandom(5);
        int hits = 0;
        for (int k = 0; k < 3000; k++) {
            double x = random.nextDouble() * 1100 - 50;
            double y = random.nextDouble() * 1100 - 50;
            double tolerance = k % 4 * 3;
            int expected = slowly(cells, x, y, tolerance);
            assertEquals(expected, layer.at(x, y, tolerance), "at " + x + "," + y);
            hits += expected >= 0 ? 1 : 0;
        }
        assertTrue(hits > 300 && hits < 3000, hits + " hits");
    }

    private static int slowly(Cells cells, double x, double y, double tolerance) {
        int best = -1;
        double smallest = Double.POSITIVE_INFINITY;
        int nearest = -1;
        double least = tolerance;
        for (int i = 0; i < cells.size(); i++) {
            double extent = 0;
            boolean inside;
            if (cells.outlinePoints(i) > 0) {
                Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
                for (int p = 0; p < cells.outlinePoints(i); p++) {
                    double px = cells.outlineX(i, p);
                    double py = cells.outlineY(i, p);
                    extent = Math.max(extent, Math.max(Math.abs(px - cells.x(i)), Math.abs(py - cells.y(i))));
                    if (p == 0) {
                        path.moveTo(px, py);
                    } else {
                        path.lineTo(px, py);
                    }
                }
                path.closePath();
                inside = path.contains(x, y);
            } else {
                extent = Math.sqrt(cells.area(i) / Math.PI);
                inside = Math.hypot(x - cells.x(i), y - cells.y(i)) <= extent;
            }
            double size = Double.isNaN(cells.area(i)) ? 4 * extent * extent : cells.area(i);
            if (inside && size < smallest) {
                smallest = size;
                best = i;
            }
            double distance = Math.hypot(x - cells.x(i), y - cells.y(i));
            if (distance < least || distance == least && nearest < 0) {
                least = distance;
                nearest = i;
            }
        }
        return best >= 0 ? best : nearest;
    }

    @Test
    void inside_isWhatTryingAllCellsSays() {
        Cells cells = RandomCells.of(2000, 1000, 6);
        CellLayer layer = new CellLayer(cells);
        SeededRandom random = new SeededRandom(7);
        for (int k = 0; k < 200; k++) {
            Region region = new Region(
                    random.nextDouble() * 1000 - 50,
                    random.nextDouble() * 1000 - 50,
                    1 + random.nextDouble() * 400,
                    1 + random.nextDouble() * 400);
            int[] expected = IntStream.range(0, cells.size())
                    .filter(i -> region.contains(cells.x(i), cells.y(i)))
                    .toArray();
            assertArrayEquals(expected, layer.inside(region));
        }
    }

    @Test
    void noCells_andCellsInOnePlace_areNoTrouble() {
        CellLayer none = new CellLayer(Cells.none());
        assertEquals(-1, none.at(0, 0, 100));
        assertEquals(0, none.inside(new Region(0, 0, 10, 10)).length);
        assertEquals(0, none.size());
        assertTrue(!isPainted(paint(none, new ViewState(0, 0, 1, 20, 20), labels(), 1)));
        float[] same = new float[50];
        CellLayer heap = new CellLayer(Cells.points(same, same.clone(), same.clone()));
        assertEquals(0, heap.at(1, 1, 2));
        assertEquals(50, heap.inside(new Region(-1, -1, 2, 2)).length);
    }

    @Test
    void farAway_onIsADisc_offARing_unsureARingWithGaps() {
        float[] x = {20, 60, 100, 140};
        float[] y = {20, 20, 20, 20};
        CellLayer layer = new CellLayer(Cells.points(x, y, new float[] {30, 30, 30, 30}));
        BufferedImage image = paint(layer, new ViewState(80, 20, 1, 160, 40), labels(1, 2, 3, 0), 1);
        assertEquals(ON, image.getRGB(20, 20));
        assertEquals(0xFF000000, image.getRGB(60, 20));
        int[] colours = image.getRGB(0, 0, 160, 40, null, 0, 160);
        int off = count(colours, OFF);
        int unsure = count(colours, UNSURE);
        assertTrue(off > 8, off + " px of the ring");
        assertTrue(unsure > 3 && unsure < off, unsure + " px of the dashes");
        int plain = image.getRGB(140, 20) & 0xFF;
        assertTrue(plain == 0 || plain > 60, "a thin ring or a dot");
        assertTrue(isPainted(image.getSubimage(130, 10, 20, 20)));
        assertTrue(!isPainted(image.getSubimage(30, 0, 15, 40)));
    }

    private static int count(int[] colours, int wanted) {
        return (int) Arrays.stream(colours).filter(argb -> argb == wanted).count();
    }

    @Test
    void near_outlinesAreDrawn_labelsThickerThanCalls() {
        CellLayer layer = new CellLayer(squares(5, 10, 10, 30, 10));
        ViewState view = new ViewState(20, 10, 4, 160, 80);
        BufferedImage labelled = paint(layer, view, labels(1, 2), 1);
        BufferedImage called = paint(layer, view, calls(false, 1f, 0f), 1);
        assertEquals(ON, labelled.getRGB(20, 40));
        assertEquals(OFF, labelled.getRGB(100, 40));
        int[] thick = labelled.getRGB(0, 40, 35, 1, null, 0, 35);
        int[] thin = called.getRGB(0, 40, 35, 1, null, 0, 35);
        assertTrue(count(thick, ON) > count(thin, ON), "thickness");
        int inner = labelled.getRGB(40, 40);
        assertTrue((inner >> 16 & 0xFF) > 20 && (inner >> 16 & 0xFF) < 90, "ON is faintly filled");
        assertEquals(0xFF000000, labelled.getRGB(120, 40), "OFF is not");
        assertEquals(0xFF000000, labelled.getRGB(80, 40));
    }

    @Test
    void cellWithoutOutline_isACircleOfItsArea() {
        float area = (float) (Math.PI * 100);
        CellLayer layer = new CellLayer(Cells.points(new float[] {20}, new float[] {20}, new float[] {area}));
        BufferedImage image = paint(layer, new ViewState(20, 20, 2, 80, 80), labels(2), 1);
        for (int[] at : new int[][] {{60, 40}, {19, 40}, {40, 60}, {40, 19}}) {
            assertNotEquals(0xFF000000, image.getRGB(at[0], at[1]));
        }
        assertEquals(0xFF000000, image.getRGB(40, 40));
    }

    @Test
    void certainty_isOpacity() {
        CellLayer layer = new CellLayer(squares(5, 10, 10, 30, 10, 50, 10));
        ViewState view = new ViewState(30, 10, 4, 240, 80);
        BufferedImage image = paint(layer, view, calls(true, 1f, 0.75f, 0.5f), 1);
        int sure = image.getRGB(20, 40) >> 16 & 0xFF;
        int half = image.getRGB(100, 40) >> 16 & 0xFF;
        int least = image.getRGB(180, 40) >> 16 & 0xFF;
        assertTrue(sure > half + 40 && half > least + 40 && least > 20, sure + " " + half + " " + least);
        BufferedImage all = paint(layer, view, calls(false, 1f, 0.75f, 0.5f), 1);
        assertEquals(all.getRGB(20, 40), all.getRGB(180, 40));
    }

    @Test
    void aCallAgainstTheLabel_isADotInTheMiddle() {
        CellLayer layer = new CellLayer(squares(5, 10, 10));
        ViewState view = new ViewState(10, 10, 4, 80, 80);
        CellLook agrees = new CellLook(new byte[] {CellLook.OFF}, new float[] {0.1f}, 0.5, true, true, true, true);
        CellLook differs = new CellLook(new byte[] {CellLook.OFF}, new float[] {0.9f}, 0.5, true, true, true, true);
        assertEquals(0xFF000000, paint(layer, view, agrees, 1).getRGB(40, 40));
        assertEquals(ON, paint(layer, view, differs, 1).getRGB(40, 40));
    }

    @Test
    void whatIsHidden_isNotPainted() {
        CellLayer layer = new CellLayer(squares(5, 10.125f, 10));
        ViewState view = new ViewState(10, 10, 4, 80, 80);
        byte[] on = {CellLook.ON};
        float[] p = {0.2f};
        assertTrue(!isPainted(paint(layer, view, new CellLook(on, p, 0.5, false, false, false, true), 1)));
        CellLook callsOnly = new CellLook(on, p, 0.5, false, false, true, false);
        assertEquals(OFF, paint(layer, view, callsOnly, 1).getRGB(20, 40));
        CellLook noCall = new CellLook(on, new float[] {Float.NaN}, 0.5, false, false, true, false);
        assertTrue(!isPainted(paint(layer, view, noCall, 1)));
    }

    @Test
    void fineScreens_areDrawnInTheirOwnPixels_andPartsOutsideAreCut() {
        Cells cells = RandomCells.of(500, 400, 8);
        byte[] labels = new byte[500];
        float[] p = new float[500];
        for (int i = 0; i < 500; i++) {
            labels[i] = (byte) (i % 4);
            p[i] = i / 500f;
        }
        CellLook look = new CellLook(labels, p, 0.5, true, true, true, true);
        CellLayer layer = new CellLayer(cells);
        for (double scale : new double[] {0.05, 0.4, 1, 7, 60}) {
            BufferedImage whole = paint(layer, new ViewState(200, 200, scale, 400, 400), look, 1.5);
            // the same place in a smaller view shows the same
            BufferedImage part = paint(layer, new ViewState(200, 200, scale, 200, 120), look, 1.5);
            for (int y = 0; y < 180; y += 3) {
                for (int x = 0; x < 300; x++) {
                    assertEquals(whole.getRGB(x + 150, y + 210), part.getRGB(x, y), scale + ": " + x + "," + y);
                }
            }
        }
    }

    @Test
    void paintOutline_hasADarkRim_andCanBeSeenFromFar() {
        CellLayer layer = new CellLayer(squares(5, 10, 10));
        for (double scale : new double[] {4, 0.01}) {
            BufferedImage image = new BufferedImage(80, 80, BufferedImage.TYPE_INT_RGB);
            Graphics2D g = image.createGraphics();
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, 80, 80);
            layer.paintOutline(g, new ViewState(10, 10, scale, 80, 80), 0, Color.WHITE, 2, 1);
            g.dispose();
            assertTrue(Arrays.stream(image.getRGB(0, 0, 80, 80, null, 0, 80)).anyMatch(c -> (c & 0xFF) < 140));
        }
    }

    @Test
    void aLookMustFit() {
        byte[] two = new byte[2];
        float[] three = new float[3];
        assertThrows(IllegalArgumentException.class, () -> new CellLook(two, three, 0.5, true, true, true, true));
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CurveChartTest {
    private static final Curve ROUNDS = new Curve(
                    "exam",
                    new double[] {1, 2, 3},
                    new double[] {0.72, 0.81, 0.86},
                    new double[] {0.6, 0.7, Double.NaN},
                    new double[] {0.8, 0.9, Double.NaN},
                    Curve.Style.BOTH,
                    null)
            .labelled(List.of("round 1", "round 2 \"strict\"", "round 3"));
    private static final Curve GROWTH = new Curve(
            "fit",
            new double[] {1, 2, 3},
            new double[] {0.5, 0.6, 0.65},
            new double[] {0.4, 0.5, 0.55},
            new double[] {0.6, 0.7, 0.75},
            Curve.Style.LINE,
            Color.RED);
    private static final CurveData DATA = new CurveData(
            "F1 by round", "round", "F1", List.of(ROUNDS, GROWTH), List.of(Mark.atX(2, "now"), Mark.atY(0.8, "aim")));

    private final CurveChart chart = new CurveChart("a.chart");

    @AfterEach
    void forgetTheme() {
        UIManager.put("TextField.background", null);
        UIManager.put("Label.foreground", null);
    }

    private static void dark() {
        UIManager.put("TextField.background", new Color(0x46494B));
        UIManager.put("Label.foreground", new Color(0xBBBBBB));
    }

    private BufferedImage paint(int width, int height) {
        chart.setSize(width, height);
        chart.doLayout();
        chart.surface().setSize(width, height);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        chart.paint(image.createGraphics());
        return image;
    }

    private MouseEvent mouse(int id, double x, double y) {
        return new MouseEvent(
                chart.surface(),
                id,
                0,
                InputEvent.BUTTON1_DOWN_MASK,
                (int) Math.round(x),
                (int) Math.round(y),
                1,
                false,
                MouseEvent.BUTTON1);
    }

    private void drag(double x1, double y1, double x2, double y2) {
        chart.surface().dispatchEvent(mouse(MouseEvent.MOUSE_PRESSED, x1, y1));
        chart.surface().dispatchEvent(mouse(MouseEvent.MOUSE_DRAGGED, x2, y2));
        chart.surface().dispatchEvent(mouse(MouseEvent.MOUSE_RELEASED, x2, y2));
    }

    private Rectangle2D area() {
        return chart.surface().area().orElseThrow();
    }

    /** Where a value of the level axis is, with rounds 1 to 3 and a quarter of a round beside. */
    private double x(double value) {
        return area().getMinX() + (value - 0.75) / 2.5 * area().getWidth();
    }

    private double y(double value) {
        return area().getMaxY() - value * area().getHeight();
    }

    private void showRounds() {
        chart.setXFigures(Figures.WHOLE);
        chart.setYRange(0, 1);
        chart.setData(DATA);
        paint(600, 320);
    }

    private void press(String key) {
        Object name = chart.surface().getInputMap().get(KeyStroke.getKeyStroke(key));
        chart.surface().getActionMap().get(name).actionPerformed(null);
    }

    @Test
    void tooltip_atAPoint_saysCurveLabelValueAndInterval() {
        showRounds();
        String tip = chart.surface().getToolTipText(mouse(MouseEvent.MOUSE_MOVED, x(2) + 3, y(0.81)));
        assertEquals("exam · round 2 \"strict\": 0.81 (95 % interval 0.7 to 0.9)", tip);
        chart.setYFigures(Figures.PERCENT);
        paint(600, 320);
        tip = chart.surface().getToolTipText(mouse(MouseEvent.MOUSE_MOVED, x(3), y(0.86)));
        assertEquals("exam · round 3: 86.0\u00a0%", tip);
        assertNull(chart.surface().getToolTipText(mouse(MouseEvent.MOUSE_MOVED, x(2), y(0.2))));
    }

    @Test
    void drag_zoomsToWhatWasFramed_andResetShowsAllAgain() {
        showRounds();
        drag(x(1.5), y(0.9), x(2.5), y(0.7));
        assertTrue(chart.isZoomed());
        paint(600, 320);
        assertEquals(1.5, chart.surface().alongX(area().getMinX()), 0.02);
        assertEquals(0.9, chart.surface().alongY(area().getMinY()), 0.02);
        assertEquals(0.7, chart.surface().alongY(area().getMaxY()), 0.02);
        press("ESCAPE");
        assertFalse(chart.isZoomed());
        paint(600, 320);
        assertEquals(0.75, chart.surface().alongX(area().getMinX()), 1e-9);
    }

    @Test
    void drag_level_zoomsAcrossOnly() {
        showRounds();
        drag(x(1.5), y(0.5), x(2.5), y(0.5) + 2);
        paint(600, 320);
        assertEquals(1.5, chart.surface().alongX(area().getMinX()), 0.02);
        assertEquals(1, chart.surface().alongY(area().getMinY()), 1e-9);
        chart.setData(new CurveData("another", "round", "F1", List.of(ROUNDS), List.of()));
        assertFalse(chart.isZoomed(), "another chart begins unzoomed");
    }

    @Test
    void click_onAPoint_tellsWhichItIs() {
        showRounds();
        List<String> told = new ArrayList<>();
        chart.setPointListener((curve, point) -> told.add(curve + ":" + point));
        drag(x(3), y(0.65), x(3), y(0.65));
        assertEquals(List.of("1:2"), told);
        drag(x(3), y(0.1), x(3), y(0.1));
        assertEquals(1, told.size(), "nothing there");
    }

    @Test
    void keys_goFromPointToPointAndSayIt() {
        showRounds();
        List<String> told = new ArrayList<>();
        chart.setPointListener((curve, point) -> told.add(curve + ":" + point));
        press("RIGHT");
        press("RIGHT");
        press("DOWN");
        press("ENTER");
        assertEquals(List.of("1:1"), told);
        assertEquals(
                "fit · round 2: 0.6 (95 % interval 0.5 to 0.7)",
                chart.surface().getAccessibleContext().getAccessibleDescription());
        press("PLUS");
        assertTrue(chart.isZoomed());
        press("MINUS");
        assertFalse(chart.isZoomed());
    }

    @Test
    void paint_aHigherValue_isHigherUp_inItsColour() {
        showRounds();
        BufferedImage image = paint(600, 320);
        assertTrue(isRed(image, x(2), y(0.6)), "line");
        assertFalse(isRed(image, x(2), y(0.3)), "no line");
        int band = image.getRGB((int) x(2.4), (int) y(0.68));
        assertTrue(((band >> 16) & 255) > (band & 255) + 20, "band is reddish: " + Integer.toHexString(band));
    }

    private static boolean isRed(BufferedImage image, double x, double y) {
        for (int dy = -3; dy <= 3; dy++) {
            Color color = new Color(image.getRGB((int) Math.round(x), (int) Math.round(y) + dy));
            if (color.getRed() > 180 && color.getGreen() < 90 && color.getBlue() < 90) {
                return true;
            }
        }
        return false;
    }

    @Test
    void paint_logarithmic_aDecadeIsAsWideAsTheNext() {
        double[] x = {10, 100, 1000};
        chart.setLogX(true);
        chart.setXRange(10, 1000);
        chart.setData(new CurveData("", "labels", "F1", List.of(Curve.of("", x, x, Curve.Style.POINTS)), List.of()));
        paint(500, 260);
        assertEquals(2, chart.surface().alongX(area().getCenterX()), 1e-9);
        assertEquals(
                "labels 100: 100",
                chart.surface().getToolTipText(mouse(MouseEvent.MOUSE_MOVED, area().getCenterX(), placeOf(100))));
    }

    private double placeOf(double value) {
        double low = chart.surface().alongY(area().getMaxY());
        double high = chart.surface().alongY(area().getMinY());
        return area().getMaxY() - (value - low) / (high - low) * area().getHeight();
    }

    @Test
    void paint_dark_hasADarkPaperAndReadableCurves() {
        showRounds();
        BufferedImage light = paint(600, 320);
        dark();
        BufferedImage dark = paint(600, 320);
        assertNotEquals(light.getRGB(300, 318), dark.getRGB(300, 318));
        assertEquals(0x46494B, dark.getRGB(1, 318) & 0xFFFFFF);
        Color blue = CurvePen.of(ROUNDS, 0, org.cytoloop.charts.surface.ChartInk.current())
                .color();
        assertTrue(blue.getBlue() > 0xB2 && blue.getRed() > 0, "lighter on dark paper: " + blue);
    }

    @Test
    void pens_differInColourShapeAndDashes() {
        for (int a = 0; a < 5; a++) {
            for (int b = 0; b < a; b++) {
                CurvePen one = CurvePen.of(ROUNDS, a, org.cytoloop.charts.surface.ChartInk.current());
                CurvePen other = CurvePen.of(ROUNDS, b, org.cytoloop.charts.surface.ChartInk.current());
                assertNotEquals(one.color(), other.color());
                assertNotEquals(one.line(), other.line());
                Rectangle2D first = one.point(0, 0).getBounds2D();
                assertTrue(
                        !first.equals(other.point(0, 0).getBounds2D())
                                || one.point(0, 0).contains(3.9, 0)
                                        != other.point(0, 0).contains(3.9, 0),
                        a + " and " + b);
            }
        }
    }

    @Test
    void csv_hasOneLineForEachPoint() {
        assertEquals(
                "curve,label,x,y,low,high\nexam,round 1,1,0.72,0.6,0.8\n"
                        + "exam,\"round 2 \"\"strict\"\"\",2,0.81,0.7,0.9\nexam,round 3,3,0.86,,\n"
                        + "fit,,1,0.5,0.4,0.6\nfit,,2,0.6,0.5,0.7\nfit,,3,0.65,0.55,0.75\n",
                CurveTable.csv(DATA));
    }

    @Test
    void paint_nothingOrNearlyNothing_noFailure() {
        chart.setEmptyText("No round is scored yet");
        paint(200, 120);
        assertEquals(
                "No round is scored yet", chart.surface().getAccessibleContext().getAccessibleDescription());
        assertTrue(chart.surface().near(100, 50).isEmpty());
        press("RIGHT");
        press("PLUS");
        double[] one = {5};
        chart.setData(new CurveData("", "", "", List.of(Curve.of("", one, one, Curve.Style.LINE)), List.of()));
        paint(200, 120);
        paint(5, 5);
        double[] none = {Double.NaN};
        chart.setData(new CurveData("", "", "", List.of(Curve.of("", none, none, Curve.Style.BOTH)), List.of()));
        paint(200, 120);
        chart.setLogX(true);
        double[] negative = {-1, 0};
        chart.setData(
                new CurveData("", "", "", List.of(Curve.of("", negative, negative, Curve.Style.BOTH)), List.of()));
        paint(200, 120);
        press("RIGHT");
    }

    @Test
    void curve_partsOfUnequalLength_areRefused() {
        double[] two = {1, 2};
        double[] three = {1, 2, 3};
        assertThrows(IllegalArgumentException.class, () -> Curve.of("", two, three, Curve.Style.LINE));
        assertThrows(IllegalArgumentException.class, () -> new Curve("", two, two, two, null, Curve.Style.LINE, null));
    }
}

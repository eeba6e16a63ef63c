/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.bars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class EstimateChartTest {
    private static final List<Estimate> SHARES = List.of(
            new Estimate("0–1", 40, 0.05, 0.014, 0.165),
            new Estimate("1–2", 10, 0.5, 0.237, 0.763),
            new Estimate("2–3", 0, Double.NaN, Double.NaN, Double.NaN));

    private static BufferedImage paint(EstimateChart chart, int width, int height) {
        chart.setSize(width, height);
        chart.doLayout();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        chart.paint(image.createGraphics());
        return image;
    }

    private static String tooltip(EstimateChart chart, int x) {
        return chart.surface()
                .getToolTipText(new MouseEvent(chart.surface(), MouseEvent.MOUSE_MOVED, 0, 0, x, 100, 0, false));
    }

    @Test
    void tooltip_overABar_saysEstimateIntervalAndNumber() {
        EstimateChart chart = EstimateChart.shares("a.shares");
        chart.setEstimates("cFos.snr", "share that disagrees", SHARES);
        paint(chart, 600, 220);
        assertEquals("1–2: 50.0\u00a0% (95 % interval 23.7\u00a0% to 76.3\u00a0%), n = 10", tooltip(chart, 320));
        assertEquals("2–3: –, n = 0", tooltip(chart, 560));
    }

    @Test
    void paint_aHigherShare_hasAHigherBar() {
        EstimateChart chart = EstimateChart.shares("a.shares");
        chart.setEstimates("", "", SHARES.subList(0, 2));
        chart.setMarked(1);
        BufferedImage image = paint(chart, 400, 220);
        assertTrue(inked(image, 290) > inked(image, 135) + 50, inked(image, 290) + " and " + inked(image, 135));
    }

    @Test
    void scale_ofKappas_reachesBelowNoughtWhenNeeded() {
        assertEquals(0, EstimateScale.KAPPA.span(SHARES).low());
        Estimate worse = new Estimate("x", 3, -0.2, -0.6, 0.2);
        assertEquals(-0.65, EstimateScale.KAPPA.span(List.of(worse)).low(), 1e-9);
        assertTrue(EstimateScale.SHARE.span(SHARES).high() > 0.763);
    }

    @Test
    void csv_missingEstimate_hasEmptyFields() {
        EstimateChart chart = EstimateChart.kappas("a.kappas");
        chart.setEstimates("", "kappa", SHARES);
        assertEquals(
                "label,n,estimate,low,high\n\"0–1\",40,0.05000,0.01400,0.16500\n"
                        + "\"1–2\",10,0.50000,0.23700,0.76300\n\"2–3\",0,,,\n",
                chart.csv());
    }

    @Test
    void paint_emptyAndSmall_noFailure() {
        EstimateChart chart = EstimateChart.kappas("a.kappas");
        chart.setEmptyText("No repeats answered yet");
        paint(chart, 200, 100);
        assertEquals(
                "No repeats answered yet",
                chart.surface().getAccessibleContext().getAccessibleDescription());
        chart.setEstimates("", "kappa", SHARES);
        paint(chart, 10, 10);
        paint(chart, 240, 140);
        assertEquals("a.kappas.plot", chart.surface().getName());
    }

    /** Dark pixels in a column above the axis. */
    private static int inked(BufferedImage image, int x) {
        int n = 0;
        for (int y = 0; y < image.getHeight() - 40; y++) {
            n += new Color(image.getRGB(x, y)).getRed() < 200 ? 1 : 0;
        }
        return n;
    }
}

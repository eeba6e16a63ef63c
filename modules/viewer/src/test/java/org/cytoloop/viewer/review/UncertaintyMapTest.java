/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.viewer.view.ViewState;
import org.junit.jupiter.api.Test;

class UncertaintyMapTest {
    private static final int ACROSS = 60;

    /** Cells every 10 px. */
    private static Cells grid() {
        float[] x = new float[ACROSS * ACROSS];
        float[] y = new float[x.length];
        float[] area = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = 5 + 10 * (i % ACROSS);
            y[i] = 5 + 10 * (i / ACROSS);
            area[i] = 30;
        }
        return Cells.points(x, y, area);
    }

    /** Every second call uncertain in the left half, none in the right one. */
    private static float[] halves() {
        float[] p = new float[ACROSS * ACROSS];
        for (int i = 0; i < p.length; i++) {
            boolean left = i % ACROSS < ACROSS / 2;
            p[i] = left && (i + i / ACROSS) % 2 == 0 ? 0.5f : 0.99f;
        }
        return p;
    }

    @Test
    void shareIsThatOfTheCallsAround() {
        UncertaintyMap map = UncertaintyMap.of(grid(), halves(), 0.5);
        assertEquals(0.5, map.shareAt(100, 300), 0.05);
        assertEquals(0, map.shareAt(500, 300), 1e-6);
        double middle = map.shareAt(300, 300);
        assertTrue(middle > 0.1 && middle < 0.4, "at the border " + middle);
        // what is counted at the edge of the tissue is divided by the cells there are
        assertEquals(0.5, map.shareAt(6, 300), 0.08);
        assertTrue(Double.isNaN(map.shareAt(5000, 300)));
    }

    @Test
    void theThresholdDecidesWhatIsUncertain_andCellsWithoutACallCountForNothing() {
        float[] p = new float[ACROSS * ACROSS];
        Arrays.fill(p, 0.3f);
        assertEquals(1, UncertaintyMap.of(grid(), p, 0.5).shareAt(300, 300), 1e-6);
        assertEquals(0, UncertaintyMap.of(grid(), p, 0.9).shareAt(300, 300), 1e-6);
        for (int i = 0; i < p.length; i += 2) {
            p[i] = Float.NaN;
        }
        assertEquals(1, UncertaintyMap.of(grid(), p, 0.5).shareAt(300, 300), 1e-6);
        Arrays.fill(p, Float.NaN);
        assertTrue(Double.isNaN(UncertaintyMap.of(grid(), p, 0.5).shareAt(300, 300)));
        UncertaintyMap none = UncertaintyMap.of(Cells.none(), new float[0], 0.5);
        assertTrue(Double.isNaN(none.shareAt(0, 0)));
    }

    @Test
    void aSingleCellInTheVoidIsHardlySupported() {
        SeededRandom random = new SeededRandom(1);
        int n = 3001;
        float[] x = new float[n];
        float[] y = new float[n];
        float[] p = new float[n];
        for (int i = 0; i < n; i++) {
            x[i] = (float) (500 * random.nextDouble());
            y[i] = (float) (1000 * random.nextDouble());
            p[i] = 0.99f;
        }
        x[n - 1] = 900;
        y[n - 1] = 500;
        p[n - 1] = 0.5f;
        UncertaintyMap map = UncertaintyMap.of(Cells.points(x, y, new float[n]), p, 0.5);
        int column = (int) Math.round(map.gridX(900));
        int row = (int) Math.round(map.gridY(500));
        assertEquals(1, map.share(column, row), 1e-3);
        assertTrue(map.support(column, row) < 0.15, "supported by " + map.support(column, row));
        assertEquals(1, map.support((int) map.gridX(250), (int) map.gridY(500)), 1e-6);
    }

    @Test
    void allCellsAtOnePlaceAreNoTrouble() {
        float[] same = {7, 7, 7};
        UncertaintyMap map = UncertaintyMap.of(Cells.points(same, same, same), new float[] {0.5f, 0.9f, 0.5f}, 0.5);
        assertEquals(2 / 3.0, map.shareAt(7, 7), 1e-5);
    }

    private static BufferedImage paint(HeatLayer layer, UncertaintyMap map, double scale, double deviceScale) {
        BufferedImage image = new BufferedImage(600, 600, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.scale(deviceScale, deviceScale);
        int size = (int) (600 / deviceScale);
        layer.paint(g, new ViewState(300, 300, scale, size, size), map, deviceScale);
        g.dispose();
        return image;
    }

    @Test
    void paintingIsBrightAndCoversMoreWhereCallsAreUncertain_atAnyScaleOfTheDevice() {
        UncertaintyMap map = UncertaintyMap.of(grid(), halves(), 0.5);
        HeatLayer layer = new HeatLayer();
        for (double deviceScale : new double[] {1, 2}) {
            BufferedImage image = paint(layer, map, 1 / deviceScale, deviceScale);
            int left = image.getRGB(100, 300);
            int right = image.getRGB(500, 300);
            assertEquals(HeatScale.opacity(0.5) * 255, left >>> 24, 20);
            assertEquals(HeatScale.opacity(0) * 255, right >>> 24, 2);
            // pale on the left, dark violet and almost nothing on the right
            assertTrue((left >> 8 & 0xFF) > 80 && (left >> 16 & 0xFF) > 130, Integer.toHexString(left));
            assertTrue((right >> 8 & 0xFF) < 4 && (right & 0xFF) > (right >> 16 & 0xFF), Integer.toHexString(right));
        }
        BufferedImage far = paint(layer, map, 0.2, 1);
        assertEquals(0, far.getRGB(20, 20) >>> 24, "where there are no cells nothing is drawn");
    }

    @Test
    void coloursGetSteadilyLighterAndLessTransparent() {
        double before = -1;
        double opacity = -1;
        for (int k = 0; k <= 50; k++) {
            var colour = HeatScale.colour(k / 100.0);
            double light = 0.2126 * Math.pow(colour.getRed() / 255.0, 2.2)
                    + 0.7152 * Math.pow(colour.getGreen() / 255.0, 2.2)
                    + 0.0722 * Math.pow(colour.getBlue() / 255.0, 2.2);
            assertTrue(light > before, "at " + k + " %");
            assertTrue(HeatScale.opacity(k / 100.0) > opacity);
            before = light;
            opacity = HeatScale.opacity(k / 100.0);
        }
        assertEquals(HeatScale.colour(HeatScale.TOP), HeatScale.colour(1));
    }
}

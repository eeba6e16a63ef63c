/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cytoloop.core.random.SeededRandom;
import org.junit.jupiter.api.Test;

class EqualCountBinsTest {
    @Test
    void bins_evenValues_areEqualAndReadable() {
        double[] values = new double[100];
        for (int i = 0; i < 100; i++) {
            values[i] = i * 0.05 + 0.0123;
        }
        EqualCountBins bins = EqualCountBins.of(values, 5);
        assertEquals(5, bins.size());
        assertEquals("1 to 2", bins.text(1));
        assertEquals("0 to 1", bins.text(0));
        assertEquals("4 to 5", bins.text(4));
        int[] counts = new int[5];
        for (double value : values) {
            counts[bins.binOf(value)]++;
        }
        for (int count : counts) {
            assertEquals(20, count);
        }
    }

    @Test
    void bins_manyValues_giveUpATenthOfTheirSizeForShortNumbers() {
        SeededRandom random = new SeededRandom(2);
        double[] values = new double[1000];
        for (int i = 0; i < values.length; i++) {
            values[i] = StrictMath.exp(1.5 * random.nextGaussian());
        }
        EqualCountBins bins = EqualCountBins.of(values, 5);
        int[] counts = new int[bins.size()];
        for (double value : values) {
            counts[bins.binOf(value)]++;
        }
        for (int b = 0; b < 5; b++) {
            assertEquals(200, counts[b], 40, bins.text(b));
            assertTrue(bins.text(b).length() <= "0.3 to 10.5".length(), bins.text(b));
        }
    }

    @Test
    void bins_neverPartEqualValues() {
        double[] values = {1, 1, 1, 1, 1, 1, 2, 2, 3, 3};
        EqualCountBins bins = EqualCountBins.of(values, 3);
        assertEquals(2, bins.size());
        assertEquals(0, bins.binOf(1));
        assertEquals(1, bins.binOf(2));
        assertEquals(1, bins.binOf(3));
        EqualCountBins one = EqualCountBins.of(new double[] {4, 4, 4}, 5);
        assertEquals(1, one.size());
        assertEquals("4 to 4", one.text(0));
        assertEquals(0, one.binOf(4));
    }

    @Test
    void bins_valuesThatAreNoNumbers_belongNowhere() {
        EqualCountBins bins = EqualCountBins.of(new double[] {Double.NaN, 1, Double.POSITIVE_INFINITY, 2}, 2);
        assertEquals(2, bins.size());
        assertEquals(-1, bins.binOf(Double.NaN));
        assertEquals(-1, bins.binOf(Double.NEGATIVE_INFINITY));
        assertEquals(0, EqualCountBins.of(new double[] {Double.NaN}, 4).size());
        assertEquals(-1, EqualCountBins.of(new double[0], 4).binOf(1));
    }

    @Test
    void bins_anyValues_holdThemAll_inOrder() {
        SeededRandom random = new SeededRandom(8);
        for (int round = 0; round < 200; round++) {
            double scale = Math.pow(10, random.nextInt(13) - 6);
            double[] values = new double[1 + random.nextInt(60)];
            for (int i = 0; i < values.length; i++) {
                values[i] = random.nextGaussian() * scale;
            }
            EqualCountBins bins = EqualCountBins.of(values, 1 + random.nextInt(7));
            for (int b = 1; b < bins.size(); b++) {
                assertTrue(bins.low(b) > bins.low(b - 1));
                assertEquals(bins.high(b - 1), bins.low(b));
            }
            for (double value : values) {
                int bin = bins.binOf(value);
                assertTrue(value >= bins.low(bin) && value <= bins.high(bin), value + " in " + bins.text(bin));
            }
        }
    }
}

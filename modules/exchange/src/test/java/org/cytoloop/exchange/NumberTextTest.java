/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cytoloop.core.random.SeededRandom;
import org.junit.jupiter.api.Test;

class NumberTextTest {
    @Test
    void of_commonNumbers_isPlainAndShort() {
        assertEquals("0.1", NumberText.of(0.1f));
        assertEquals("123.456", NumberText.of(123.456f));
        assertEquals("-0.05", NumberText.of(-0.05f));
        assertEquals("16777216", NumberText.of(16777216f));
        assertEquals("0", NumberText.of(0f));
        assertEquals("0.3333333333333333", NumberText.of(1 / 3.0));
        assertEquals("33.3", NumberText.of(33.3));
        // Float.toString gives 2.0E-3 on Java 17 and 0.002 on Java 19
        assertEquals("0.002", NumberText.of(2e-3f));
    }

    @Test
    void of_notANumberOrInfinite_isEmpty() {
        assertEquals("", NumberText.of(Float.NaN));
        assertEquals("", NumberText.of(Double.NEGATIVE_INFINITY));
    }

    @Test
    void of_extremes_readBack() {
        for (float value : new float[] {Float.MIN_VALUE, Float.MAX_VALUE, 1e-12f, 1.1754944e-38f, -3e30f}) {
            assertEquals(value, Float.parseFloat(NumberText.of(value)));
        }
        for (double value : new double[] {Double.MIN_VALUE, Double.MAX_VALUE, 1e-300, 123456789.123456789}) {
            assertEquals(value, Double.parseDouble(NumberText.of(value)));
        }
    }

    @Test
    void of_randomNumbers_readBack_alsoThroughDouble_andAreNoLongerThanJavas() {
        SeededRandom random = new SeededRandom(1);
        for (int i = 0; i < 200_000; i++) {
            float value = Float.intBitsToFloat((int) random.nextLong());
            if (i % 2 == 0) {
                value = (float) (random.nextDouble() * 20000);
            }
            if (Float.isFinite(value)) {
                String text = NumberText.of(value);
                assertEquals(value, Float.parseFloat(text));
                assertEquals(value, (float) Double.parseDouble(text));
                String digits = text.replaceAll("E.*|[-.]", "").replaceAll("^0+|0+$", "");
                String javas = Float.toString(value).replaceAll("E.*|[-.]", "").replaceAll("^0+|0+$", "");
                assertTrue(Math.abs(value) >= 1e7 || digits.length() <= javas.length(), text + " for " + value);
            }
        }
        for (int i = 0; i < 50_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertEquals(value, Double.parseDouble(NumberText.of(value)));
            }
        }
    }
}

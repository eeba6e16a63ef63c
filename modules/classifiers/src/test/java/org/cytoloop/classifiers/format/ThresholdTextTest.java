/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cytoloop.classifiers.compiled.OrderedKey;
import org.cytoloop.core.random.SeededRandom;
import org.junit.jupiter.api.Test;

class ThresholdTextTest {
    @Test
    void ofAnyFloat_isReadBackAndShort() {
        SeededRandom random = new SeededRandom(1);
        for (int i = 0; i < 20_000; i++) {
            float threshold = Float.intBitsToFloat((int) random.nextLong());
            if (i % 2 == 0) {
                threshold = (float) random.nextGaussian() * 1000;
            }
            if (Float.isFinite(threshold)) {
                assertReadBack(threshold);
            }
        }
        for (float odd :
                new float[] {0, -0f, 1, -1, Float.MIN_VALUE, -Float.MIN_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE}) {
            assertReadBack(odd);
        }
    }

    private static void assertReadBack(float threshold) {
        String text = ThresholdText.of(threshold).toString();
        assertEquals(threshold + 0.0f, OrderedKey.ceiling(Double.parseDouble(text)), text);
        assertTrue(ThresholdText.of(threshold).precision() <= 9, text);
    }
}

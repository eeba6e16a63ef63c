/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.compiled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cytoloop.core.random.SeededRandom;
import org.junit.jupiter.api.Test;

class OrderedKeyTest {
    private static float anyFinite(SeededRandom random) {
        float value;
        do {
            value = Float.intBitsToFloat((int) random.nextLong());
        } while (!Float.isFinite(value));
        return value;
    }

    @Test
    void of_keepsTheOrderOfFloats() {
        SeededRandom random = new SeededRandom(1);
        for (int i = 0; i < 100_000; i++) {
            float a = anyFinite(random);
            float b = i % 3 == 0 ? Math.nextUp(a) : anyFinite(random);
            assertEquals(a < b, OrderedKey.of(a) < OrderedKey.of(b), a + " " + b);
            assertTrue(OrderedKey.of(a) < OrderedKey.MISSING);
        }
        assertEquals(OrderedKey.of(0f), OrderedKey.of(-0f));
    }

    @Test
    void of_whatIsNotFinite_isMissing() {
        for (float odd : new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
            assertEquals(OrderedKey.MISSING, OrderedKey.of(odd));
        }
    }

    @Test
    void ceiling_separatesFloatsLikeTheDouble() {
        SeededRandom random = new SeededRandom(2);
        for (int i = 0; i < 100_000; i++) {
            float below = anyFinite(random);
            float above = Math.nextUp(below);
            if (!Float.isFinite(above)) {
                continue;
            }
            double between = below + ((double) above - below) * (i % 5 / 4.0);
            float threshold = OrderedKey.ceiling(between);
            for (float x : new float[] {Math.nextDown(below), below, above, Math.nextUp(above)}) {
                assertEquals(x < between, x < threshold, x + " " + between);
            }
        }
    }
}

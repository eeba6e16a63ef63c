/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cytoloop.core.random.SeededRandom;
import org.junit.jupiter.api.Test;

class SortedValuesTest {
    @Test
    void of_valuesThatAreNotFinite_areCountedAsMissing() {
        SortedValues values = SortedValues.of(new float[] {2, Float.NaN, 1, Float.POSITIVE_INFINITY});
        assertEquals(2, values.size());
        assertEquals(2, values.missing());
        assertEquals(1, values.min());
        assertEquals(2, values.max());
    }

    @Test
    void belowAndAtMost_anyNumber_countAsASlowLoopDoes() {
        SeededRandom random = new SeededRandom(5);
        float[] raw = new float[500];
        for (int i = 0; i < raw.length; i++) {
            raw[i] = random.nextInt(40) - 20f;
        }
        raw[0] = -0f;
        SortedValues values = SortedValues.of(raw);
        for (double number = -21; number <= 21; number += 0.5) {
            int below = 0;
            int atMost = 0;
            for (float value : raw) {
                below += value < number ? 1 : 0;
                atMost += value <= number ? 1 : 0;
            }
            assertEquals(below, values.below(number));
            assertEquals(atMost, values.atMost(number));
        }
    }

    @Test
    void quantile_betweenValues_isInterpolated() {
        SortedValues values = SortedValues.of(new float[] {4, 1, 3, 2});
        assertEquals(1, values.quantile(0));
        assertEquals(2.5, values.quantile(0.5), 1e-12);
        assertEquals(1.75, values.quantile(0.25), 1e-12);
        assertEquals(4, values.quantile(1));
    }

    @Test
    void whole_oneFraction_isFalse() {
        assertTrue(SortedValues.of(new float[] {1, 2, -7}).whole());
        assertFalse(SortedValues.of(new float[] {1, 2.5f}).whole());
    }
}

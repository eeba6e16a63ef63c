/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.space;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RobustScaleTest {
    @Test
    void scale_isMedianAndMad() {
        RobustScale scale = RobustScale.of(new float[] {1, 2, 3, 4, 100, Float.NaN});
        assertEquals(3, scale.centre());
        assertEquals(1.4826, scale.spread(), 1e-12);
        assertEquals(0, scale.squeezed(3));
        // asinh(1)
        assertEquals(0.881373587, scale.squeezed((float) (3 + 1.4826)), 1e-6);
        assertEquals(-scale.squeezed(5), scale.squeezed(1));
        assertEquals(0, scale.squeezed(Float.NaN));
    }

    @Test
    void valuesMostlyAlike_areScaledByTheDeviation_andAllAlikeSayNothing() {
        RobustScale mostly = RobustScale.of(new float[] {5, 5, 5, 5, 9});
        assertEquals(Math.sqrt(16 / 5.0), mostly.spread(), 1e-12);
        RobustScale all = RobustScale.of(new float[] {5, 5, 5});
        assertEquals(0, all.spread());
        assertEquals(0, all.squeezed(1e9f));
        assertEquals(0, RobustScale.of(new float[] {Float.NaN}).squeezed(3));
    }

    @Test
    void middle_isTheMedian_orNotANumber() {
        assertEquals(2.5, RobustScale.middle(new float[] {1, 4, Float.NaN, 2, 3}));
        assertEquals(Double.NaN, RobustScale.middle(new float[0]));
    }
}

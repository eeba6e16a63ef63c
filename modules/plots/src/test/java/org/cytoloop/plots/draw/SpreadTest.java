/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpreadTest {
    private static final double[] NONE = {Double.NaN, Double.NaN};

    @Test
    void dots_farApart_stayInTheMiddle() {
        assertArrayEquals(
                new double[] {0, 0}, Spread.of(new double[] {10, 50}, new double[][] {NONE, NONE}, 9, 40), 1e-9);
    }

    @Test
    void intervals_thatOverlap_lieBesideEachOther() {
        double[] offsets = Spread.of(new double[] {10, 50}, new double[][] {{0, 40}, {30, 90}}, 9, 40);
        assertEquals(0, offsets[0], 1e-9);
        assertEquals(9, Math.abs(offsets[1]), 1e-9);
    }

    @Test
    void intervals_withoutRoom_leaveTheDotsInView() {
        double[][] ends = {{0, 99}, {0, 99}, {0, 99}, {0, 99}};
        double[] offsets = Spread.of(new double[] {50, 50, 50, 20}, ends, 9, 9);
        assertEquals(9, Math.abs(offsets[1]), 1e-9);
        assertEquals(9, Math.abs(offsets[2]), 1e-9);
        assertTrue(offsets[1] != offsets[2]);
        assertEquals(0, offsets[3], 1e-9);
    }

    @Test
    void spread_equalHeights_neverOverlap() {
        double[] offsets = Spread.of(new double[] {5, 5, 5, 40}, new double[][] {NONE, NONE, NONE, NONE}, 9, 30);
        assertEquals(0, offsets[0], 1e-9);
        assertTrue(Math.abs(offsets[1] - offsets[0]) >= 9 - 1e-9);
        assertTrue(Math.abs(offsets[2] - offsets[1]) >= 9 - 1e-9);
        assertEquals(0, offsets[3], 1e-9);
    }
}

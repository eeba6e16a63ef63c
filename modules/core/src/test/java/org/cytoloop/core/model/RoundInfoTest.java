/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoundInfoTest {
    private static RoundInfo round(double threshold) {
        return new RoundInfo(
                "cFos", 1, Instant.EPOCH, "forest", 1, threshold, 1, 1, "a", "b", "c", Map.of(), 1, "", "");
    }

    @Test
    void callsOn_fromTheThresholdUpwards_neverForNaN() {
        assertTrue(round(0.5).callsOn(0.5f));
        assertFalse(round(0.5).callsOn(Math.nextDown(0.5f)));
        assertTrue(round(0).callsOn(0));
        assertFalse(round(0).callsOn(Float.NaN));
    }

    @Test
    void countOn_isTheNumberOfCellsCalledOn() {
        assertEquals(2, round(0.25).countOn(new float[] {0.25f, 0.2f, Float.NaN, 1}));
        assertEquals(0, round(0.25).countOn(new float[0]));
    }
}

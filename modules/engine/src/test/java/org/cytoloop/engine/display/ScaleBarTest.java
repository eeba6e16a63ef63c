/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ScaleBarTest {
    @Test
    void of_knownPixelSize_isANiceLengthInMicrometres() {
        // 160 screen px are 160 / 2 * 0.65 = 52 µm
        ScaleBar bar = ScaleBar.of(2, 0.65, 160);
        assertEquals("50 µm", bar.text());
        assertEquals(50 / 0.65 * 2, bar.length(), 1e-9);
    }

    @Test
    void of_farAway_changesToMillimetres() {
        assertEquals("2 mm", ScaleBar.of(0.05, 1, 160).text());
        assertEquals("1 mm", ScaleBar.of(0.1, 1, 160).text());
        assertEquals("500 µm", ScaleBar.of(0.2, 1, 160).text());
    }

    @Test
    void of_unknownPixelSize_isInPx() {
        assertEquals("200 px", ScaleBar.of(0.6, Double.NaN, 160).text());
        assertEquals("1 px", ScaleBar.of(64, Double.NaN, 40).text());
    }

    @Test
    void of_veryNear_isInNanometres() {
        assertEquals("500 nm", ScaleBar.of(64, 0.3, 160).text());
    }

    @Test
    void nice_anyLimit_isOneTwoOrFiveAndNotMuchShorter() {
        for (double limit = 0.001; limit < 1e6; limit *= 1.037) {
            double nice = ScaleBar.nice(limit);
            assertTrue(nice <= limit * (1 + 1e-6) && nice > limit / 2.51, "limit " + limit + " gave " + nice);
            double digit = nice / Math.pow(10, Math.floor(Math.log10(nice) + 1e-9));
            assertTrue(
                    Math.abs(digit - 1) < 1e-6 || Math.abs(digit - 2) < 1e-6 || Math.abs(digit - 5) < 1e-6,
                    "limit " + limit + " gave " + nice);
        }
    }
}

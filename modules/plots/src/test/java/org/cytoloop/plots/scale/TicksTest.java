/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TicksTest {
    private static List<String> texts(Scale scale, boolean whole, boolean percent, double room) {
        return Ticks.of(scale, whole, percent, text -> room).stream()
                .map(Tick::text)
                .toList();
    }

    @Test
    void of_evenScale_givesRoundNumbersThatFit() {
        assertEquals(
                List.of("0", "1\u00a0000", "2\u00a0000"), texts(new Scale(false, 0, 2200, 0, 100), false, false, 40));
        assertEquals(List.of("0.0", "0.5", "1.0"), texts(new Scale(false, 0, 1, 0, 100), false, false, 40));
        assertEquals(List.of("−2", "0", "2"), texts(new Scale(false, -2.5, 2.5, 0, 100), false, false, 30));
    }

    @Test
    void of_wholeNumbers_hasNothingBetween() {
        assertEquals(List.of("1", "2"), texts(new Scale(false, 0.5, 2.5, 0, 900), true, false, 40));
    }

    @Test
    void of_shares_arePercent() {
        assertEquals(
                List.of("0\u00a0%", "50\u00a0%", "100\u00a0%"), texts(new Scale(false, 0, 1, 0, 100), false, true, 40));
        assertEquals(
                "0.5\u00a0%",
                texts(new Scale(false, 0, 0.01, 0, 100), false, true, 40).get(1));
    }

    @Test
    void of_logarithmicScale_givesDecades() {
        assertEquals(
                List.of("1", "10", "100", "1\u00a0000"), texts(new Scale(true, 1, 1000, 0, 200), false, false, 30));
    }

    @Test
    void scale_placeAndValue_areInverse() {
        for (Scale scale : List.of(new Scale(false, -3, 8, 200, 10), new Scale(true, 0.1, 500, 20, 400))) {
            assertEquals(5, scale.value(scale.place(5)), 1e-9);
            assertEquals(scale.from(), scale.place(scale.low()), 1e-9);
            assertEquals(scale.to(), scale.pinned(1e9), 1e-9);
            assertTrue(scale.shows(5));
            assertFalse(scale.shows(501));
        }
    }

    @Test
    void reach_values_leaveOutWhatIsNone() {
        Reach reach = new Reach(true);
        assertTrue(reach.isEmpty());
        reach.include(0);
        reach.include(Double.NaN);
        assertTrue(reach.isEmpty());
        reach.include(5);
        assertTrue(reach.low() < 5 && reach.high() > 5);
        reach.include(7.5);
        assertEquals(5, reach.low());
        assertEquals(7.5, reach.high());
        assertFalse(reach.isWhole());
    }

    @Test
    void numberText_numbers_readWell() {
        assertEquals("12\u00a0345", NumberText.of(12345));
        assertEquals("0.123", NumberText.of(0.12345));
        assertEquals("1\u00a0235", NumberText.of(1234.6));
        assertEquals("−12.3", NumberText.of(-12.345));
        assertEquals("0.2", NumberText.of(0.2));
        assertEquals("–", NumberText.of(Double.NaN));
        assertEquals("7.5\u00a0%", NumberText.percent(0.075));
        assertEquals("75\u00a0%", NumberText.percent(0.754));
        assertEquals("1.2E−9", NumberText.of(1.2e-9));
    }
}

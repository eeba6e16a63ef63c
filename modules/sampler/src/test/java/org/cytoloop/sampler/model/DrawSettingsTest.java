/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import org.cytoloop.core.model.Label;
import org.junit.jupiter.api.Test;

class DrawSettingsTest {
    @Test
    void theNumberStaysInItsRange() {
        assertEquals(30, DrawSettings.FIRST.count());
        assertEquals(1, DrawSettings.FIRST.withCount(-4).count());
        assertEquals(500, DrawSettings.FIRST.withCount(9000).count());
    }

    @Test
    void onlyOnAndOffAreGiven() {
        assertEquals(Label.OFF, DrawSettings.FIRST.swapped().label());
        assertEquals(DrawSettings.FIRST, DrawSettings.FIRST.swapped().swapped());
        assertThrows(IllegalArgumentException.class, () -> DrawSettings.FIRST.withLabel(Label.UNSURE));
    }

    @Test
    void seedsAreShortAndDiffer() {
        Seeds seeds = new Seeds(1);
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            long seed = seeds.next();
            assertTrue(seed >= 1 && seed <= 999_999, "seed " + seed);
            seen.add(seed);
        }
        assertTrue(seen.size() > 95, seen.size() + " of 100");
    }

    @Test
    void whatTheUserTypesIsASeedOrNone() {
        assertEquals(OptionalLong.of(17), Seeds.parse(" 17 "));
        assertEquals(OptionalLong.of(-3), Seeds.parse("-3"));
        assertEquals(OptionalLong.empty(), Seeds.parse(""));
        assertEquals(OptionalLong.empty(), Seeds.parse("1.5"));
    }
}

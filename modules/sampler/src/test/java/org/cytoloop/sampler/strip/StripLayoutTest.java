/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.strip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import org.junit.jupiter.api.Test;

class StripLayoutTest {
    @Test
    void pairsFillRowsAndAreFoundAgain() {
        StripLayout layout = StripLayout.of(900, 30);
        assertEquals(6, layout.columns());
        assertEquals(5, layout.rows());
        for (int i = 0; i < 30; i++) {
            Rectangle bounds = layout.bounds(i);
            assertTrue(bounds.x >= 0 && bounds.getMaxX() <= 900, bounds.toString());
            assertTrue(bounds.getMaxY() <= layout.height());
            assertEquals(i, layout.at((int) bounds.getCenterX(), (int) bounds.getCenterY()));
            assertEquals(-1, layout.at(bounds.x - 1, bounds.y));
        }
        assertEquals(-1, layout.at(-3, 5));
        assertEquals(-1, layout.at(899, layout.height() - 20));
    }

    @Test
    void aNarrowStripHasOneColumnAndAnEmptyOneNoRow() {
        assertEquals(1, StripLayout.of(20, 3).columns());
        assertEquals(0, StripLayout.of(900, 0).rows());
        assertEquals(0, StripLayout.of(900, 0).lastTo(500));
    }

    @Test
    void theVisibleRowsAreAFewOfMany() {
        StripLayout layout = StripLayout.of(900, 500);
        assertEquals(0, layout.firstFrom(0));
        assertEquals(12, layout.lastTo(120));
        assertEquals(6 * 10, layout.firstFrom(layout.bounds(60).y));
        assertEquals(500, layout.lastTo(100_000));
    }
}

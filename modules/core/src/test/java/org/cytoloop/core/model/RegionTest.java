/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RegionTest {
    private final Region region = new Region(10, 20, 5, 6);

    @Test
    void contains_leftAndTopEdge_butNotRightAndBottom() {
        assertTrue(region.contains(10, 20));
        assertTrue(region.contains(14.999, 25.999));
        assertFalse(region.contains(15, 22));
        assertFalse(region.contains(12, 26));
        assertFalse(region.contains(9.999, 22));
        assertFalse(region.contains(Double.NaN, 22));
    }

    @Test
    void contains_neighbouringRegions_shareNoPoint() {
        Region right = new Region(15, 20, 5, 6);
        assertTrue(right.contains(15, 20));
        assertFalse(region.contains(15, 20));
    }

    @Test
    void contains_emptyRegion_hasNothing() {
        assertFalse(new Region(10, 20, 0, 6).contains(10, 20));
    }
}

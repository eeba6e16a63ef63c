/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LabelCountsTest {
    @Test
    void aHundredOfEachIsTheGoalAndThenBalance() {
        LabelCounts soon = new LabelCounts(140, 61, 9);
        assertFalse(soon.reached());
        assertEquals(100, soon.fullBar());
        assertEquals(210, soon.total());
        LabelCounts beyond = new LabelCounts(312, 280, 9);
        assertTrue(beyond.reached());
        assertEquals(312, beyond.fullBar());
    }
}

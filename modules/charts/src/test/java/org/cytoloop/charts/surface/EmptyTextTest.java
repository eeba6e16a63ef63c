/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EmptyTextTest {
    @Test
    void lines_noRoom_breaksBetweenWords() {
        assertEquals(List.of("no cells", "here yet"), EmptyText.lines("no cells here yet", 8, String::length));
        assertEquals(List.of("indivisible"), EmptyText.lines("indivisible", 3, String::length));
        assertEquals(List.of(""), EmptyText.lines("", 3, String::length));
    }
}

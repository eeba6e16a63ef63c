/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureIdTest {
    @Test
    void partsOfAnyName_areReadBack() {
        List<String> parts = List.of("counts", "a/b 100%", "", "~", "\u05D8\u05D9 \uD83E\uDDE0", "\"<x>'\n", "A_1-2.3");
        String id = FigureId.of(parts.toArray());
        assertEquals(parts, FigureId.parts(id));
        assertTrue(id.matches("[A-Za-z0-9_.%~/-]+"), id);
    }

    @Test
    void plainParts_stayReadable() {
        assertEquals("staining/cFos/samples/on", FigureId.of("staining", "cFos", "samples", "on"));
        assertEquals("staining/cFos/round/3/on", FigureId.under("staining/cFos", "round", 3, "on"));
        assertEquals("group/~/slices", FigureId.of("group", "", "slices"));
    }
}

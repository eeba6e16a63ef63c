/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShortTextTest {
    @Test
    void aShortText_staysAsItIs() {
        assertEquals(
                "labelled 30 cells of slice A1 ON for cFos", ShortText.of("labelled 30 cells of slice A1 ON for cFos"));
    }

    @Test
    void aLongText_losesFirstWhatStandsInBrackets() {
        assertEquals(
                "labelled 30 cells of slice A1 ON for cFos",
                ShortText.of("labelled 30 cells of slice A1 ON for cFos (batch 3, drawn with seed 17 by Anna)"));
    }

    @Test
    void aVeryLongText_isCutBetweenWords() {
        String cut = ShortText.of("changed what is said of the slices " + "and one more ".repeat(20));
        assertTrue(cut.length() <= 57, cut);
        assertTrue(cut.endsWith("more…") || cut.endsWith("one…") || cut.endsWith("and…"), cut);
    }

    @Test
    void lineBreaks_becomeSpaces() {
        assertEquals("a b", ShortText.of(" a\n  b "));
    }
}

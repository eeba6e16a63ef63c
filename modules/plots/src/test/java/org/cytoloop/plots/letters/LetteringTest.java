/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetteringTest {
    private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 10);
    private final Lettering letters = new HelveticaLettering();

    @Test
    void width_helvetica_isThatOfItsMetrics() {
        assertEquals(6.67, letters.width("A", FONT), 1e-9);
        assertEquals(5.56 + 2.22, letters.width("ai", FONT), 1e-9);
    }

    @Test
    void shortened_littleRoom_endsInDots() {
        assertEquals("mouse", letters.shortened("mouse", FONT, 60));
        String shorter = letters.shortened("a very long name of a slice", FONT, 60);
        assertTrue(shorter.startsWith("a very") && shorter.endsWith("\u2026"), shorter);
        assertTrue(letters.width(shorter, FONT) <= 60);
        assertEquals("", letters.shortened("mouse", FONT, 3));
    }

    @Test
    void shortenedName_keepsTheEndWhereNamesDiffer() {
        String shorter = letters.shortenedName("mouse12_hippocampus_0042", FONT, 70);
        assertTrue(shorter.startsWith("mo") && shorter.endsWith("0042"), shorter);
    }

    @Test
    void lines_noRoom_breaksBetweenWords() {
        assertEquals(List.of("no cells", "here yet"), letters.lines("no cells here yet", FONT, 45));
        assertEquals(List.of("indivisible"), letters.lines("indivisible", FONT, 3));
        assertEquals(List.of(""), letters.lines("", FONT, 3));
    }

    @Test
    void escaped_signsOfPdf_areSafe() throws CharacterCodingException {
        assertEquals("cells/mm\\262 \\050n\\051", PdfLettering.escaped("cells/mm² (n)"));
        assertThrows(CharacterCodingException.class, () -> PdfLettering.escaped("κ"));
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.bioformats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import loci.formats.FormatException;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private static String of(Throwable thrown) {
        return Problems.of(Path.of("folder", "a.czi"), thrown).getMessage();
    }

    @Test
    void reason_isTheInnermostMessageWithoutClassNames() {
        assertEquals(
                "a.czi: Bio-Formats cannot read it (plane 3 is missing); the file may be damaged or incomplete.",
                of(new FormatException(new IOException("Plane 3 is missing.\nat line 7"))));
    }

    @Test
    void slipOfTheLibrary_isNotQuoted() {
        String expected = "a.czi: Bio-Formats cannot read it; the file may be damaged or incomplete.";
        for (RuntimeException slip : new RuntimeException[] {
            new NullPointerException("Cannot invoke \"String.getBytes(String)\" because \"xml\" is null"),
            new ArrayIndexOutOfBoundsException("Index 7 out of bounds for length 3"),
            new ClassCastException("class A cannot be cast to class B")
        }) {
            assertEquals(expected, of(slip));
            assertEquals(expected, of(new FormatException("while opening", slip)));
        }
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.deeds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.cytoloop.spi.guide.Deed;
import org.junit.jupiter.api.Test;

class DeedArgumentsTest {
    private static Deed deed(String value) {
        return new Deed(Deed.SAMPLE, "Sample", Map.of("n", value));
    }

    @Test
    void number_isReadOrElse() {
        assertEquals(20, DeedArguments.number(deed(" 20 "), "n", 30));
        assertEquals(30, DeedArguments.number(deed("-5"), "n", 30));
        assertEquals(30, DeedArguments.number(deed("99999999999"), "n", 30));
        assertEquals(30, DeedArguments.number(deed("20"), "m", 30));
    }

    @Test
    void lines_leaveBlankOnesOut() {
        assertEquals(List.of("A1", "B 2"), DeedArguments.lines(deed("A1\n\n  B 2\n"), "n"));
        assertEquals(List.of(), DeedArguments.lines(deed("A1"), "slices"));
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CsvTextTest {
    @Test
    void whatWouldBreakTheTableIsQuoted() {
        assertEquals(
                "a,\"b,c\",\"say \"\"d\"\"\",1.50000,,7\r\n",
                new CsvText().row("a", "b,c", "say \"d\"", 1.5, Double.NaN, 7L).toString());
    }
}

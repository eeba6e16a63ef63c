/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellRefTest {
    @Test
    void order_isBySliceThenByNumber() {
        List<CellRef> refs = new ArrayList<>(List.of(new CellRef("B", 1), new CellRef("A", 10), new CellRef("A", 2)));
        Collections.sort(refs);
        assertEquals(List.of(new CellRef("A", 2), new CellRef("A", 10), new CellRef("B", 1)), refs);
    }
}

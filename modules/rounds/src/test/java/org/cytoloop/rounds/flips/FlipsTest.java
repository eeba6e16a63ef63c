/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.flips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.workbench.desk.DifferenceBoard;
import org.cytoloop.workbench.desk.DifferenceBoard.OnSlice;
import org.junit.jupiter.api.Test;

class FlipsTest {
    private static final List<String> ORDER = List.of("A1", "A2", "B1", "B2");

    /** A1: 2 gained, 5 lost; A2: none; B1: 1 gained; B2: of other cells. */
    private static Flips flips() {
        DifferenceBoard.Shown shown = new DifferenceBoard.Shown(
                "round 1 → round 2",
                "cFos",
                Map.of(
                        "A1", new OnSlice(1, new byte[] {0, 1, 0, 0, 2}),
                        "A2", new OnSlice(1, new byte[] {0, 0}),
                        "B1", new OnSlice(1, new byte[] {1}),
                        "B2", new OnSlice(7, new byte[] {1, 1})));
        return Flips.of(shown, ORDER, slice -> 1);
    }

    private static String beside(String slice, int cell, boolean forward) {
        return flips().beside(slice, cell, forward, ORDER)
                .map(flip -> flip.cell().slice() + ":" + flip.cell().cell())
                .orElse("none");
    }

    @Test
    void counts_areOfPresentCellsOnly() {
        assertEquals(3, flips().size());
        assertEquals(1, flips().gained("A1"));
        assertEquals(1, flips().lost("A1"));
        assertEquals(0, flips().gained("A2"));
        assertEquals(0, flips().gained("B2"));
    }

    @Test
    void of_saysWhatTheCellWasBefore() {
        Flips.Flip gained = flips().of(new CellRef("A1", 2)).orElseThrow();
        assertTrue(gained.gained());
        assertEquals(Label.OFF, gained.before());
        assertEquals(Label.ON, flips().of(new CellRef("A1", 5)).orElseThrow().before());
        assertEquals(Optional.empty(), flips().of(new CellRef("A1", 3)));
        assertEquals(Optional.empty(), flips().of(new CellRef("B2", 1)));
        assertEquals(2, flips().place(new CellRef("A1", 5)));
        assertEquals(3, flips().place(new CellRef("B1", 1)));
        assertEquals(0, flips().place(new CellRef("B1", 9)));
    }

    @Test
    void forward_overAllSlices_andAroundAtTheEnd() {
        assertEquals("A1:2", beside("A1", 0, true));
        assertEquals("A1:2", beside("A1", 1, true));
        assertEquals("A1:5", beside("A1", 2, true));
        assertEquals("A1:5", beside("A1", 3, true));
        assertEquals("B1:1", beside("A1", 5, true));
        assertEquals("B1:1", beside("A2", 0, true));
        assertEquals("A1:2", beside("B1", 1, true));
        assertEquals("A1:2", beside("B2", 0, true));
    }

    @Test
    void backward_overAllSlices_andAroundAtTheBeginning() {
        assertEquals("A1:5", beside("A1", 0, false));
        assertEquals("A1:2", beside("A1", 4, false));
        assertEquals("B1:1", beside("A1", 2, false));
        assertEquals("A1:5", beside("B1", 1, false));
        assertEquals("A1:5", beside("A2", 0, false));
        assertEquals("B1:1", beside("B2", 3, false));
    }

    @Test
    void none_leadsNowhere() {
        assertEquals(Optional.empty(), Flips.NONE.beside("A1", 0, true, ORDER));
    }
}

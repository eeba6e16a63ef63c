/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.junit.jupiter.api.Test;

class StripOrderTest {
    private final StripOrder order = new StripOrder();

    private static SamplerView view(String slice, int... cells) {
        return view(slice, Float.NaN, cells);
    }

    private static SamplerView view(String slice, float signal, int... cells) {
        List<StripCell> strip = new ArrayList<>();
        for (int cell : cells) {
            strip.add(new StripCell(new CellRef(slice, cell), cell, cell, Label.ON, signal));
        }
        BatchChoice single = BatchChoice.single(cells.length);
        return new SamplerView(LabelCounts.NONE, List.of(single), Optional.of(single), strip);
    }

    private List<Integer> shown(SamplerView next, String staining) {
        return order.keep(next, staining).strip().stream()
                .map(cell -> cell.cell().cell())
                .toList();
    }

    @Test
    void signalsThatComeInLateMoveNothingUnderTheMouse() {
        order.setPointed(true);
        assertEquals(List.of(1, 2, 3, 4), shown(view("A1", 1, 2, 3, 4), "cFos"));
        assertEquals(List.of(1, 2, 3, 4), shown(view("A1", 9f, 4, 2, 1, 3), "cFos"));
        order.setPointed(false);
        assertEquals(List.of(1, 2, 3, 4), shown(view("A1", 9f, 4, 2, 1, 3), "cFos"), "the mouse was there");
    }

    @Test
    void aBatchNobodyPointedAtIsSortedOnce() {
        assertEquals(List.of(1, 2, 3), shown(view("A1", 1, 2, 3), "cFos"));
        assertEquals(List.of(3, 1, 2), shown(view("A1", 9f, 3, 1, 2), "cFos"));
        assertEquals(List.of(3, 1, 2), shown(view("A1", 9f, 1, 2, 3), "cFos"));
        assertEquals(List.of(2, 1), shown(view("A2", 9f, 2, 1), "cFos"));
        assertEquals(List.of(2, 1), shown(view("A2", 9f, 1, 2), "cFos"));
    }

    @Test
    void aCellThatComesBackFindsItsPlaceAndANewOneGoesToTheEnd() {
        shown(view("A1", 1, 2, 3), "cFos");
        assertEquals(List.of(1, 3), shown(view("A1", 3, 1), "cFos"));
        assertEquals(List.of(1, 2, 3, 9), shown(view("A1", 9, 3, 2, 1), "cFos"));
    }

    @Test
    void theOrderIsMadeAnewOnceSomethingElseWasShown() {
        shown(view("A1", 1, 2, 3), "cFos");
        assertTrue(order.knows(view("A1", 3), "cFos"));
        assertFalse(order.knows(view("A1", 3), "PV"));
        assertEquals(List.of(3, 2, 1), shown(view("A1", 3, 2, 1), "PV"));
        assertEquals(List.of(5, 4), shown(view("A2", 5, 4), "PV"));
        assertEquals(List.of(), shown(view("A1"), "PV"));
        assertEquals(List.of(3, 1, 2), shown(view("A1", 3, 1, 2), "PV"));
    }
}

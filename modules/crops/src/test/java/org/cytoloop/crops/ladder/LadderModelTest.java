/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.junit.jupiter.api.Test;

class LadderModelTest {
    private final LadderModel model = new LadderModel();

    private static LadderCell rung(int number, double value) {
        return new LadderCell(new CellRef("A1", number), 0, 0, value, Label.ON, null);
    }

    /** Cells 1 to n with the values 1 to n, in another order. */
    private static List<LadderCell> cells(int count) {
        List<LadderCell> cells = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            cells.add(rung(i, i));
        }
        Collections.reverse(cells);
        return cells;
    }

    private static LadderScale scale(double threshold, double band) {
        return new LadderScale("cFos.snr", "", threshold, band);
    }

    private void set(int count, double threshold) {
        model.setPlaces(5);
        model.set(scale(threshold, 0), cells(count));
    }

    @Test
    void rungsAreOrderedByValueAndTheBorderlineOnesAreInTheMiddle() {
        set(101, 50.5);
        assertEquals(1, model.rungs().get(0).value());
        assertEquals(50, model.split());
        assertEquals(48, model.first());
        assertEquals(53, model.end());
    }

    @Test
    void equalValuesAreOrderedByCell() {
        model.set(scale(1, 0), List.of(rung(7, 2), rung(3, 2), rung(5, 1)));
        assertEquals(
                List.of(5, 3, 7),
                model.rungs().stream().map(cell -> cell.cell().cell()).toList());
    }

    @Test
    void aRungOnTheThresholdLiesAboveIt() {
        set(10, 4);
        assertEquals(3, model.split());
    }

    @Test
    void theBandIsClosedAtBothEnds() {
        model.set(scale(5, 2), cells(10));
        assertEquals(2, model.bandFrom(), "value 3 is in it");
        assertEquals(7, model.bandTo(), "value 7 too");
    }

    @Test
    void theLadderFollowsTheThreshold() {
        set(101, 50.5);
        model.setThreshold(20.5, 0);
        assertEquals(18, model.first());
        model.scroll(30);
        assertEquals(48, model.first());
        model.setThreshold(30.5, 0);
        assertEquals(28, model.first(), "who drags the threshold looks there");
        model.setThreshold(0, 0);
        assertEquals(0, model.first());
        model.setThreshold(1000, 0);
        assertEquals(96, model.first());
    }

    @Test
    void aNewLabelDoesNotMoveWhoWentAlong() {
        set(101, 50.5);
        model.scroll(-20);
        double middle = model.rungs().get(model.first() + 2).value();
        List<LadderCell> more = new ArrayList<>(cells(101));
        more.add(rung(500, 2.5));
        more.add(rung(501, 90.5));
        model.set(scale(50.5, 0), more);
        assertEquals(middle, model.rungs().get(model.first() + 2).value());
        model.set(new LadderScale("area", "", 10.5, 0), more);
        assertEquals(9, model.first(), "another feature begins at its threshold");
        model.scroll(5);
        model.toThreshold();
        assertEquals(9, model.first());
    }

    @Test
    void withoutAThresholdTheMiddleIsSeen() {
        set(21, Double.NaN);
        assertEquals(8, model.first());
    }

    @Test
    void fewRungsAreAllSeen() {
        set(3, 2);
        assertEquals(0, model.first());
        assertEquals(3, model.end());
        model.scroll(5);
        assertEquals(0, model.first());
        model.set(scale(2, 0), List.of());
        assertEquals(0, model.end());
    }

    @Test
    void moreRoomKeepsTheMiddle() {
        set(101, 50.5);
        model.setPlaces(11);
        assertEquals(45, model.first());
        model.scroll(10);
        model.setPlaces(5);
        assertEquals(58, model.first());
    }

    @Test
    void aRungIsRevealedWithTheLeastMovement() {
        set(101, 50.5);
        model.reveal(47);
        assertEquals(47, model.first());
        model.reveal(60);
        assertEquals(56, model.first());
        model.reveal(58);
        assertEquals(56, model.first());
    }

    @Test
    void aCellWithoutValueIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> rung(1, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> scale(1, -1));
    }

    @Test
    void valuesAreWrittenWithTheDecimalsThatTellThemApart() {
        assertEquals("50", LadderText.of(sorted(1, 2000), scale(1, 0)).value(50));
        assertEquals("50.0", LadderText.of(sorted(1, 50), scale(1, 0)).value(50));
        assertEquals(
                "2.40 \u00b5m",
                LadderText.of(sorted(1, 6), LadderScale.of("x", "\u00b5m")).value(2.4));
        assertEquals("0.021", LadderText.of(sorted(0.01, 0.4), scale(1, 0)).value(0.0214));
    }

    private static List<LadderCell> sorted(double low, double high) {
        return List.of(rung(1, low), rung(2, high));
    }
}

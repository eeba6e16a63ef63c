/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.random.SeededRandom;
import org.junit.jupiter.api.Test;

class LadderOrderTest {
    private static final int CELLS = 400;

    private final float[] values = new float[CELLS];
    private final Label[] labels = new Label[CELLS];

    LadderOrderTest() {
        SeededRandom random = new SeededRandom(2);
        for (int i = 0; i < CELLS; i++) {
            values[i] = (float) (random.nextDouble() * 10);
            double fuzzy = values[i] + 0.4 * random.nextGaussian();
            labels[i] = Math.abs(values[i] - 5) < 0.2 ? Label.UNSURE : fuzzy >= 5 ? Label.ON : Label.OFF;
        }
    }

    @Test
    void pick_manyCells_isOrderedDistinctAndDenseAroundTheThreshold() {
        List<Rung> ladder = LadderOrder.pick(values, labels, 5, 0.5, 20);
        assertEquals(20, ladder.size());
        assertEquals(20, new HashSet<>(ladder.stream().map(Rung::index).toList()).size());
        for (int i = 1; i < 20; i++) {
            assertTrue(ladder.get(i).value() >= ladder.get(i - 1).value());
        }
        long near = ladder.stream()
                .filter(rung -> Math.abs(rung.value() - 5) < 1.25)
                .count();
        assertTrue(near >= 9, "a quarter of the range holds " + near + " of 20");
        assertTrue(ladder.get(0).value() < 0.3 && ladder.get(19).value() > 9.7, ladder.toString());
        assertEquals(10, ladder.stream().filter(rung -> rung.value() < 5).count());
        for (Rung rung : ladder) {
            assertEquals(labels[rung.index()], rung.label());
            assertEquals(values[rung.index()], rung.value());
        }
    }

    @Test
    void pick_bothLabelsNearTheThreshold_showsBoth() {
        List<Rung> ladder = LadderOrder.pick(values, labels, 5, 0.5, 20);
        assertTrue(ladder.stream().anyMatch(rung -> rung.value() < 5 && rung.label() == Label.ON));
        assertTrue(ladder.stream().anyMatch(rung -> rung.value() >= 5 && rung.label() == Label.OFF));
        assertTrue(ladder.stream().anyMatch(rung -> rung.label() == Label.UNSURE));
    }

    @Test
    void pick_anOnFarBelow_isShownAndFlagged() {
        int stray = 0;
        while (values[stray] > 1) {
            stray++;
        }
        labels[stray] = Label.ON;
        int found = stray;
        List<Rung> ladder = LadderOrder.pick(values, labels, 5, 0.5, 12);
        assertTrue(ladder.stream().anyMatch(rung -> rung.index() == found && rung.outlier()), ladder.toString());
        assertTrue(ladder.stream().noneMatch(rung -> rung.outlier() && Math.abs(rung.value() - 5) <= 0.5));
    }

    @Test
    void pick_withoutARule_isDenseWhereTheLabelsPart() {
        List<Rung> ladder = LadderOrder.pick(values, labels, Double.NaN, 0, 20);
        long near =
                ladder.stream().filter(rung -> Math.abs(rung.value() - 5) < 1.5).count();
        assertTrue(near >= 9, "a third of the range holds " + near + " of 20");
    }

    @Test
    void pick_fewCells_takesAllThatHaveAValue() {
        float[] few = {3, Float.NaN, 1, 2, Float.POSITIVE_INFINITY};
        Label[] said = {Label.ON, Label.ON, Label.OFF, Label.OFF, Label.ON};
        assertEquals(
                List.of(2, 3, 0),
                LadderOrder.pick(few, said, 2.5, 0, 9).stream().map(Rung::index).toList());
        assertEquals(List.of(), LadderOrder.pick(new float[0], new Label[0], 2, 0, 9));
        assertEquals(List.of(), LadderOrder.pick(few, said, 2.5, 0, 0));
    }

    @Test
    void pick_allOnOneSide_fillsTheLadder() {
        assertEquals(15, LadderOrder.pick(values, labels, 100, 0, 15).size());
        assertEquals(15, LadderOrder.pick(values, labels, -100, 0, 15).size());
        assertEquals(1, LadderOrder.pick(values, labels, 5, 0, 1).size());
        Label[] on = new Label[CELLS];
        java.util.Arrays.fill(on, Label.ON);
        assertEquals(15, LadderOrder.pick(values, on, Double.NaN, 0, 15).size());
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cytoloop.core.random.SeededRandom;
import org.junit.jupiter.api.Test;

class StopRuleTest {
    private static SliceMove move(String slice, double on, double drift, double spread) {
        return new SliceMove(slice, "M1", 1000, on, drift, spread);
    }

    @Test
    void words_nameTheSliceThatMovesMost() {
        StopRule rule = new StopRule(50, List.of(move("A1", 400, 1, 1), move("A2", 412, 7, 3), move("A3", 0, 0, 0)));
        assertEquals("A2", rule.largest().orElseThrow().slice());
        assertEquals(
                "50 more labels are expected to move no slice's ON count by more than 1.9 % (most: slice A2, from 412 to"
                        + " about 419). This leaves out 1 slice with fewer than 20 ON cells.",
                rule.words());
    }

    @Test
    void words_withoutAClearDirection_tellBothWays() {
        assertEquals(
                "50 more labels are expected to move no slice's ON count by more than 11 % (most: slice A1, 100, by about"
                        + " 10 either way).",
                new StopRule(50, List.of(move("A1", 100, 1, 10))).words());
    }

    @Test
    void fewOnCells_areNotToldInPercent() {
        StopRule rule = new StopRule(50, List.of(move("few", 4, 3, 3), move("A1", 100, 1, 1)));
        assertEquals("A1", rule.moves().get(0).slice());
        assertTrue(new StopRule(50, List.of(move("few", 4, 3, 3))).words().startsWith("No slice has as many as 20 ON"));
        assertTrue(Double.isNaN(move("none", 0, 1, 1).share()));
    }

    @Test
    void move_carriesDriftAndSpreadOn() {
        SliceMove move = SliceMove.of("A", "M1", 10, 100, new double[] {2, 4, 6}, 0.5, 150, 50);
        assertEquals(2, move.drift(), 1e-12);
        assertEquals(Math.sqrt(4 * 0.5), move.spread(), 1e-12);
        assertTrue(move.isDirected());
        assertEquals(Math.sqrt(4 + 2), move.expected(), 1e-12);
        assertEquals(0.0244948974, move.share(), 1e-9);
        assertFalse(move("x", 10, 1, 2).isDirected());
    }

    /** A count of cells above a threshold that is the mean of n random labels: what 50 more move it by can be simulated. */
    @Test
    void spread_isWhatMoreLabelsReallyMove() {
        SeededRandom random = new SeededRandom(11);
        int n = 200;
        double predicted = 0;
        double real = 0;
        int runs = 400;
        for (int run = 0; run < runs; run++) {
            double[] labels = new double[n + 50];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = random.nextGaussian();
            }
            double[] changes = new double[10];
            double now = mean(labels, 0, n);
            for (int r = 0; r < changes.length; r++) {
                changes[r] = now - withoutFifty(labels, n, random);
            }
            SliceMove move = SliceMove.of("A", "M1", 10, 100, changes, 0, n, 50);
            predicted += move.spread() * move.spread() / runs;
            double then = mean(labels, 0, n + 50);
            real += (then - now) * (then - now) / runs;
        }
        assertEquals(1, predicted / real, 0.2);
    }

    private static double mean(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum / (to - from);
    }

    private static double withoutFifty(double[] values, int n, SeededRandom random) {
        int[] rows = new int[n];
        for (int i = 0; i < n; i++) {
            rows[i] = i;
        }
        random.shuffle(rows);
        double sum = 0;
        for (int i = 0; i < n - 50; i++) {
            sum += values[rows[i]];
        }
        return sum / (n - 50);
    }
}

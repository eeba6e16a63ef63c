/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.scoring.exam.ExamSheet;
import org.junit.jupiter.api.Test;

class ExamComparisonTest {
    /** Bits of a category: the cell is ON, called ON before, called ON after. */
    private static final int[] CATEGORIES = {7, 5, 3, 1, 0, 2, 4, 6};

    /** @param counts for each stratum cells of each of {@link #CATEGORIES} */
    private static ExamComparison compare(double[] weights, long seed, int[]... counts) {
        int n = 0;
        for (int[] row : counts) {
            for (int count : row) {
                n += count;
            }
        }
        boolean[] on = new boolean[n];
        boolean[] before = new boolean[n];
        boolean[] after = new boolean[n];
        int[] stratum = new int[n];
        int at = 0;
        for (int s = 0; s < counts.length; s++) {
            for (int c = 0; c < CATEGORIES.length; c++) {
                for (int i = 0; i < counts[s][c]; i++) {
                    on[at] = (CATEGORIES[c] & 1) != 0;
                    before[at] = (CATEGORIES[c] & 2) != 0;
                    after[at] = (CATEGORIES[c] & 4) != 0;
                    stratum[at++] = s;
                }
            }
        }
        return ExamComparison.of(new ExamSheet(on, stratum, weights), before, after, "round 4", "round 5", seed);
    }

    private static ExamComparison compare(int... counts) {
        return compare(new double[] {1}, 1, counts);
    }

    /**
     * 400 000 replicates by NumPy 2.4.6 (multinomial draws within each stratum from the counts plus a half in each of the
     * four categories where the rounds differ, spread by size): 0.0749 (-0.0111 to 0.1662). Ends of 2000 replicates vary
     * with a standard deviation of .003.
     */
    @Test
    void difference_equalsAnIndependentImplementation() {
        double[] weights = {10, 25};
        int[] first = {30, 4, 1, 3, 60, 2, 1, 2};
        int[] second = {12, 2, 1, 1, 28, 2, 0, 1};
        Interval difference = compare(weights, 1, first, second).f1Difference();
        assertEquals(0.07485267, difference.value(), 1e-8);
        assertEquals(-0.0111, difference.low(), 0.012);
        assertEquals(0.1662, difference.high(), 0.012);
        assertEquals(difference, compare(weights, 1, first, second).f1Difference());
        Interval other = compare(weights, 2, first, second).f1Difference();
        assertEquals(difference.low(), other.low(), 0.02);
        assertFalse(difference.equals(other));
    }

    @Test
    void test_countsCellsOnlyOneGetsRight() {
        ExamComparison comparison = compare(40, 6, 2, 2, 90, 3, 1, 2);
        assertEquals(3, comparison.mcNemar().onlyFirst());
        assertEquals(9, comparison.mcNemar().onlySecond());
        assertEquals(
                List.of(
                        "Round 5 is right on 9 cells round 4 gets wrong, and wrong on 3 it gets right.",
                        "Chance alone gives such a split 15 times in 100 (McNemar's exact test): the exam cannot tell them apart."),
                comparison.words().subList(0, 2));
        assertTrue(
                comparison.words().get(2).startsWith("F1 0.87 -> 0.93, difference +0.06 ("),
                comparison.words().get(2));
    }

    @Test
    void clearDifference_isSaid() {
        List<String> words = compare(30, 20, 0, 0, 90, 8, 0, 2).words();
        assertTrue(words.get(1).endsWith("round 5 is better."), words.get(1));
        assertTrue(words.get(1).contains("less than once in 1000"), words.get(1));
        List<String> worse = compare(30, 0, 20, 0, 90, 0, 8, 2).words();
        assertTrue(worse.get(1).endsWith("round 5 is worse."), worse.get(1));
    }

    /** A bootstrap of cells the rounds call alike would give a difference of exactly 0. */
    @Test
    void roundsThatAgreeOnEveryCell_mayStillDiffer() {
        ExamComparison comparison = compare(40, 0, 0, 3, 100, 0, 0, 7);
        assertEquals(0, comparison.f1Difference().value());
        assertTrue(
                comparison.f1Difference().low() < -0.01,
                comparison.f1Difference().toString());
        assertTrue(
                comparison.f1Difference().high() > 0.01,
                comparison.f1Difference().toString());
        assertTrue(comparison.words().get(0).endsWith("up to 2 of 100 cells may differ unseen."));
    }

    @Test
    void nothingOn_cannotBeCompared() {
        ExamComparison comparison = compare(0, 0, 0, 0, 150, 0, 0, 0);
        assertTrue(Double.isNaN(comparison.f1Difference().value()));
        assertTrue(comparison.words().get(1).startsWith("F1 cannot be compared"));
        assertEquals(1, compare(0, 0, 0, 0, 0, 0, 0, 0).words().size());
    }
}

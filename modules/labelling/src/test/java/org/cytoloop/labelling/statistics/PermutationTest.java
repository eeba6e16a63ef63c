/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.junit.jupiter.api.Test;

/** Permutation tests against exact answers, and the chi-square distribution where it holds. */
class PermutationTest {
    @Test
    void oneStratum_twoLevels_isFishersTest_whenTheTableIsSymmetric() throws ProblemException {
        StrataTable tea = new StrataTable(new long[][] {{3, 1}}, new long[][] {{4, 4}});
        assertFalse(tea.isLarge());
        assertEquals(0.4857, new StrataPermutation(tea).p(2, TaskContext.quiet()), 0.015);
    }

    /** Three levels of 3, 3 and 2 with hits 3, 0 and 1: all 70 ways to deal 4 hits to 8 cells, counted by hand below. */
    @Test
    void oneStratum_threeLevels_isTheEnumeration() throws ProblemException {
        long[] hits = {3, 0, 1};
        long[] sizes = {3, 3, 2};
        StrataTable table = new StrataTable(new long[][] {hits}, new long[][] {sizes});
        double observed = pearson(hits, sizes);
        int ways = 0;
        int reached = 0;
        for (int set = 0; set < 256; set++) {
            if (Integer.bitCount(set) == 4) {
                long[] dealt = {Integer.bitCount(set & 7), Integer.bitCount(set & 56), Integer.bitCount(set & 192)};
                ways++;
                reached += pearson(dealt, sizes) >= observed - 1e-9 ? 1 : 0;
            }
        }
        assertEquals(70, ways);
        double exact = reached / (double) ways;
        assertEquals(exact, new StrataPermutation(table).p(5, TaskContext.quiet()), 0.015);
        assertEquals(observed, Pearson.of(table).statistic(), 1e-12);
    }

    private static double pearson(long[] hits, long[] sizes) {
        double sum = 0;
        for (int i = 0; i < hits.length; i++) {
            double expected = sizes[i] / 2.0;
            sum += 2 * (hits[i] - expected) * (hits[i] - expected) / expected;
        }
        return sum;
    }

    @Test
    void strata_largeCounts_areThoseOfTheChiSquareDistribution() throws ProblemException {
        StrataTable table = new StrataTable(
                new long[][] {{20, 25, 30}, {60, 50, 55}}, new long[][] {{100, 90, 95}, {110, 100, 90}});
        assertTrue(table.isLarge());
        MantelHaenszel test = MantelHaenszel.of(table);
        assertEquals(2, test.degreesOfFreedom());
        assertEquals(test.p(), new StrataPermutation(table).p(9, TaskContext.quiet()), 0.015);
    }

    @Test
    void permutation_sameSeed_isTheSameOnAnyNumberOfThreads() throws ProblemException {
        StrataTable table =
                new StrataTable(new long[][] {{3, 1, 0, 2}, {2, 2, 5, 1}}, new long[][] {{5, 4, 3, 6}, {4, 6, 7, 3}});
        StrataPermutation test = new StrataPermutation(table);
        double p = test.p(77, TaskContext.quiet(1));
        assertEquals(p, test.p(77, TaskContext.quiet(4)));
        assertTrue(Math.abs(p - test.p(78, TaskContext.quiet(4))) < 0.03);
    }

    @Test
    void levelsThatNeverMeet_loseDegreesOfFreedom() {
        // levels 0 and 1 in one stratum, 2 and 3 in the other: only two comparisons are within a stratum
        StrataTable table = new StrataTable(
                new long[][] {{8, 2, 0, 0}, {0, 0, 5, 5}}, new long[][] {{10, 10, 0, 0}, {0, 0, 10, 10}});
        MantelHaenszel test = MantelHaenszel.of(table);
        assertEquals(2, test.degreesOfFreedom());
        // Pearson of the first stratum is 7.2, times 19 / 20
        assertEquals(7.2 * 19 / 20, test.statistic(), 1e-9);
        StrataTable apart = new StrataTable(new long[][] {{8, 0}, {0, 5}}, new long[][] {{10, 0}, {0, 10}});
        assertEquals(0, MantelHaenszel.of(apart).degreesOfFreedom());
        assertEquals(1, MantelHaenszel.of(apart).p());
    }

    @Test
    void mantelHaenszel_oneStratum_isPearsonButForAFactor() {
        SeededRandom random = new SeededRandom(6);
        for (int i = 0; i < 50; i++) {
            long[] sizes = new long[4];
            long[] hits = new long[4];
            for (int level = 0; level < 4; level++) {
                sizes[level] = 5 + random.nextInt(40);
                hits[level] = 1 + random.nextInt((int) sizes[level] - 1);
            }
            StrataTable table = new StrataTable(new long[][] {hits}, new long[][] {sizes});
            double n = table.size();
            assertEquals(
                    Pearson.of(table).statistic() * (n - 1) / n,
                    MantelHaenszel.of(table).statistic(),
                    1e-9);
        }
    }

    @Test
    void permutation_cancelled_stops() {
        StrataTable table = new StrataTable(new long[][] {{3, 1, 0}}, new long[][] {{5, 4, 3}});
        TaskContext cancelled = new TaskContext() {
            @Override
            public int threads() {
                return 2;
            }

            @Override
            public boolean isCancelled() {
                return true;
            }

            @Override
            public void progress(double fraction, String what) {
                // nobody is looking
            }
        };
        assertThrows(CancellationException.class, () -> new StrataPermutation(table).p(1, cancelled));
    }
}

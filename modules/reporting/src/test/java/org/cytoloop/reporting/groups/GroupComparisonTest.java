/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.junit.jupiter.api.Test;

class GroupComparisonTest {
    private static final TaskContext QUIET = TaskContext.quiet(1);

    /** Student 1908, "The probable error of a mean", Biometrika 6:1-25: hours of sleep gained with two drugs. */
    private static final double[] SLEEP = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};

    private static final double[] SLEEP_OTHER = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    /** Hollander and Wolfe 1973, p. 69: permeability of the human chorioamnion at term and earlier. */
    private static final double[] TERM = {0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46};

    private static final double[] EARLIER = {1.15, 0.88, 0.90, 0.74, 1.21};

    /** Efron and Tibshirani 1993, "An introduction to the bootstrap", table 2.1: days mice lived. */
    private static final double[] CONTROL = {52, 104, 146, 10, 51, 30, 40, 27, 46};

    private static final double[] TREATED = {94, 197, 16, 38, 99, 141, 23};

    private static GroupComparison of(GroupTest test, double[] values, double[] others) throws Exception {
        return GroupComparison.of(test, values, others, QUIET);
    }

    /** The help of R's t.test prints t = -1.8608, df = 17.776, p = 0.07939, -3.3654832 to 0.2054832 for this. */
    @Test
    void welch_sleep_isAsPublishedByR() throws Exception {
        GroupComparison sleep = of(GroupTest.WELCH, SLEEP, SLEEP_OTHER);
        assertEquals(1.8608134674868526, sleep.statistic(), 1e-12);
        assertEquals(17.776473516178488, sleep.freedom(), 1e-10);
        assertEquals(0.0793941401873583, sleep.p(), 1e-12);
        assertEquals(1.58, sleep.effect().value(), 1e-12);
        assertEquals(-0.2054832, sleep.effect().low(), 1e-7);
        assertEquals(3.3654832, sleep.effect().high(), 1e-7);
        assertFalse(sleep.exact());
    }

    /**
     * U = 35 and one-sided p = 0.1272 in the book; scipy 1.17.1 mannwhitneyu(method='exact'): 0.2544122544122544. The
     * estimate and its interval as R's wilcox.test(conf.int = TRUE): 0.305, -0.15 to 0.76 (first minus second).
     */
    @Test
    void mannWhitney_permeability_isAsInHollanderAndWolfe() throws Exception {
        GroupComparison permeability = of(GroupTest.MANN_WHITNEY, TERM, EARLIER);
        assertEquals(50 - 35, permeability.statistic());
        assertEquals(0.2544122544122544, permeability.p(), 1e-12);
        assertTrue(permeability.exact());
        assertEquals(-0.305, permeability.effect().value(), 1e-12);
        assertEquals(-0.76, permeability.effect().low(), 1e-12);
        assertEquals(0.15, permeability.effect().high(), 1e-12);
    }

    /**
     * Of the 462 divisions of the shared ranks 31 lie at least as far from what is expected, counted in Python; scipy
     * 1.17.1, which doubles the smaller tail instead, says 34 / 462.
     */
    @Test
    void mannWhitney_withTies_isExact() throws Exception {
        GroupComparison tied =
                of(GroupTest.MANN_WHITNEY, new double[] {1, 2, 2, 3, 5}, new double[] {2, 4, 4, 6, 7, 7});
        assertEquals(25, tied.statistic());
        assertEquals(31 / 462.0, tied.p(), 1e-12);
        assertTrue(tied.exact());
    }

    /** scipy 1.17.1: mannwhitneyu(b, a, method='exact') and, with ties, method='asymptotic'. */
    @Test
    void mannWhitney_ofManyAnimals_isAsScipySays() throws Exception {
        double[] many = IntStream.rangeClosed(1, 30).asDoubleStream().toArray();
        double[] others = IntStream.rangeClosed(1, 25).mapToDouble(i -> i + 4.5).toArray();
        assertEquals(
                0.4057975916999144, of(GroupTest.MANN_WHITNEY, many, others).p(), 1e-9);
        double[] tied = IntStream.range(2, 18).mapToDouble(i -> i / 2).toArray();
        double[] moved = IntStream.range(6, 22).mapToDouble(i -> i / 2).toArray();
        GroupComparison ties = of(GroupTest.MANN_WHITNEY, tied, moved);
        assertEquals(0.03536866167538916, ties.p(), 1e-9);
        assertFalse(ties.exact());
    }

    /** All 11440 divisions: 3184 have means at least as far apart (counted in Python; the book's one-sided is 0.14). */
    @Test
    void permutation_mice_countsAllDivisions() throws Exception {
        GroupComparison mice = of(GroupTest.PERMUTATION, CONTROL, TREATED);
        assertEquals(3184 / 11440.0, mice.p(), 1e-12);
        assertTrue(mice.exact());
        assertEquals(30.63492063492064, mice.statistic(), 1e-12);
        assertEquals(30.63492063492064, mice.effect().value(), 1e-12);
        assertTrue(mice.effect().low() < 0 && mice.effect().high() > 0);
    }

    @Test
    void threeAndThree_canNeverBeBelowATenth_andAllowNoIntervalOfRanks() throws Exception {
        double[] low = {1, 2, 3};
        double[] high = {7, 8, 9};
        for (GroupTest test : new GroupTest[] {GroupTest.MANN_WHITNEY, GroupTest.PERMUTATION}) {
            GroupComparison apart = of(test, low, high);
            assertEquals(0.1, apart.p(), 1e-12);
            assertEquals(0.1, apart.smallestP(), 1e-12);
        }
        assertTrue(Double.isNaN(of(GroupTest.MANN_WHITNEY, low, high).effect().low()));
    }

    /** qwilcox(0.025, n, m) of R. */
    @Test
    void quantilesOfU_areThoseOfR() {
        assertEquals(0, RankShift.lowerQuantile(3, 3));
        assertEquals(1, RankShift.lowerQuantile(4, 4));
        assertEquals(3, RankShift.lowerQuantile(5, 5));
        assertEquals(9, RankShift.lowerQuantile(10, 5));
        assertEquals(9, RankShift.lowerQuantile(5, 10));
    }

    @Test
    void impossibleTests_sayWhy() {
        ProblemException few = assertThrows(
                ProblemException.class, () -> of(GroupTest.PERMUTATION, new double[] {1}, new double[] {2, 3}));
        assertEquals("each group needs at least two animals", few.getMessage());
        ProblemException flat = assertThrows(
                ProblemException.class, () -> of(GroupTest.WELCH, new double[] {1, 1}, new double[] {2, 2}));
        assertTrue(flat.getMessage().contains("the same value"));
    }
}

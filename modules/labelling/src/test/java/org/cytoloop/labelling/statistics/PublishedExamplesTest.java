/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.Interval;
import org.junit.jupiter.api.Test;

/** Every test and interval against a published example, or against what other software documents for published data. */
class PublishedExamplesTest {
    /** Berkeley admissions of 1973 (Bickel, Hammel, O'Connell 1975, Science 187:398-403): admitted and applied, men and women, by department. */
    private static final StrataTable BERKELEY = new StrataTable(
            new long[][] {{512, 89}, {353, 17}, {120, 202}, {138, 131}, {53, 94}, {22, 24}},
            new long[][] {{825, 108}, {560, 25}, {325, 593}, {417, 375}, {191, 393}, {373, 341}});

    private static StrataTable shares(long hits, long n, long otherHits, long otherN) {
        return new StrataTable(new long[][] {{hits, otherHits}}, new long[][] {{n, otherN}});
    }

    /**
     * Job satisfaction by income and gender: Agresti 2002, "Categorical Data Analysis", tables 7.8 and 7.12, an example of
     * mantelhaen.test in R: general association 10.2001 with 9 degrees of freedom, p 0.3345.
     */
    /** The same without strata. */
    private static StrataTable pooled(StrataTable table) {
        long[][] hits = new long[1][table.levels()];
        long[][] sizes = new long[1][table.levels()];
        for (int level = 0; level < table.levels(); level++) {
            hits[0][level] = table.levelHits(level);
            sizes[0][level] = table.levelSize(level);
        }
        return new StrataTable(hits, sizes);
    }

    @Test
    void agresti2002_jobSatisfaction_generalAssociation() {
        long[][] women = {{1, 3, 11, 2}, {2, 3, 17, 3}, {0, 1, 8, 5}, {0, 2, 4, 2}};
        long[][] men = {{1, 1, 2, 1}, {0, 3, 5, 1}, {0, 0, 7, 3}, {0, 1, 9, 6}};
        MantelHaenszel test = new MantelHaenszel(new long[][][] {women, men});
        assertEquals(10.2001, test.statistic(), 0.00005);
        assertEquals(9, test.degreesOfFreedom());
        assertEquals(0.3345, test.p(), 0.00005);
    }

    /**
     * Berkeley admissions: mantelhaen.test of R on its data set UCBAdmissions gives 1.4269 with continuity correction,
     * which is 1.5246 without; without strata men are admitted far more often (45 % against 30 %, X² 92.2).
     */
    @Test
    void berkeley_departmentsExplainTheDifference() {
        MantelHaenszel test = MantelHaenszel.of(BERKELEY);
        assertEquals(1.5246, test.statistic(), 0.00005);
        assertEquals(1, test.degreesOfFreedom());
        double away = BERKELEY.levelHits(0) - BERKELEY.expectedHits(0);
        double variance = away * away / test.statistic();
        assertEquals(1.4269, Math.pow(Math.abs(away) - 0.5, 2) / variance, 0.00005);
        Pearson plain = Pearson.of(pooled(BERKELEY));
        assertEquals(92.2, plain.statistic(), 0.05);
        assertEquals(0.45, BERKELEY.levelHits(0) / (double) BERKELEY.levelSize(0), 0.005);
        assertEquals(0.30, BERKELEY.levelHits(1) / (double) BERKELEY.levelSize(1), 0.005);
        assertTrue(Differences.mantelHaenszel(BERKELEY, 0).low() < 0);
        assertTrue(Differences.mantelHaenszel(BERKELEY, 0).high() > 0);
    }

    /**
     * Heart attacks under placebo and aspirin in the Physicians' Health Study, an example of Agresti's books; prop.test of
     * R without continuity correction gives 25.014.
     */
    @Test
    void physiciansHealthStudy_aspirin_pearson() {
        StrataTable table = shares(189, 11034, 104, 11037);
        Pearson test = Pearson.of(table);
        assertEquals(25.014, test.statistic(), 0.0005);
        assertEquals(1, test.degreesOfFreedom());
        assertEquals(5.69e-7, test.p(), 0.005e-7);
        assertEquals(Math.sqrt(25.0139 / 22071), table.cramersV(), 1e-6);
        assertTrue(table.isLarge());
    }

    /** The lady tasting tea: Fisher 1935; 3 of 4 right (Agresti 2002, page 91): fisher.test of R gives p 0.4857. */
    @Test
    void fisher1935_tea() {
        assertEquals(0.4857, ExactTests.fisher(3, 4, 1, 4), 0.00005);
        assertEquals(2 / 70.0, ExactTests.fisher(4, 4, 0, 4), 1e-12);
        assertEquals(1, ExactTests.fisher(0, 0, 3, 5));
        assertEquals(1, ExactTests.fisher(0, 7, 0, 5));
    }

    /** McNemar's exact test: 2 (1 + 10 + 45) / 2^10 for 2 changes against 8. */
    @Test
    void symmetry_isTheBinomialTest() {
        assertEquals(2 * 56 / 1024.0, ExactTests.symmetry(8, 2), 1e-12);
        assertEquals(ExactTests.symmetry(8, 2), ExactTests.symmetry(2, 8));
        assertEquals(1, ExactTests.symmetry(0, 0));
    }

    /** The example of the Wikipedia article on Holm's method (four hypotheses at 5 %; the first and the fourth fall). */
    @Test
    void holm1979_fourHypotheses() {
        assertArrayEquals(
                new double[] {0.03, 0.06, 0.06, 0.02}, Holm.adjust(new double[] {0.01, 0.04, 0.03, 0.005}), 1e-12);
        assertArrayEquals(new double[] {1, 1}, Holm.adjust(new double[] {0.7, 0.9}));
        assertArrayEquals(new double[0], Holm.adjust(new double[0]));
    }

    /**
     * Newcombe 1998, method 10: 56/70 against 48/80 gives 0.0524 to 0.3339, and 9/10 against 3/10 gives 0.1705 to 0.8090;
     * the tests of the R package propint compare with the same figures.
     */
    @Test
    void newcombe1998_method10() {
        Interval difference = Differences.newcombe(56, 70, 48, 80);
        assertEquals(0.2, difference.value(), 1e-12);
        assertEquals(0.0524, difference.low(), 0.00005);
        assertEquals(0.3339, difference.high(), 0.00005);
        Interval few = Differences.newcombe(9, 10, 3, 10);
        assertEquals(0.1705, few.low(), 0.00005);
        assertEquals(0.8090, few.high(), 0.00005);
    }

    /** Student's sleep data: t.test of R with unequal variances gives -3.3654832 to 0.2054832. */
    @Test
    void welch1947_sleep() {
        Interval difference = Differences.welch(
                new double[] {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2},
                new double[] {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4});
        assertEquals(-1.58, difference.value(), 1e-12);
        assertEquals(-3.3654832, difference.low(), 5e-8);
        assertEquals(0.2054832, difference.high(), 5e-8);
    }

    /**
     * University Group Diabetes Program: deaths under tolbutamide and placebo in two age groups (Rothman, Greenland, Lash
     * 2008, "Modern Epidemiology", table 15-1): crude difference 0.045, Mantel-Haenszel 0.035; the tests of the R package
     * metafor have 0.0349 with a 90 % interval of -0.0176 to 0.0874.
     */
    @Test
    void rothman2008_tolbutamide_mantelHaenszelDifference() {
        StrataTable table = new StrataTable(new long[][] {{8, 5}, {22, 16}}, new long[][] {{106, 120}, {98, 85}});
        assertEquals(0.045, Differences.mantelHaenszel(pooled(table), 0).value(), 0.0005);
        Interval difference = Differences.mantelHaenszel(table, 0);
        assertEquals(0.0349, difference.value(), 0.00005);
        double half = (difference.high() - difference.low()) / 2 * 1.6448536269514722 / 1.959963984540054;
        assertEquals(-0.0176, difference.value() - half, 0.00005);
        assertEquals(0.0874, difference.value() + half, 0.00005);
    }

    /** With one stratum the variance of Greenland and Robins is that of two independent shares. */
    @Test
    void mantelHaenszelDifference_oneStratum_isTheUsualInterval() {
        Interval difference = Differences.mantelHaenszel(shares(30, 50, 20, 80), 0);
        double half = 1.959963984540054 * Math.sqrt(0.6 * 0.4 / 50 + 0.25 * 0.75 / 80);
        assertEquals(0.35, difference.value(), 1e-12);
        assertEquals(0.35 - half, difference.low(), 1e-12);
        assertEquals(0.35 + half, difference.high(), 1e-12);
    }

    /**
     * Good 2005, "Permutation, Parametric and Bootstrap Tests of Hypotheses": vitamin E and cell cultures; the most extreme
     * of 20 assignments.
     */
    @Test
    void good2005_vitaminE_exact() throws ProblemException {
        UnitPermutation test =
                new UnitPermutation(new double[] {121, 118, 110, 34, 12, 22}, new int[] {0, 0, 0, 1, 1, 1}, 2);
        assertTrue(test.isExact());
        assertEquals(20, test.tried());
        // one of 20 on this side and its mirror image
        assertEquals(2 / 20.0, test.p(1, TaskContext.quiet()), 1e-12);
        assertEquals(2 / 20.0, UnitPermutation.smallestP(3, 3), 1e-12);
        assertEquals(2 / 70.0, UnitPermutation.smallestP(4, 4), 1e-12);
        assertEquals(1 / 35.0, UnitPermutation.smallestP(3, 4), 1e-12);
        assertEquals(6 / 90.0, UnitPermutation.smallestP(2, 2, 2), 1e-12);
    }

    /**
     * Nguyen 2009, "Nonparametric inference using randomization and permutation reference distribution and their
     * Monte-Carlo approximation", thesis, Portland State University: recovery times, 3 of 35 assignments as far on this
     * side (p 0.0857); one more is as far on the other.
     */
    @Test
    void nguyen2009_recovery_exact() throws ProblemException {
        UnitPermutation test =
                new UnitPermutation(new double[] {19, 22, 25, 26, 23, 33, 40}, new int[] {0, 0, 0, 0, 1, 1, 1}, 2);
        assertEquals(4 / 35.0, test.p(1, TaskContext.quiet()), 1e-12);
    }

    /**
     * Ernst 2004, "Permutation methods: a basis for exact inference", Statistical Science 19:676-685: wings and antennae in
     * mm, nine insects against six, all 5005 assignments: two-sided p 0.0719 and 0.0022.
     */
    @Test
    void ernst2004_wingsAndAntennae_exact() throws ProblemException {
        int[] kind = {0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1};
        double[] wings = {1.72, 1.64, 1.74, 1.70, 1.82, 1.82, 1.90, 1.82, 2.08, 1.78, 1.86, 1.96, 2.00, 2.00, 1.96};
        double[] antennae = {1.24, 1.38, 1.36, 1.40, 1.38, 1.48, 1.38, 1.54, 1.56, 1.14, 1.20, 1.30, 1.26, 1.28, 1.18};
        UnitPermutation test = new UnitPermutation(wings, kind, 2);
        assertEquals(5005, test.tried());
        assertEquals(0.0719, test.p(1, TaskContext.quiet()), 0.00005);
        assertEquals(0.0022, new UnitPermutation(antennae, kind, 2).p(1, TaskContext.quiet()), 0.00005);
    }

    /**
     * Manly 1997, "Randomization, Bootstrap and Monte Carlo Methods in Biology": mandibles of jackals, also the data set
     * jackal of the R package permute. Of all 184 756 assignments 308 are as far on one side, and as many on the other.
     */
    @Test
    void manly1997_jackals_random() throws ProblemException {
        double[] lengths = {
            120, 107, 110, 116, 114, 111, 113, 117, 114, 112, 110, 111, 107, 108, 110, 105, 107, 106, 111, 111
        };
        int[] sex = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
        UnitPermutation test = new UnitPermutation(lengths, sex, 2);
        assertEquals(184_756, UnitPermutation.assignments(10, 10));
        assertEquals(Permutations.COUNT, test.tried());
        double p = test.p(1, TaskContext.quiet(1));
        assertEquals(2 * 308 / 184_756.0, p, 0.0015);
        assertEquals(p, test.p(1, TaskContext.quiet(3)));
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.audit;

import java.util.Optional;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.labelling.statistics.Differences;
import org.cytoloop.labelling.statistics.ExactTests;
import org.cytoloop.labelling.statistics.MantelHaenszel;
import org.cytoloop.labelling.statistics.Pearson;
import org.cytoloop.labelling.statistics.Permutations;
import org.cytoloop.labelling.statistics.StrataPermutation;
import org.cytoloop.labelling.statistics.StrataTable;

/**
 * Tests whether a share differs by animal, slice, day or annotator, with the cell as the unit: the question is about the
 * labels of these very animals, not about animals at large. Chi-square where counts are large enough, Fisher's test for
 * two levels and permutations for more where they are not.
 */
final class CellTest {
    /** Fewer observations than this say nothing. */
    private static final int FEWEST = 20;

    private final Outcome outcome;
    private final Factor factor;
    private final LevelTable table;
    private final long seed;

    CellTest(Outcome outcome, Factor factor, LevelTable table, long seed) {
        this.outcome = outcome;
        this.factor = factor;
        this.table = table;
        this.seed = seed;
    }

    /** Tests. */
    Evidence evidence(TaskContext task) throws ProblemException {
        StrataTable plain = table.plain();
        String tooFew = tooFew(plain);
        if (!tooFew.isEmpty()) {
            return Evidence.none(tooFew);
        }
        TestResult homogeneity = homogeneity(plain, task);
        Optional<TestResult> stratified = table.hasSignal() ? atEqualSignal(task) : Optional.empty();
        boolean equalSignal = stratified.isPresent();
        StrataTable judged = equalSignal ? table.bySignal() : plain;
        int most = most(judged);
        return new Evidence(
                Optional.of(stratified.orElse(homogeneity)),
                Optional.of(homogeneity),
                equalSignal,
                plain.cramersV(),
                most,
                difference(judged, most, equalSignal),
                judged.levelHits(most) / (double) judged.levelSize(most),
                judged.othersShare(most),
                "");
    }

    private String tooFew(StrataTable plain) {
        if (table.levels().isEmpty()) {
            return "The " + factor.many() + " are not told.";
        }
        if (table.levels().size() == 1) {
            return "All are of one " + factor.one() + ", so there is nothing to compare.";
        }
        if (plain.size() < FEWEST) {
            return "Too few to tell: " + plain.size() + ", at least " + FEWEST + " needed.";
        }
        if (plain.hits() == 0) {
            return outcome == Outcome.ON ? "No label is ON." : "There is none at all.";
        }
        if (plain.hits() == plain.size()) {
            return outcome == Outcome.ON ? "All labels are ON." : "It is so for every one.";
        }
        return "";
    }

    private TestResult homogeneity(StrataTable plain, TaskContext task) throws ProblemException {
        Pearson pearson = Pearson.of(plain);
        if (plain.isLarge()) {
            return new TestResult(
                    "chi-square test of homogeneity",
                    "Pearson 1900",
                    pearson.statistic(),
                    pearson.degreesOfFreedom(),
                    pearson.p(),
                    0);
        }
        if (plain.levels() == 2) {
            double p =
                    ExactTests.fisher(plain.levelHits(0), plain.levelSize(0), plain.levelHits(1), plain.levelSize(1));
            return new TestResult("Fisher's exact test", "Fisher 1935", Double.NaN, 0, p, 0);
        }
        return new TestResult(
                "permutation test of homogeneity",
                "Hope 1968",
                pearson.statistic(),
                0,
                new StrataPermutation(plain).p(seed, task),
                Permutations.COUNT);
    }

    /** Empty when no range of the signal has two levels. */
    private Optional<TestResult> atEqualSignal(TaskContext task) throws ProblemException {
        StrataTable bySignal = table.bySignal();
        MantelHaenszel association = MantelHaenszel.of(bySignal);
        if (association.degreesOfFreedom() == 0) {
            return Optional.empty();
        }
        if (bySignal.isLarge()) {
            return Optional.of(new TestResult(
                    "generalised Cochran-Mantel-Haenszel test",
                    "Landis, Heyman and Koch 1978",
                    association.statistic(),
                    association.degreesOfFreedom(),
                    association.p(),
                    0));
        }
        return Optional.of(new TestResult(
                "generalised Cochran-Mantel-Haenszel test by permutation",
                "Landis, Heyman and Koch 1978; Hope 1968",
                association.statistic(),
                0,
                new StrataPermutation(bySignal).p(seed, task),
                Permutations.COUNT));
    }

    /**
     * The level whose hits are farthest from what is expected, in units of the expectation's spread. Of two levels it is
     * the one with more, and of faults always one with more than expected: that is where to look.
     */
    private int most(StrataTable judged) {
        int most = 0;
        double farthest = -1;
        for (int level = 0; level < judged.levels(); level++) {
            double expected = judged.expectedHits(level);
            double misses = judged.levelSize(level) - expected;
            double spread = expected * misses / Math.max(1, judged.levelSize(level));
            double away = judged.levelHits(level) - expected;
            boolean below = away < 0 && (outcome != Outcome.ON || judged.levels() == 2);
            double score = spread > 0 && !below ? away * away / spread : 0;
            if (score > farthest) {
                farthest = score;
                most = level;
            }
        }
        return most;
    }

    private static Interval difference(StrataTable table, int level, boolean stratified) {
        if (stratified) {
            return Differences.mantelHaenszel(table, level);
        }
        long hits = table.levelHits(level);
        long n = table.levelSize(level);
        return Differences.newcombe(hits, n, table.hits() - hits, table.size() - n);
    }
}

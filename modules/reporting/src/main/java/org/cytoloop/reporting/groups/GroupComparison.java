/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.groups;

import java.util.Arrays;
import org.apache.commons.statistics.inference.DataDispersion;
import org.apache.commons.statistics.inference.MannWhitneyUTest;
import org.apache.commons.statistics.inference.TTest;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.labelling.statistics.Differences;
import org.cytoloop.labelling.statistics.UnitPermutation;

/**
 * Two groups of animals compared.
 *
 * @param test by which
 * @param n animals of the first
 * @param others animals of the second
 * @param statistic t of Welch, U of the second group of Mann and Whitney, the difference of the means of the permutation
 *     test
 * @param freedom degrees of freedom of Welch's test; NaN for the others
 * @param p two-sided
 * @param exact true when p was counted over all divisions of the animals
 * @param smallestP the smallest p that so many animals can give; 0 for Welch's test
 * @param effect second minus first with its 95 % interval: difference of the means (Welch 1947); for Mann-Whitney the
 *     median of all differences between an animal of the second and one of the first (Hodges and Lehmann 1963). Without
 *     ends where so few animals allow no such interval
 */
public record GroupComparison(
        GroupTest test,
        int n,
        int others,
        double statistic,
        double freedom,
        double p,
        boolean exact,
        double smallestP,
        Interval effect) {
    private static final int FEWEST = 2;
    /** Where divisions are drawn they are the same every time; the year of the test is as good as any number. */
    private static final long SEED = 1937;

    /**
     * Compares.
     *
     * @param values one for each animal of the first group
     * @param others one for each animal of the second group
     * @throws ProblemException when the test cannot be done with these values, with the reason as half a sentence
     */
    public static GroupComparison of(GroupTest test, double[] values, double[] others, TaskContext task)
            throws ProblemException {
        if (Math.min(values.length, others.length) < FEWEST) {
            throw new ProblemException("each group needs at least two animals");
        }
        return switch (test) {
            case WELCH -> welch(values, others);
            case MANN_WHITNEY -> mannWhitney(values, others, task);
            case PERMUTATION -> permutation(values, others, task);
        };
    }

    private static GroupComparison welch(double[] values, double[] others) throws ProblemException {
        Interval effect = Differences.welch(others, values);
        if (Double.isNaN(effect.low())) {
            throw new ProblemException("all animals of a group have the same value, in both groups");
        }
        TTest.Result result =
                TTest.withDefaults().with(DataDispersion.HETEROSCEDASTIC).test(others, values);
        return new GroupComparison(
                GroupTest.WELCH,
                values.length,
                others.length,
                result.getStatistic(),
                result.getDegreesOfFreedom(),
                result.getPValue(),
                false,
                0,
                effect);
    }

    /** Exact by permuting the ranks, ties or not, as long as all divisions can be tried; else as the library does. */
    private static GroupComparison mannWhitney(double[] values, double[] others, TaskContext task)
            throws ProblemException {
        UnitPermutation ranks = permutation(RankShift.ranks(values, others), values.length);
        MannWhitneyUTest.Result result = MannWhitneyUTest.withDefaults().test(others, values);
        return new GroupComparison(
                GroupTest.MANN_WHITNEY,
                values.length,
                others.length,
                result.getStatistic(),
                Double.NaN,
                ranks.isExact() ? ranks.p(SEED, task) : result.getPValue(),
                ranks.isExact(),
                UnitPermutation.smallestP(values.length, others.length),
                RankShift.of(values, others));
    }

    private static GroupComparison permutation(double[] values, double[] others, TaskContext task)
            throws ProblemException {
        double[] all = Arrays.copyOf(values, values.length + others.length);
        System.arraycopy(others, 0, all, values.length, others.length);
        UnitPermutation permutation = permutation(all, values.length);
        Interval effect = Differences.welch(others, values);
        return new GroupComparison(
                GroupTest.PERMUTATION,
                values.length,
                others.length,
                effect.value(),
                Double.NaN,
                permutation.p(SEED, task),
                permutation.isExact(),
                UnitPermutation.smallestP(values.length, others.length),
                effect);
    }

    private static UnitPermutation permutation(double[] all, int first) {
        int[] group = new int[all.length];
        Arrays.fill(group, first, all.length, 1);
        return new UnitPermutation(all, group, 2);
    }
}

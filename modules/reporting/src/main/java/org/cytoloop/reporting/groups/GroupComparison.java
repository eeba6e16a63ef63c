/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.groups;

import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.Interval;

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
    /**
     * Compares.
     *
     * @param values one for each animal of the first group
     * @param others one for each animal of the second group
     * @throws ProblemException when the test cannot be done with these values, in one sentence
     */
    public static GroupComparison of(GroupTest test, double[] values, double[] others, TaskContext task)
            throws ProblemException {
        throw new UnsupportedOperationException("reporting");
    }
}

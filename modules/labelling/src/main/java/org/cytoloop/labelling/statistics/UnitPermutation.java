/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.statistics;

import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;

/**
 * Permutation test of the means of groups of units, one value per unit (Pitman 1937, "Significance tests which may be
 * applied to samples from any populations", J. R. Stat. Soc. Suppl. 4:119-130). The unit is what was given a treatment,
 * such as the animal: its cells are no replicates (Lazic 2010, "The problem of pseudoreplication in neuroscientific
 * studies", BMC Neuroscience 11:5). The statistic is the sum of squares between groups; with two groups that orders like
 * the absolute difference of their means. Exact while there are few enough assignments. Immutable.
 */
public final class UnitPermutation {
    private static final double MAX_EXACT = 20_000;

    private final int[] group;
    private final int[] sizes;
    private final double[] values;
    private final double observed;

    /**
     * A test.
     *
     * @param values one per unit
     * @param group group of each unit, from 0
     * @param groups number of groups, each with at least one unit
     */
    public UnitPermutation(double[] values, int[] group, int groups) {
        this.values = centred(values);
        this.group = group.clone();
        sizes = new int[groups];
        for (int each : group) {
            sizes[each]++;
        }
        observed = statistic(sums(this.group));
    }

    private static double[] centred(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double[] centred = new double[values.length];
        for (int i = 0; i < centred.length; i++) {
            centred[i] = values[i] - sum / values.length;
        }
        return centred;
    }

    private double[] sums(int[] assigned) {
        double[] sums = new double[sizes.length];
        for (int i = 0; i < values.length; i++) {
            sums[assigned[i]] += values[i];
        }
        return sums;
    }

    private double statistic(double[] sums) {
        double statistic = 0;
        for (int g = 0; g < sums.length; g++) {
            statistic += sums[g] * sums[g] / sizes[g];
        }
        return statistic;
    }

    /** Number of ways to assign the units to groups of these sizes. */
    public static double assignments(int... sizes) {
        double ways = 1;
        int units = 0;
        for (int size : sizes) {
            for (int i = 1; i <= size; i++) {
                units++;
                ways = ways * units / i;
            }
        }
        return Math.rint(ways);
    }

    /**
     * The smallest p that groups of these sizes can give: one over the number of assignments, times the number of ways to
     * exchange groups of equal size.
     */
    public static double smallestP(int... sizes) {
        double alike = 1;
        int[] seen = new int[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            for (int j = 0; j <= i; j++) {
                if (sizes[j] == sizes[i]) {
                    seen[i]++;
                }
            }
            alike *= seen[i];
        }
        return Math.min(1, alike / assignments(sizes));
    }

    /** True when {@link #p} tries all assignments. */
    public boolean isExact() {
        return assignments(sizes) <= MAX_EXACT;
    }

    /** Number of assignments that {@link #p} tries. */
    public long tried() {
        return isExact() ? (long) assignments(sizes) : Permutations.COUNT;
    }

    /** p of the data; the seed counts only when there are too many assignments to try all. */
    public double p(long seed, TaskContext task) throws ProblemException {
        if (isExact()) {
            double bound = observed * (1 - 1e-9) - 1e-15;
            return count(0, new double[sizes.length], sizes.clone(), bound) / assignments(sizes);
        }
        return Permutations.p(
                observed,
                () -> {
                    int[] shuffled = group.clone();
                    return (SeededRandom random) -> {
                        random.shuffle(shuffled);
                        return statistic(sums(shuffled));
                    };
                },
                seed,
                task);
    }

    /** Number of assignments of the units from {@code unit} on whose statistic reaches the bound. */
    private long count(int unit, double[] sums, int[] free, double bound) {
        if (unit == values.length) {
            return statistic(sums) >= bound ? 1 : 0;
        }
        long count = 0;
        for (int g = 0; g < free.length; g++) {
            if (free[g] > 0) {
                double before = sums[g];
                free[g]--;
                sums[g] += values[unit];
                count += count(unit + 1, sums, free, bound);
                free[g]++;
                sums[g] = before;
            }
        }
        return count;
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.groups;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.cytoloop.engine.evaluation.Interval;

/**
 * How far one group lies from another by ranks: the median of all differences between two animals, and the 95 % interval
 * that goes with the test of Mann and Whitney (Hodges and Lehmann 1963, "Estimates of location based on rank tests",
 * Annals of Mathematical Statistics 34:598-611; the interval as in Hollander and Wolfe 1973, "Nonparametric statistical
 * methods", section 4.3).
 */
final class RankShift {
    private static final double TAIL = 0.025;

    private RankShift() {}

    /** The second group against the first; without ends where so few animals allow no interval of 95 %. */
    static Interval of(double[] values, double[] others) {
        double[] differences = new double[values.length * others.length];
        int at = 0;
        for (double other : others) {
            for (double value : values) {
                differences[at++] = other - value;
            }
        }
        Arrays.sort(differences);
        double median = (differences[(differences.length - 1) / 2] + differences[differences.length / 2]) / 2;
        int outside = lowerQuantile(values.length, others.length);
        return outside == 0
                ? new Interval(median, Double.NaN, Double.NaN)
                : new Interval(median, differences[outside - 1], differences[differences.length - outside]);
    }

    /** Ranks from 1 of both together; equal values share the mean of their ranks. */
    static double[] ranks(double[] values, double[] others) {
        double[] all = Arrays.copyOf(values, values.length + others.length);
        System.arraycopy(others, 0, all, values.length, others.length);
        double[] sorted = all.clone();
        Arrays.sort(sorted);
        return Arrays.stream(all)
                .map(value -> {
                    int[] same = IntStream.range(0, sorted.length)
                            .filter(i -> sorted[i] == value)
                            .toArray();
                    return (same[0] + same[same.length - 1]) / 2.0 + 1;
                })
                .toArray();
    }

    /** The smallest U with P(U or less) of at least 2.5 % when the groups do not differ and nothing is tied. */
    static int lowerQuantile(int n, int others) {
        double[] ways = ways(n, others);
        double all = Arrays.stream(ways).sum();
        double sum = 0;
        for (int u = 0; u < ways.length; u++) {
            sum += ways[u];
            if (sum >= TAIL * all) {
                return u;
            }
        }
        throw new IllegalStateException("no quantile of " + n + " and " + others);
    }

    /** In how many ways each U comes about: how often so many of n + others ranks have that sum. */
    private static double[] ways(int n, int others) {
        int largest = n * others;
        double[][] ways = new double[n + 1][largest + 1];
        ways[0][0] = 1;
        for (int rank = 0; rank < n + others; rank++) {
            for (int chosen = Math.min(n, rank + 1); chosen > 0; chosen--) {
                // the ranks below it that are of the other group
                int step = rank - (chosen - 1);
                for (int u = step; u <= largest; u++) {
                    ways[chosen][u] += ways[chosen - 1][u - step];
                }
            }
        }
        return ways[n];
    }
}

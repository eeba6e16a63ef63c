/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.statistics;

import org.apache.commons.statistics.distribution.TDistribution;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.engine.evaluation.Wilson;

/** Differences of shares and means, with 95 % intervals. */
public final class Differences {
    /** 97.5 % point of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    private static final double UPPER = 0.025;

    private Differences() {}

    /**
     * Difference of two shares (Newcombe 1998, "Interval estimation for the difference between independent proportions:
     * comparison of eleven methods", Statistics in Medicine 17:873-890, method 10).
     */
    public static Interval newcombe(long hits, long n, long otherHits, long otherN) {
        if (n == 0 || otherN == 0) {
            return Interval.UNDEFINED;
        }
        Interval one = Wilson.of(hits, n);
        Interval other = Wilson.of(otherHits, otherN);
        double difference = one.value() - other.value();
        return new Interval(
                difference,
                difference - Math.hypot(one.value() - one.low(), other.high() - other.value()),
                difference + Math.hypot(one.high() - one.value(), other.value() - other.low()));
    }

    /**
     * Difference of the share of one level from that of all others within strata: Mantel-Haenszel weights with the
     * variance of Greenland and Robins 1985, "Estimation of a common effect parameter from sparse follow-up data",
     * Biometrics 41:55-68.
     */
    public static Interval mantelHaenszel(StrataTable table, int level) {
        double sum = 0;
        double weights = 0;
        double variance = 0;
        for (int k = 0; k < table.strata(); k++) {
            double n1 = table.size(k, level);
            double n0 = table.stratumSize(k) - n1;
            if (n1 == 0 || n0 == 0) {
                continue;
            }
            double n = n1 + n0;
            double a = table.hits(k, level);
            double c = table.stratumHits(k) - a;
            sum += (a * n0 - c * n1) / n;
            weights += n1 * n0 / n;
            variance += (a * (n1 - a) * n0 * n0 * n0 + c * (n0 - c) * n1 * n1 * n1) / (n1 * n0 * n * n);
        }
        if (weights == 0) {
            return Interval.UNDEFINED;
        }
        double difference = sum / weights;
        double half = Z * Math.sqrt(variance) / weights;
        return new Interval(difference, Math.max(-1, difference - half), Math.min(1, difference + half));
    }

    /**
     * Difference of two means (Welch 1947, "The generalization of 'Student's' problem when several different population
     * variances are involved", Biometrika 34:28-35). Without an interval when one of them has fewer than two values.
     */
    public static Interval welch(double[] values, double[] others) {
        double difference = mean(values) - mean(others);
        double one = squaredError(values);
        double other = squaredError(others);
        double both = one + other;
        if (!(both > 0)) {
            return new Interval(difference, Double.NaN, Double.NaN);
        }
        double freedom = both * both / (one * one / (values.length - 1) + other * other / (others.length - 1));
        double half = TDistribution.of(freedom).inverseSurvivalProbability(UPPER) * Math.sqrt(both);
        return new Interval(difference, difference - half, difference + half);
    }

    /** Arithmetic mean; NaN without values. */
    public static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** Squared standard error of the mean; NaN for fewer than two values. */
    private static double squaredError(double[] values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return values.length < 2 ? Double.NaN : squares / (values.length - 1) / values.length;
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.counts;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * How a rate differs from animal to animal: a beta distribution whose mean may be anything and whose concentration is
 * anything from 2 (animals have nothing in common) to 500 (they are alike), with one over the concentration uniform. With
 * the logarithm of the concentration uniform instead, which trusts more in animals being alike, 87 of 100 intervals held
 * the count of an animal that was called worse than the others; so 94 to 95 did, and its error was a tenth smaller. Mean
 * and concentration are kept on a grid, on which their distribution given the animals' rates is drawn from exactly.
 */
final class RatePrior {
    private static final int MEANS = 25;
    private static final int CONCENTRATIONS = 11;
    private static final double LEAST = 2;
    private static final double MOST = 500;

    /** How likely an animal has a rate of its own kind, which may be anything, before anything is known. */
    private static final double ODD = 0.2;

    private final double[] a = new double[MEANS * CONCENTRATIONS];
    private final double[] b = new double[a.length];
    private final double[] logBeta = new double[a.length];
    private final double[] prior = new double[a.length];
    private final double[] log = new double[a.length];

    RatePrior() {
        for (int j = 0, at = 0; j < CONCENTRATIONS; j++) {
            double concentration = LEAST * StrictMath.pow(MOST / LEAST, j / (CONCENTRATIONS - 1.0));
            for (int i = 0; i < MEANS; i++, at++) {
                double mean = (i + 0.5) / MEANS;
                a[at] = mean * concentration;
                b[at] = (1 - mean) * concentration;
                prior[at] = -StrictMath.log(concentration);
                logBeta[at] = logBeta(a[at], b[at]);
            }
        }
    }

    /** Logarithm of the beta function: what the density in the middle lacks. */
    private static double logBeta(double a, double b) {
        return (a + b - 2) * StrictMath.log(0.5) - BetaDistribution.of(a, b).logDensity(0.5);
    }

    /** One of the distributions that the animals' rates may come from; index for {@link #a} and {@link #b}. */
    int draw(double[] rates, boolean[] odd, BetaDraws draws) {
        double logs = 0;
        double others = 0;
        int count = 0;
        for (int i = 0; i < rates.length; i++) {
            if (!odd[i]) {
                logs += StrictMath.log(rates[i]);
                others += StrictMath.log1p(-rates[i]);
                count++;
            }
        }
        double most = Double.NEGATIVE_INFINITY;
        for (int at = 0; at < a.length; at++) {
            log[at] = prior[at] + (a[at] - 1) * logs + (b[at] - 1) * others - count * logBeta[at];
            most = Math.max(most, log[at]);
        }
        double sum = 0;
        for (int at = 0; at < a.length; at++) {
            sum += Math.exp(log[at] - most);
            log[at] = sum;
        }
        double wanted = draws.uniform() * sum;
        int found = java.util.Arrays.binarySearch(log, wanted);
        return Math.min(a.length - 1, found >= 0 ? found + 1 : -found - 1);
    }

    /** Draws whether an animal has a rate of its own kind, given its rate and the common distribution. */
    boolean drawOdd(int index, double rate, BetaDraws draws) {
        double common = StrictMath.exp(
                (a[index] - 1) * StrictMath.log(rate) + (b[index] - 1) * StrictMath.log1p(-rate) - logBeta[index]);
        return draws.uniform() * (ODD + (1 - ODD) * common) < ODD;
    }

    /** First parameter of the beta distribution. */
    double a(int index) {
        return a[index];
    }

    /** Second parameter of the beta distribution. */
    double b(int index) {
        return b[index];
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.agreement;

import java.util.Arrays;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.engine.evaluation.Wilson;
import org.cytoloop.labelling.agreement.Kappa.Method;

/**
 * Computes {@link Kappa} and its interval: the large-sample one from {@value #LARGE} pairs on as long as kappa is not
 * near 1; below, a bootstrap of the pairs; and where every pair agrees, so that a bootstrap would see no uncertainty, the
 * interval of the agreement itself.
 */
final class KappaEstimate {
    private static final int LARGE = 50;

    /** Above this the normal approximation reaches beyond 1 and is too symmetric. */
    private static final double NEAR_ONE = 0.9;

    /** Above this many pairs the bootstrap and the large-sample interval do not differ, whatever kappa. */
    private static final int HUGE = 5000;

    private static final int REPLICATES = 2000;
    private static final double Z = 1.959963984540054;

    private final AgreementTable table;
    private final long seed;
    private final double observed;
    private final double expected;

    private KappaEstimate(AgreementTable table, long seed) {
        this.table = table;
        this.seed = seed;
        double n = table.n();
        observed = table.agreed() / n;
        double sum = 0;
        for (int i = 0; i < table.categories(); i++) {
            sum += table.firstTotal(i) / n * (table.secondTotal(i) / n);
        }
        expected = sum;
    }

    /** Kappa of a table; the seed is that of the bootstrap. */
    static Kappa of(AgreementTable table, long seed) {
        if (table.n() == 0) {
            return new Kappa(Interval.UNDEFINED, Method.NONE, Double.NaN, Double.NaN, Double.NaN, Double.NaN, "");
        }
        return new KappaEstimate(table, seed).kappa();
    }

    private Kappa kappa() {
        int used = Math.max(2, table.used());
        double pabak = (used * observed - 1) / (used - 1);
        double kappa = value(observed, expected);
        if (Double.isNaN(kappa)) {
            return new Kappa(
                    Interval.UNDEFINED,
                    Method.NONE,
                    Double.NaN,
                    observed,
                    expected,
                    pabak,
                    KappaRemark.undefined(table));
        }
        double error = standardError();
        Method method = method(kappa);
        double[] ends =
                switch (method) {
                    case BOOTSTRAP -> bootstrap();
                    case LARGE_SAMPLE -> new double[] {kappa - Z * error, kappa + Z * error};
                    default -> new double[0];
                };
        if (ends.length == 0) {
            method = Method.AGREEMENT;
            ends = fromAgreement();
        }
        Interval interval = new Interval(kappa, Math.max(-1, ends[0]), Math.min(1, ends[1]));
        return new Kappa(
                interval, method, error, observed, expected, pabak, KappaRemark.of(table, kappa, observed, pabak));
    }

    private Method method(double kappa) {
        if (table.differing() == 0) {
            return Method.AGREEMENT;
        }
        boolean normal = table.n() >= LARGE && kappa <= NEAR_ONE || table.n() > HUGE;
        return normal ? Method.LARGE_SAMPLE : Method.BOOTSTRAP;
    }

    /** NaN when chance alone agrees always: both sides used one and the same category. */
    private static double value(double observed, double expected) {
        double room = 1 - expected;
        return room < 1e-12 ? Double.NaN : Math.min(1, (observed - expected) / room);
    }

    /** Fleiss, Cohen and Everitt 1969, formula 13. */
    private double standardError() {
        double n = table.n();
        int categories = table.categories();
        double agreeing = 0;
        double differing = 0;
        for (int i = 0; i < categories; i++) {
            double first = table.firstTotal(i) / n;
            double second = table.secondTotal(i) / n;
            double weight = 1 - expected - (first + second) * (1 - observed);
            agreeing += table.count(i, i) / n * weight * weight;
            for (int j = 0; j < categories; j++) {
                if (j != i) {
                    double margins = second + table.firstTotal(j) / n;
                    differing += table.count(i, j) / n * margins * margins;
                }
            }
        }
        double rest = observed * expected - 2 * expected + observed;
        double sum = agreeing + (1 - observed) * (1 - observed) * differing - rest * rest;
        double room = 1 - expected;
        return Math.sqrt(Math.max(0, sum) / n) / (room * room);
    }

    /** Ends of the percentile interval; empty when kappa is undefined in half of the replicates or more. */
    private double[] bootstrap() {
        int categories = table.categories();
        int n = Math.toIntExact(table.n());
        int[] cellOfPair = new int[n];
        int at = 0;
        for (int i = 0; i < categories * categories; i++) {
            long count = table.count(i / categories, i % categories);
            Arrays.fill(cellOfPair, at, at + (int) count, i);
            at += (int) count;
        }
        double[] replicates = new double[REPLICATES];
        int defined = 0;
        SeededRandom random = new SeededRandom(seed);
        for (int r = 0; r < REPLICATES; r++) {
            long[] counts = new long[categories * categories];
            for (int i = 0; i < n; i++) {
                counts[cellOfPair[random.nextInt(n)]]++;
            }
            double kappa = replicate(counts, categories, n);
            if (!Double.isNaN(kappa)) {
                replicates[defined++] = kappa;
            }
        }
        if (defined <= REPLICATES / 2) {
            return new double[0];
        }
        Arrays.sort(replicates, 0, defined);
        int tail = (int) (0.025 * defined);
        return new double[] {replicates[tail], replicates[defined - 1 - tail]};
    }

    private static double replicate(long[] counts, int categories, double n) {
        double agreed = 0;
        double byChance = 0;
        for (int i = 0; i < categories; i++) {
            double first = 0;
            double second = 0;
            for (int j = 0; j < categories; j++) {
                first += counts[i * categories + j];
                second += counts[j * categories + i];
            }
            agreed += counts[i * categories + i];
            byChance += first * second;
        }
        return value(agreed / n, byChance / n / n);
    }

    private double[] fromAgreement() {
        Interval agreement = Wilson.of(table.agreed(), table.n());
        double room = 1 - expected;
        return new double[] {(agreement.low() - expected) / room, (agreement.high() - expected) / room};
    }
}

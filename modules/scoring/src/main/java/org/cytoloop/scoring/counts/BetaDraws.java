/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.counts;

import org.cytoloop.core.random.SeededRandom;

/**
 * Random numbers with a beta distribution, as ratios of gamma ones (Marsaglia and Tsang 2000, "A simple method for
 * generating gamma variables", ACM Trans. Math. Softw. 26:363-372). Never exactly 0 or 1.
 */
final class BetaDraws {
    private static final double EDGE = 1e-9;

    private final SeededRandom random;

    BetaDraws(SeededRandom random) {
        this.random = random;
    }

    /** A value with mean a / (a + b); both more than 0. */
    double next(double a, double b) {
        double x = gamma(a);
        double sum = x + gamma(b);
        double value = sum > 0 ? x / sum : a / (a + b);
        return Math.max(EDGE, Math.min(1 - EDGE, value));
    }

    /** A standard normal value. */
    double normal() {
        return random.nextGaussian();
    }

    /** The logarithm of a uniform value; what a step of a Markov chain is accepted by. */
    double logUniform() {
        return StrictMath.log(1 - random.nextDouble());
    }

    /** A uniform value in [0, 1). */
    double uniform() {
        return random.nextDouble();
    }

    private double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * StrictMath.pow(1 - random.nextDouble(), 1 / shape);
        }
        double d = shape - 1 / 3.0;
        double c = 1 / StrictMath.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = 1 + c * x;
            if (v > 0) {
                v = v * v * v;
                double u = 1 - random.nextDouble();
                if (StrictMath.log(u) < 0.5 * x * x + d - d * v + d * StrictMath.log(v)) {
                    return d * v;
                }
            }
        }
    }
}

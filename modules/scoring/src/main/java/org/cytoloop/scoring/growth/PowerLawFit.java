/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.growth;

/**
 * Fits a {@link PowerLaw} by weighted least squares within its bounds. For a given c the law is linear in a and b, so
 * that only c is searched for (variable projection: Golub and Pereyra 1973, SIAM J. Numer. Anal. 10:413-432): over a grid
 * first, then by golden section. No start value, and the same answer on every machine.
 */
public final class PowerLawFit {
    /** Slower than this cannot be told from a straight line. */
    private static final double SLOWEST = 0.05;

    private static final double QUICKEST = 4;
    private static final int GRID = 48;
    private static final int STEPS = 50;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private final double[] n;
    private final double[] scores;
    private final double[] weights;

    private PowerLawFit(double[] n, double[] scores, double[] weights) {
        this.n = n;
        this.scores = scores;
        this.weights = weights;
    }

    /**
     * Fits the law.
     *
     * @param n numbers of labels, at least three different ones, each at least 1
     * @param scores the score at each, 0 to 1
     * @param weights how much each counts, more than 0
     */
    public static PowerLaw of(double[] n, double[] scores, double[] weights) {
        if (n.length < 3 || scores.length != n.length || weights.length != n.length) {
            throw new IllegalArgumentException(n.length + " sizes, " + scores.length + " scores");
        }
        return new PowerLawFit(n, scores, weights).search();
    }

    private PowerLaw search() {
        double factor = StrictMath.pow(QUICKEST / SLOWEST, 1.0 / (GRID - 1));
        double best = SLOWEST;
        double least = Double.POSITIVE_INFINITY;
        double c = SLOWEST;
        for (int i = 0; i < GRID; i++, c *= factor) {
            double loss = loss(law(c));
            if (loss < least) {
                least = loss;
                best = c;
            }
        }
        double low = Math.max(SLOWEST, best / factor);
        double high = Math.min(QUICKEST, best * factor);
        for (int i = 0; i < STEPS; i++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (loss(law(left)) <= loss(law(right))) {
                high = right;
            } else {
                low = left;
            }
        }
        return law((low + high) / 2);
    }

    /** The best a and b for a c. */
    private PowerLaw law(double c) {
        double sum = 0;
        double sumX = 0;
        double sumY = 0;
        for (int i = 0; i < n.length; i++) {
            sum += weights[i];
            sumX += weights[i] * StrictMath.pow(n[i], -c);
            sumY += weights[i] * scores[i];
        }
        double meanX = sumX / sum;
        double meanY = sumY / sum;
        double xx = 0;
        double xy = 0;
        double xxOne = 0;
        double xyOne = 0;
        for (int i = 0; i < n.length; i++) {
            double x = StrictMath.pow(n[i], -c);
            xx += weights[i] * (x - meanX) * (x - meanX);
            xy += weights[i] * (x - meanX) * (scores[i] - meanY);
            xxOne += weights[i] * x * x;
            xyOne += weights[i] * x * (1 - scores[i]);
        }
        double b = xx > 0 ? -xy / xx : 0;
        double a = meanY + b * meanX;
        if (b <= 0) {
            return new PowerLaw(Math.max(0, Math.min(1, meanY)), 0, c);
        }
        if (a > 1) {
            // on the bound, the best b is that of a line through it
            return new PowerLaw(1, Math.max(0, xyOne / xxOne), c);
        }
        return new PowerLaw(a, b, c);
    }

    private double loss(PowerLaw law) {
        double loss = 0;
        for (int i = 0; i < n.length; i++) {
            double away = scores[i] - (law.a() - law.b() * StrictMath.pow(n[i], -law.c()));
            loss += weights[i] * away * away;
        }
        return loss;
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.contradictions;

/**
 * How far neighbours and rule can be trusted to tell the labels of this staining: a logistic regression of the labels on
 * both, fitted by Newton's method with a small quadratic penalty (le Cessie and van Houwelingen 1992, "Ridge Estimators
 * in Logistic Regression", Applied Statistics 41:191-201). So a rule that the annotator follows weighs much, and one
 * that is written but not followed weighs little; the few wrong labels hardly matter to that.
 *
 * @param intercept log odds of ON when nothing else is known
 * @param neighbours what a log odds of ON among the neighbours counts, not negative
 * @param rule what a clear answer of the rule counts, not negative
 */
record EvidenceWeights(double intercept, double neighbours, double rule) {
    private static final int STEPS = 25;
    private static final double[] EXPECTED = {0, 1, 1};
    private static final double[] PENALTY = {0.01, 1, 1};

    /**
     * Fits the weights.
     *
     * @param on the labels
     * @param odds log odds of ON among the neighbours of each
     * @param answers 1 where the rule says ON, -1 where it says OFF, 0 where it says nothing clearly
     */
    static EvidenceWeights fit(boolean[] on, double[] odds, byte[] answers) {
        double[] b = EXPECTED.clone();
        double now = cost(b, on, odds, answers);
        for (int step = 0; step < STEPS; step++) {
            double[] change = newton(b, on, odds, answers);
            double share = 1;
            double[] next = moved(b, change, share);
            double then = cost(next, on, odds, answers);
            while (then > now && share > 1e-4) {
                share /= 2;
                next = moved(b, change, share);
                then = cost(next, on, odds, answers);
            }
            if (!(then < now - 1e-9)) {
                break;
            }
            b = next;
            now = then;
        }
        return new EvidenceWeights(b[0], Math.max(0, b[1]), Math.max(0, b[2]));
    }

    private static double[] moved(double[] from, double[] change, double share) {
        double[] to = from.clone();
        for (int i = 0; i < to.length; i++) {
            to[i] += share * change[i];
        }
        return to;
    }

    private static double cost(double[] b, boolean[] on, double[] odds, byte[] answers) {
        double cost = 0;
        for (int i = 0; i < b.length; i++) {
            cost += PENALTY[i] * (b[i] - EXPECTED[i]) * (b[i] - EXPECTED[i]) / 2;
        }
        for (int i = 0; i < on.length; i++) {
            double eta = b[0] + b[1] * odds[i] + b[2] * answers[i];
            double against = on[i] ? -eta : eta;
            cost += against > 30 ? against : Math.log1p(Math.exp(against));
        }
        return cost;
    }

    private static double[] newton(double[] b, boolean[] on, double[] odds, byte[] answers) {
        double[][] h = new double[3][4];
        for (int i = 0; i < 3; i++) {
            h[i][i] = PENALTY[i];
            h[i][3] = PENALTY[i] * (EXPECTED[i] - b[i]);
        }
        double[] x = {1, 0, 0};
        for (int n = 0; n < on.length; n++) {
            x[1] = odds[n];
            x[2] = answers[n];
            double p = 1 / (1 + Math.exp(-(b[0] + b[1] * x[1] + b[2] * x[2])));
            double weight = p * (1 - p);
            double miss = (on[n] ? 1 : 0) - p;
            for (int i = 0; i < 3; i++) {
                h[i][3] += miss * x[i];
                for (int j = 0; j < 3; j++) {
                    h[i][j] += weight * x[i] * x[j];
                }
            }
        }
        return solved(h);
    }

    /** Gaussian elimination; the penalty makes the matrix positive definite, so no pivot is zero. */
    private static double[] solved(double[][] h) {
        for (int p = 0; p < 3; p++) {
            for (int i = p + 1; i < 3; i++) {
                double factor = h[i][p] / h[p][p];
                for (int j = p; j < 4; j++) {
                    h[i][j] -= factor * h[p][j];
                }
            }
        }
        double[] x = new double[3];
        for (int i = 2; i >= 0; i--) {
            double rest = h[i][3];
            for (int j = i + 1; j < 3; j++) {
                rest -= h[i][j] * x[j];
            }
            x[i] = rest / h[i][i];
        }
        return x;
    }
}

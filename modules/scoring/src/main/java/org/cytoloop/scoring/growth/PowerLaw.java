/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.growth;

/**
 * How a score grows with the number of labels: F1(n) = a - b n^-c, an inverse power law (Figueroa, Zeng-Treitler, Kandula
 * and Ngo 2012, "Predicting sample size required for classification performance", BMC Medical Informatics and Decision
 * Making 12:8).
 *
 * @param a the score that is neared, 0 to 1
 * @param b what is missing at one label, 0 or more
 * @param c how quickly it vanishes, more than 0
 */
public record PowerLaw(double a, double b, double c) {
    /**
     * The score at a number of labels, 0 to 1.
     *
     * @param n at least 1
     */
    public double at(double n) {
        return Math.max(0, Math.min(1, a - b * StrictMath.pow(n, -c)));
    }

    /**
     * The share of a change between n - step and n that is still to come between n and n + step.
     *
     * @param n more than the step
     */
    public double rest(double n, double step) {
        double now = StrictMath.pow(n, -c);
        return (now - StrictMath.pow(n + step, -c)) / (StrictMath.pow(n - step, -c) - now);
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.evaluation;

/**
 * Counts of calls against truth, and the scores that follow from them. A score whose denominator is 0 is NaN. Formulas
 * as in Fawcett 2006, "An introduction to ROC analysis", Pattern Recognition Letters 27:861-874, where nothing else is
 * said.
 *
 * @param tp ON called ON
 * @param fp OFF called ON
 * @param fn ON called OFF
 * @param tn OFF called OFF
 */
public record Confusion(long tp, long fp, long fn, long tn) {
    /** Refuses negative counts. */
    public Confusion {
        if (tp < 0 || fp < 0 || fn < 0 || tn < 0) {
            throw new IllegalArgumentException("negative count");
        }
    }

    /**
     * Counts calls.
     *
     * @param on truth of each cell
     * @param probabilities p(ON) of each cell, 0 to 1
     * @param threshold p(ON) from which a cell is called ON
     */
    public static Confusion of(boolean[] on, float[] probabilities, double threshold) {
        if (on.length != probabilities.length) {
            throw new IllegalArgumentException(on.length + " truths for " + probabilities.length + " calls");
        }
        long tp = 0;
        long fp = 0;
        long fn = 0;
        long tn = 0;
        for (int i = 0; i < on.length; i++) {
            boolean called = probabilities[i] >= threshold;
            if (on[i]) {
                if (called) {
                    tp++;
                } else {
                    fn++;
                }
            } else if (called) {
                fp++;
            } else {
                tn++;
            }
        }
        return new Confusion(tp, fp, fn, tn);
    }

    /** Number of cells. */
    public long n() {
        return tp + fp + fn + tn;
    }

    /** Share of the called ON that are ON. */
    public double precision() {
        return ratio(tp, tp + fp);
    }

    /** Share of the ON that are called ON (sensitivity). */
    public double recall() {
        return ratio(tp, tp + fn);
    }

    /** Share of the OFF that are called OFF. */
    public double specificity() {
        return ratio(tn, tn + fp);
    }

    /** Share of the cells that are called right. */
    public double accuracy() {
        return ratio(tp + tn, n());
    }

    /** Harmonic mean of precision and recall, 2 tp / (2 tp + fp + fn) (van Rijsbergen 1979, chapter 7). */
    public double f1() {
        return ratio(2 * tp, 2 * tp + fp + fn);
    }

    /** Mean of recall and specificity (Brodersen et al. 2010, ICPR, "The balanced accuracy and its posterior"). */
    public double balancedAccuracy() {
        return (recall() + specificity()) / 2;
    }

    /**
     * Cohen's kappa: agreement beyond what the margins alone would give (Cohen 1960, "A coefficient of agreement for
     * nominal scales", Educ. Psychol. Meas. 20:37-46). NaN when both sides use one and the same class only.
     */
    public double kappa() {
        double n = n();
        double observed = (tp + tn) / n;
        double expected = ((tp + fp) / n) * ((tp + fn) / n) + ((fn + tn) / n) * ((fp + tn) / n);
        return expected == 1 ? Double.NaN : (observed - expected) / (1 - expected);
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? Double.NaN : part / (double) whole;
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.counts;

import org.cytoloop.engine.evaluation.Confusion;
import org.cytoloop.engine.evaluation.Interval;

/**
 * How many are ON when an imperfect classifier calls so many ON: (q + sp - 1) / (se + sp - 1) for a share q of calls, a
 * sensitivity se and a specificity sp (Rogan and Gladen 1978, "Estimating prevalence from the results of a screening
 * test", Am. J. Epidemiol. 107:71-76).
 */
public final class RoganGladen {
    /** 97.5 % point of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    private RoganGladen() {}

    /**
     * The share that is ON, below 0 or above 1 where the calls do not fit the rates.
     *
     * @param called share that is called ON, 0 to 1
     * @param sensitivity share of the ON that are called ON
     * @param specificity share of the OFF that are called OFF
     * @return NaN when the calls tell nothing: sensitivity and specificity together are 1
     */
    public static double share(double called, double sensitivity, double specificity) {
        double gain = sensitivity + specificity - 1;
        return gain == 0 ? Double.NaN : (called + specificity - 1) / gain;
    }

    /**
     * The share that is ON, with a 95 % interval that allows for the share of calls and both rates being estimated, from
     * independent samples (Lang and Reiczigel 2014, "Confidence limits for prevalence of disease adjusted for estimated
     * sensitivity and specificity", Prev. Vet. Med. 113:13-22, equations 4, 6, 7, 16 and 17; equation 4 with the square
     * of 1 - prevalence). One pair of rates stands for all cells: under an animal that is called worse than the others
     * the interval misses the truth, see {@link CountCorrection}.
     *
     * @param calledOn cells called ON
     * @param cells cells that were called, at least 1
     * @param exam calls against truth in the sample that the rates are estimated from
     * @return clipped to 0 to 1; undefined when the sample lacks ON or OFF, or calls there are no better than chance
     */
    public static Interval pooled(long calledOn, long cells, Confusion exam) {
        double gain = exam.recall() + exam.specificity() - 1;
        if (!(gain > 0)) {
            return Interval.UNDEFINED;
        }
        double square = Z * Z;
        double on = exam.tp() + exam.fn() + 2.0;
        double off = exam.tn() + exam.fp() + 2.0;
        double se = (exam.tp() + 1) / on;
        double sp = (exam.tn() + 1) / off;
        double n = cells + square;
        double q = (calledOn + square / 2) / n;
        double share = share(q, se, sp);
        double ofSe = se * (1 - se) / on;
        double ofSp = sp * (1 - sp) / off;
        double moved = share + 2 * square * (share * ofSe - (1 - share) * ofSp);
        double variance = (q * (1 - q) / n + share * share * ofSe + (1 - share) * (1 - share) * ofSp)
                / ((se + sp - 1) * (se + sp - 1));
        double half = Z * StrictMath.sqrt(variance);
        double value = share(calledOn / (double) cells, exam.recall(), exam.specificity());
        return new Interval(clip(value), clip(moved - half), clip(moved + half));
    }

    private static double clip(double share) {
        return Math.max(0, Math.min(1, share));
    }
}

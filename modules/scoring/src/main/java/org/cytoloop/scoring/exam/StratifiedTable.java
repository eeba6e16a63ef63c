/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.exam;

import java.util.function.IntPredicate;

/**
 * Cells counted by stratum and category, with the weight of a cell of each stratum. Immutable.
 *
 * <p>Categories are bit sets: {@link #TRUE_ON} for what the cell is, {@link #CALLED} for what a round calls it, {@link
 * #CALLED_AFTER} for what a second round calls it.
 */
public final class StratifiedTable {
    /** The cell is ON. */
    public static final int TRUE_ON = 1;

    /** The round calls it ON. */
    public static final int CALLED = 2;

    /** The second round calls it ON. */
    public static final int CALLED_AFTER = 4;

    static final int CATEGORIES = 8;

    private final long[][] counts;
    private final double[] weights;

    /**
     * Counts cells.
     *
     * @param stratum index of each cell's stratum
     * @param category of each cell, 0 to 7
     * @param weights how many cells of the study a cell of each stratum stands for, more than 0
     */
    public StratifiedTable(int[] stratum, int[] category, double[] weights) {
        this.weights = weights.clone();
        counts = new long[weights.length][CATEGORIES];
        for (int i = 0; i < stratum.length; i++) {
            counts[stratum[i]][category[i]]++;
        }
    }

    /** Number of strata. */
    public int strata() {
        return weights.length;
    }

    /** Weight of a cell of a stratum. */
    public double weight(int stratum) {
        return weights[stratum];
    }

    /** Number of cells of a category in a stratum. */
    public long count(int stratum, int category) {
        return counts[stratum][category];
    }

    /** Number of cells in a stratum. */
    public long size(int stratum) {
        long size = 0;
        for (long count : counts[stratum]) {
            size += count;
        }
        return size;
    }

    /** Number of cells whose category is among these. */
    public long count(IntPredicate categories) {
        long sum = 0;
        for (long[] row : counts) {
            for (int c = 0; c < CATEGORIES; c++) {
                sum += categories.test(c) ? row[c] : 0;
            }
        }
        return sum;
    }

    /** Number of cells. */
    public long size() {
        return count(c -> true);
    }

    /** Sum of the weights of the cells of each category. */
    public double[] weighted() {
        double[] sums = new double[CATEGORIES];
        for (int s = 0; s < counts.length; s++) {
            for (int c = 0; c < CATEGORIES; c++) {
                sums[c] += weights[s] * counts[s][c];
            }
        }
        return sums;
    }

    /** Largest weight of a stratum that has cells over the smallest; 1 when there are none. */
    public double weightRatio() {
        double smallest = Double.POSITIVE_INFINITY;
        double largest = 0;
        for (int s = 0; s < counts.length; s++) {
            if (size(s) > 0) {
                smallest = Math.min(smallest, weights[s]);
                largest = Math.max(largest, weights[s]);
            }
        }
        return largest == 0 ? 1 : largest / smallest;
    }

    /**
     * A weighted share of cells, and how many equally weighted cells would tell it as exactly: the effective sample size
     * of Korn and Graubard 1998 ("Confidence intervals for proportions with small expected number of positive counts
     * estimated from survey data", Survey Methodology 24:193-201), p (1 - p) / var(p), without their factor for degrees of
     * freedom, which is near 1 when cells and not clusters are drawn. var(p) is that of the weighted share with strata
     * passed over, which errs on the cautious side. As that estimate is itself uncertain where few cells hit or miss,
     * neither more than Kish's (sum w)² / sum w² ("Survey Sampling", 1965, section 11.7) nor more than the cells
     * themselves are believed.
     *
     * @param hits categories that are counted
     * @param among categories among which they are counted
     */
    public Share share(IntPredicate hits, IntPredicate among) {
        double hit = 0;
        double all = 0;
        double squares = 0;
        for (int s = 0; s < counts.length; s++) {
            for (int c = 0; c < CATEGORIES; c++) {
                if (among.test(c)) {
                    double sum = weights[s] * counts[s][c];
                    all += sum;
                    squares += weights[s] * sum;
                    hit += hits.test(c) ? sum : 0;
                }
            }
        }
        long cells = count(among);
        if (cells == 0) {
            return Share.NONE;
        }
        long exactly = count(c -> among.test(c) && hits.test(c));
        if (exactly == 0 || exactly == cells) {
            return new Share(exactly == 0 ? 0 : 1, Math.min(cells, all * all / squares), exactly, cells);
        }
        double share = hit / all;
        double spread = 0;
        for (int s = 0; s < counts.length; s++) {
            for (int c = 0; c < CATEGORIES; c++) {
                if (among.test(c)) {
                    double deviation = weights[s] * ((hits.test(c) ? 1 : 0) - share);
                    spread += counts[s][c] * deviation * deviation;
                }
            }
        }
        double variance = spread / (all * all);
        double trials = Math.min(share * (1 - share) / variance, all * all / squares);
        return new Share(share, Math.min(cells, trials), exactly, cells);
    }

    /**
     * A share of cells.
     *
     * @param value 0 to 1, weighted; NaN when there are no cells
     * @param trials effective sample size, at most {@code cells}
     * @param hits cells counted, not weighted
     * @param cells cells among which they were counted, not weighted
     */
    public record Share(double value, double trials, long hits, long cells) {
        static final Share NONE = new Share(Double.NaN, 0, 0, 0);
    }
}

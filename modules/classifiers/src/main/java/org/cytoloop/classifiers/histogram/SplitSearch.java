/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.histogram;

/**
 * Finds the best cut through the samples of a node along one feature: that with the largest fall of the Gini impurity
 * (Breiman, Friedman, Olshen and Stone 1984, "Classification and regression trees"). Samples without a value count for
 * nothing, and the fall for so much less. One per tree that is grown; not thread-safe.
 */
final class SplitSearch {
    /** Up to this many samples sorting them is quicker than going through all bins. */
    private static final int FEW = 24;

    private final double[] weights = new double[2 * BinnedColumn.MOST_BINS];
    private final int[] sorted = new int[FEW];

    /** Fall of the impurity of the best cut, times the samples' weight; 0 or less when there is none. */
    double gain;
    /** The last bin on the left of the best cut. */
    int lastLeft;
    /** Share of the left side in the weight of the samples that have a value. */
    double leftShare;

    private int bestLast;
    private int bestNext;
    private double best;
    private double bestLeft;

    /**
     * Looks for the best cut.
     *
     * @param on class of each sample of the table
     * @param rows the samples of the node, from {@code from} to before {@code to}
     * @param weight their weights, alike
     */
    void search(BinnedColumn column, byte[] on, int[] rows, float[] weight, int from, int to) {
        gain = 0;
        best = -1;
        if (to - from <= FEW) {
            searchFew(column, on, rows, weight, from, to);
        } else {
            searchMany(column, on, rows, weight, from, to);
        }
    }

    private void searchMany(BinnedColumn column, byte[] on, int[] rows, float[] weight, int from, int to) {
        int bins = column.count;
        java.util.Arrays.fill(weights, 0, 2 * bins, 0);
        double all = 0;
        for (int i = from; i < to; i++) {
            int row = rows[i];
            int bin = column.bins[row] & 0xff;
            all += weight[i];
            if (bin != BinnedColumn.MISSING) {
                weights[2 * bin + on[row]] += weight[i];
            }
        }
        double totalOff = 0;
        double totalOn = 0;
        for (int bin = 0; bin < bins; bin++) {
            totalOff += weights[2 * bin];
            totalOn += weights[2 * bin + 1];
        }
        double off = 0;
        double onSum = 0;
        int last = -1;
        for (int bin = 0; bin < bins; bin++) {
            double binOff = weights[2 * bin];
            double binOn = weights[2 * bin + 1];
            if (binOff + binOn > 0) {
                if (last >= 0) {
                    consider(off, onSum, totalOff, totalOn, last, bin);
                }
                last = bin;
                off += binOff;
                onSum += binOn;
            }
        }
        conclude(totalOff, totalOn, all);
    }

    private void searchFew(BinnedColumn column, byte[] on, int[] rows, float[] weight, int from, int to) {
        int known = 0;
        double all = 0;
        double totalOff = 0;
        double totalOn = 0;
        for (int i = from; i < to; i++) {
            int row = rows[i];
            int bin = column.bins[row] & 0xff;
            all += weight[i];
            if (bin == BinnedColumn.MISSING) {
                continue;
            }
            if (on[row] == 1) {
                totalOn += weight[i];
            } else {
                totalOff += weight[i];
            }
            // by bin, then by place, so that sums do not depend on the way of sorting
            int key = bin << 16 | i - from;
            int at = known++;
            while (at > 0 && sorted[at - 1] > key) {
                sorted[at] = sorted[at - 1];
                at--;
            }
            sorted[at] = key;
        }
        double off = 0;
        double onSum = 0;
        for (int k = 0; k < known; k++) {
            int bin = sorted[k] >>> 16;
            if (k > 0) {
                int before = sorted[k - 1] >>> 16;
                if (before != bin) {
                    consider(off, onSum, totalOff, totalOn, before, bin);
                }
            }
            int i = from + (sorted[k] & 0xffff);
            if (on[rows[i]] == 1) {
                onSum += weight[i];
            } else {
                off += weight[i];
            }
        }
        conclude(totalOff, totalOn, all);
    }

    /** A cut between two bins that have samples; larger sums of squares per weight are purer. */
    private void consider(double off, double on, double totalOff, double totalOn, int last, int next) {
        double rightOff = totalOff - off;
        double rightOn = totalOn - on;
        double purity =
                (off * off + on * on) / (off + on) + (rightOff * rightOff + rightOn * rightOn) / (rightOff + rightOn);
        if (purity > best) {
            best = purity;
            bestLast = last;
            bestNext = next;
            bestLeft = off + on;
        }
    }

    private void conclude(double totalOff, double totalOn, double all) {
        if (best < 0) {
            return;
        }
        double known = totalOff + totalOn;
        double fall = best - (totalOff * totalOff + totalOn * totalOn) / known;
        gain = fall > 1e-9 * known ? fall * known / all : 0;
        // in the middle of the bins between, which no sample of the node is in
        lastLeft = (bestLast + bestNext - 1) >>> 1;
        leftShare = bestLeft / known;
    }
}

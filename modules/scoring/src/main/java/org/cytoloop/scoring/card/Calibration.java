/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.engine.evaluation.Wilson;

/**
 * Whether p(ON) means what it says: of the cells given p(ON) = 0.8, four in five should be ON. A reliability curve with
 * bins of about equally many cells (Murphy and Winkler 1977, "Reliability of subjective probability forecasts of
 * precipitation and temperature", Applied Statistics 26:41-47; Niculescu-Mizil and Caruana 2005, "Predicting good
 * probabilities with supervised learning", ICML).
 *
 * @param bins by rising p(ON); none when nothing was tested
 * @param brier mean of (p - outcome)², 0 (perfect) to 1 (Brier 1950, Monthly Weather Review 78:1-3); NaN when nothing
 *     was tested
 * @param expectedError mean distance of the bins from the diagonal, weighted by their cells (expected calibration error;
 *     Naeini, Cooper and Hauskrecht 2015, AAAI), over bins of equal mass; NaN when nothing was tested
 * @param n number of tested cells
 */
public record Calibration(List<Bin> bins, double brier, double expectedError, int n) {
    private static final int MOST_BINS = 10;
    /** Bins of fewer cells say nothing: the interval of 5 of 10 goes from 0.24 to 0.76. */
    private static final int CELLS_PER_BIN = 10;
    /** 97.5 % point of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    private static final double ROUNDING = 1e-9;

    /** Keeps an unmodifiable copy. */
    public Calibration {
        bins = List.copyOf(bins);
    }

    /**
     * Cells with alike p(ON).
     *
     * @param predicted mean p(ON)
     * @param observed share of ON among them, with Wilson interval
     * @param n number of cells
     */
    public record Bin(double predicted, Interval observed, int n) {}

    /**
     * Compares probabilities with labels, in ten bins or as many as have ten cells each.
     *
     * @param on label of each sample
     * @param probabilities p(ON) of each; NaN where it was not tested
     */
    public static Calibration of(boolean[] on, float[] probabilities) {
        int tested = 0;
        for (float p : probabilities) {
            tested += Float.isNaN(p) ? 0 : 1;
        }
        return of(on, probabilities, Math.max(1, Math.min(MOST_BINS, tested / CELLS_PER_BIN)));
    }

    /**
     * Compares probabilities with labels.
     *
     * @param bins number of bins wanted; equal probabilities are never parted, so there may be fewer
     */
    public static Calibration of(boolean[] on, float[] probabilities, int bins) {
        if (on.length != probabilities.length || bins < 1) {
            throw new IllegalArgumentException(
                    on.length + " labels, " + probabilities.length + " calls, " + bins + " bins");
        }
        Integer[] order = new Integer[on.length];
        int n = 0;
        double squares = 0;
        for (int i = 0; i < on.length; i++) {
            if (!Float.isNaN(probabilities[i])) {
                order[n++] = i;
                double off = probabilities[i] - (on[i] ? 1 : 0);
                squares += off * off;
            }
        }
        if (n == 0) {
            return new Calibration(List.of(), Double.NaN, Double.NaN, 0);
        }
        Integer[] sorted = Arrays.copyOf(order, n);
        Arrays.sort(sorted, Comparator.comparingDouble(i -> probabilities[i]));
        List<Bin> made = new ArrayList<>();
        double error = 0;
        int from = 0;
        while (from < n) {
            int to = end(sorted, probabilities, from, bins);
            Bin bin = bin(sorted, on, probabilities, from, to);
            error += bin.n() * Math.abs(bin.observed().value() - bin.predicted());
            made.add(bin);
            from = to;
        }
        return new Calibration(made, squares / n, error / n, n);
    }

    /** Runs of equal probabilities go whole into the bin in which their middle lies. */
    private static int end(Integer[] sorted, float[] probabilities, int from, int bins) {
        int n = sorted.length;
        long bin = -1;
        int at = from;
        while (at < n) {
            int next = at + 1;
            while (next < n && probabilities[sorted[next]] == probabilities[sorted[at]]) {
                next++;
            }
            // in units of half a cell
            long middle = (long) (at + next - 1) * bins / (2L * n);
            if (bin >= 0 && middle != bin) {
                return at;
            }
            bin = middle;
            at = next;
        }
        return n;
    }

    private static Bin bin(Integer[] sorted, boolean[] on, float[] probabilities, int from, int to) {
        double sum = 0;
        int positives = 0;
        for (int i = from; i < to; i++) {
            sum += probabilities[sorted[i]];
            positives += on[sorted[i]] ? 1 : 0;
        }
        return new Bin(sum / (to - from), Wilson.of(positives, to - from), to - from);
    }

    /** What it means, in a sentence or two for the user. */
    public String words() {
        if (n == 0) {
            return "Nothing was tested, so it is not known whether p(ON) can be taken at its word.";
        }
        double predicted = 0;
        double observed = 0;
        double variance = 0;
        for (Bin bin : bins) {
            predicted += bin.n() * bin.predicted();
            observed += bin.n() * bin.observed().value();
            variance += bin.n() * bin.predicted() * (1 - bin.predicted());
        }
        // Spiegelhalter 1986 compares sums of forecasts and outcomes in the same way; of forecasts that are certain
        // chance
        // explains no difference but that of rounding
        double difference = observed - predicted;
        String mean = String.format(Locale.ROOT, "p(ON) is %.2f off on average", expectedError);
        if (Math.abs(difference) <= Z * Math.sqrt(variance) + ROUNDING * n) {
            return mean + ", now too high, now too low: the number of ON cells it promises is about right.";
        }
        return mean
                + (difference > 0
                        ? ", too low in all: more of these cells are ON than it says."
                        : ", too high in all: fewer of these cells are ON than it says.");
    }
}

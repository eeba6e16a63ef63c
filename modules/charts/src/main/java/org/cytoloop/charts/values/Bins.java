/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.values;

import java.math.BigDecimal;
import org.cytoloop.plots.scale.Steps;

/**
 * Equally wide bins over a stretch of an axis, with edges at round numbers. A value on an edge belongs to the bin above
 * it.
 *
 * @param start lower edge of the first bin
 * @param width width of each
 * @param counts number of values in each
 */
public record Bins(double start, double width, int[] counts) {
    private static final int FEWEST = 12;
    private static final int LEAST_PIXELS = 2;

    /** Number of bins. */
    public int size() {
        return counts.length;
    }

    /** Lower edge of a bin, or with {@link #size()} the upper edge of the last. */
    public double edge(int index) {
        return start + index * width;
    }

    /** The largest count. */
    public int highest() {
        int highest = 0;
        for (int count : counts) {
            highest = Math.max(highest, count);
        }
        return highest;
    }

    /** The bin a number lies in, -1 when in none. */
    public int at(double number) {
        double place = Math.floor((number - start) / width);
        return place >= 0 && place < counts.length ? (int) place : -1;
    }

    /** Counts values into bins of this width; those outside of the stretch are in none. */
    public static Bins of(SortedValues values, Span span, double width) {
        double first = Math.floor(span.low() / width) * width;
        int n = (int) Math.max(1, Math.ceil((span.high() - first) / width - 1e-9));
        int[] counts = new int[n];
        int before = values.below(first);
        for (int i = 0; i < n; i++) {
            int upTo = values.below(first + (i + 1) * width);
            counts[i] = upTo - before;
            before = upTo;
        }
        return new Bins(first, width, counts);
    }

    /**
     * A width that shows the shape: that of Freedman and Diaconis (Z. Wahrscheinlichkeitstheorie verw. Gebiete 57,
     * 453-476, 1981), twice the distance of the quartiles over the cube root of the number, rounded down to a round
     * number; at least {@value #FEWEST} bins and none narrower than {@value #LEAST_PIXELS} pixels. Whole numbers are
     * not split.
     *
     * @param span what is shown
     * @param pixels how many pixels wide that is
     */
    public static double width(SortedValues values, Span span, int pixels) {
        double wanted = span.length() / FEWEST;
        if (values.size() > 0) {
            double quartiles = values.quantile(0.75) - values.quantile(0.25);
            double rule = 2 * quartiles / Math.cbrt(values.size());
            wanted = rule > 0 ? Math.min(wanted, rule) : wanted;
        }
        double least = span.length() * LEAST_PIXELS / Math.max(FEWEST, pixels);
        double width = Steps.atMost(wanted).doubleValue();
        if (width < least) {
            width = next(least);
        }
        return width < 1 && values.size() > 0 && values.whole() ? 1 : width;
    }

    /** The smallest round number that is not less. */
    private static double next(double least) {
        BigDecimal below = Steps.atMost(least);
        for (double times : new double[] {1, 2, 2.5}) {
            BigDecimal candidate = Steps.atMost(below.doubleValue() * times * (1 + 1e-9));
            if (candidate.doubleValue() >= least * (1 - 1e-9)) {
                return candidate.doubleValue();
            }
        }
        return least;
    }
}

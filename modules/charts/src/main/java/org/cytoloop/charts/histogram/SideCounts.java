/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.histogram;

import org.cytoloop.charts.values.SortedValues;

/**
 * How many values lie on either side of a threshold.
 *
 * @param below below the threshold and its grey band
 * @param band in the grey band, its ends included; of an equality without a band, equal to the threshold
 * @param above above both
 */
record SideCounts(int below, int band, int above) {
    /** Counts; a value that equals a threshold without a band is on the side where the comparison puts it. */
    static SideCounts of(SortedValues values, ThresholdMark mark) {
        int lower;
        int upper;
        if (mark.band() > 0 || equality(mark)) {
            lower = values.below(mark.value() - mark.band());
            upper = values.atMost(mark.value() + mark.band());
        } else {
            boolean equalIsBelow = mark.comparison() == ThresholdMark.Comparison.AT_MOST
                    || mark.comparison() == ThresholdMark.Comparison.GREATER;
            lower = equalIsBelow ? values.atMost(mark.value()) : values.below(mark.value());
            upper = lower;
        }
        return new SideCounts(lower, upper - lower, values.size() - upper);
    }

    private static boolean equality(ThresholdMark mark) {
        return mark.comparison() == ThresholdMark.Comparison.EQUAL
                || mark.comparison() == ThresholdMark.Comparison.NOT_EQUAL;
    }

    int total() {
        return below + band + above;
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.histogram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cytoloop.charts.histogram.ThresholdMark.Comparison;
import org.cytoloop.charts.values.SortedValues;
import org.junit.jupiter.api.Test;

class SideCountsTest {
    private final SortedValues values = SortedValues.of(new float[] {1, 2, 2.5f, 3, 3, 4});

    private SideCounts counts(double value, double band, Comparison comparison) {
        return SideCounts.of(values, new ThresholdMark(value, band, comparison));
    }

    @Test
    void of_aValueOnTheThreshold_isWhereTheComparisonPutsIt() {
        assertEquals(new SideCounts(3, 0, 3), counts(3, 0, Comparison.AT_LEAST));
        assertEquals(new SideCounts(3, 0, 3), counts(3, 0, Comparison.LESS));
        assertEquals(new SideCounts(5, 0, 1), counts(3, 0, Comparison.GREATER));
        assertEquals(new SideCounts(5, 0, 1), counts(3, 0, Comparison.AT_MOST));
        assertEquals(new SideCounts(3, 2, 1), counts(3, 0, Comparison.EQUAL));
    }

    @Test
    void of_aBand_holdsItsEnds() {
        assertEquals(new SideCounts(1, 4, 1), counts(2.5, 0.5, Comparison.AT_LEAST));
        assertEquals(new SideCounts(1, 4, 1), counts(2.5, 0.5, Comparison.GREATER));
    }

    @Test
    void texts_sayBelowBandAndAbove() {
        ThresholdMark mark = new ThresholdMark(1, 0.5, Comparison.AT_LEAST);
        SideCounts counts = new SideCounts(12_480, 310, 1_922);
        assertEquals(
                "12\u00a0480 below · 310 in the band · 1\u00a0922 above",
                CountTexts.sides(counts, mark).get(1));
        assertEquals("12\u00a0480 · 310 · 1\u00a0922", CountTexts.brief(counts, mark));
        assertEquals(
                "3 below · 4 above",
                CountTexts.sides(new SideCounts(3, 0, 4), mark.at(1, 0)).get(1));
    }

    @Test
    void share_nearlyNothingOrAll_isNotRoundedToThese() {
        assertEquals("<0.1\u00a0%", CountTexts.share(1, 100_000));
        assertEquals(">99.9\u00a0%", CountTexts.share(99_999, 100_000));
        assertEquals("0.0\u00a0%", CountTexts.share(0, 5));
        assertEquals("100.0\u00a0%", CountTexts.share(5, 5));
        assertEquals("", CountTexts.unseen(0, 0, 5));
        assertEquals("1 (20.0\u00a0%) beyond the axis · 2 not measurable", CountTexts.unseen(1, 2, 5));
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.cytoloop.core.random.SeededRandom;
import org.junit.jupiter.api.Test;

class BinsTest {
    private static SortedValues normal(int n) {
        SeededRandom random = new SeededRandom(3);
        float[] raw = new float[n];
        for (int i = 0; i < n; i++) {
            double sum = -6;
            for (int k = 0; k < 12; k++) {
                sum += random.nextDouble();
            }
            raw[i] = (float) sum;
        }
        return SortedValues.of(raw);
    }

    @Test
    void of_everyValueInTheSpan_isInOneBin() {
        SortedValues values = normal(10_000);
        Bins bins = Bins.of(values, Span.whole(values), 0.1);
        assertEquals(10_000, Arrays.stream(bins.counts()).sum());
        for (int i = 0; i < values.size(); i += 97) {
            int bin = bins.at(values.at(i));
            assertTrue(bin >= 0);
            // an edge is a little off in binary, so is the bin of a value on it
            assertTrue(values.at(i) >= bins.edge(bin) - 1e-6 && values.at(i) <= bins.edge(bin + 1) + 1e-6);
        }
        assertEquals(-1, bins.at(-100));
        assertEquals(-1, bins.at(100));
    }

    @Test
    void of_valueOnAnEdge_isInTheBinAbove() {
        SortedValues values = SortedValues.of(new float[] {0, 1, 1, 2});
        assertEquals(
                "[1, 2, 1]",
                Arrays.toString(Bins.of(values, new Span(0, 2.5), 1).counts()));
    }

    @Test
    void width_normalValues_isRoundAndNearTheRuleOfFreedmanAndDiaconis() {
        SortedValues values = normal(10_000);
        // 2 · 1.349 / 10000^(1/3) = 0.125
        assertEquals(0.1, Bins.width(values, new Span(-4, 4), 1000), 1e-12);
    }

    @Test
    void width_fewPixels_noBinIsNarrowerThanTwoOfThem() {
        SortedValues values = normal(100_000);
        for (int pixels : new int[] {60, 200, 333, 500, 1000}) {
            double width = Bins.width(values, new Span(-4, 4), pixels);
            assertTrue(width / 8 * pixels >= 2 - 1e-9, pixels + " px: " + width);
        }
    }

    @Test
    void width_wholeNumbers_areNotSplit() {
        float[] raw = new float[5000];
        for (int i = 0; i < raw.length; i++) {
            raw[i] = i % 7;
        }
        assertEquals(1, Bins.width(SortedValues.of(raw), new Span(-0.1, 6.1), 800));
    }

    @Test
    void width_allEqual_stillHasBins() {
        SortedValues values = SortedValues.of(new float[] {2.5f, 2.5f, 2.5f});
        Span span = Span.whole(values);
        assertEquals(3, Bins.of(values, span, Bins.width(values, span, 300)).highest());
    }
}

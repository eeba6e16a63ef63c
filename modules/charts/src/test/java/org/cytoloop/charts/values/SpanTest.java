/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpanTest {
    private static float[] ramp(int n, float... more) {
        float[] raw = java.util.Arrays.copyOf(more, n + more.length);
        for (int i = 0; i < n; i++) {
            raw[more.length + i] = i / (float) n;
        }
        return raw;
    }

    @Test
    void first_aFewFarOut_areLeftOut() {
        Span span = Span.first(SortedValues.of(ramp(10_000, 500, 900)));
        assertTrue(span.high() < 1.1, span.toString());
        assertTrue(span.low() <= 0.001);
    }

    @Test
    void first_ownLabelsInTheTail_theirMiddleHalfIsShown() {
        Span span = Span.first(SortedValues.of(ramp(10_000, 5, 6, 900)), SortedValues.of(new float[] {5, 6}));
        assertTrue(span.contains(5.7) && span.high() < 10, span.toString());
    }

    @Test
    void first_aLongTail_leavesRoomForTheBulk() {
        float[] values = ramp(10_000, new float[500]);
        for (int i = 0; i < 500; i++) {
            values[i] = 2 + i / 5f;
        }
        Span span = Span.first(SortedValues.of(values), SortedValues.of(new float[] {1, 3, 5, 90}));
        assertTrue(span.contains(5) && span.high() < 30, span.toString());
    }

    @Test
    void first_noTail_isEverything() {
        SortedValues values = SortedValues.of(ramp(500));
        assertEquals(Span.whole(values), Span.first(values));
    }

    @Test
    void first_noOrEqualValues_isStillASpan() {
        assertEquals(new Span(0, 1), Span.first(SortedValues.of(new float[0])));
        assertTrue(Span.first(SortedValues.of(new float[] {3, 3, 3})).contains(3));
    }

    @Test
    void zoom_inAndOut_keepsTheNumberUnderTheMouseAndTheLimits() {
        Span all = new Span(0, 10);
        Span in = all.zoom(all, 2, 0.5);
        assertEquals(new Span(1, 6), in);
        assertEquals(0.2, (2 - in.low()) / in.length(), 1e-12);
        assertEquals(all, in.zoom(all, 2, 100));
        assertEquals(new Span(5, 10), in.shift(all, 50));
        Span smallest = all;
        for (int i = 0; i < 100; i++) {
            smallest = smallest.zoom(all, 3, 0.5);
        }
        assertEquals(0.005, smallest.length(), 1e-9);
        assertTrue(smallest.contains(3));
    }

    @Test
    void with_aNumberBeyond_hasRoomForIt() {
        Span span = new Span(0, 1).with(2);
        assertTrue(span.high() > 2 && span.high() < 2.1);
        assertEquals(new Span(0, 1), new Span(0, 1).with(0.5));
        assertEquals(new Span(0, 1), new Span(0, 1).with(Double.NaN));
    }

    @Test
    void aSpanWithoutLength_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Span(1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Span(Double.NaN, 1));
    }
}

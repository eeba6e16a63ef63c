/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cytoloop.core.model.DetectionMode;
import org.junit.jupiter.api.Test;

class DrawWordsTest {
    private static DrawPlan plan(int labelled, int drawn, double onShare, int rounds, boolean ruled, int labels) {
        return new DrawPlan(
                List.of(new DrawPlan.Row("M1", 1000, labelled, drawn), new DrawPlan.Row("M2", 1000, 0, drawn)),
                2 * drawn,
                0,
                Double.isNaN(onShare) ? 0 : 3,
                onShare,
                rounds,
                ruled,
                labels,
                0,
                DetectionMode.SHARED);
    }

    @Test
    void width_tellsWhatItStandsOn() {
        assertEquals(
                "If about 20 of 100 cells are ON, as round 3 calls them, 200 cells hold about 40 ON cells, and an F1 of"
                        + " 0.85 would be known to lie between about 0.75 and 0.92.",
                new DrawWords(plan(0, 100, 0.2, 1, true, 200)).width());
        assertTrue(
                new DrawWords(plan(0, 100, Double.NaN, 0, true, 200)).width().startsWith("If 30 of 100 cells are ON,"));
    }

    @Test
    void expectedInterval_ofManyCells_isNarrow() {
        ExpectedInterval few = ExpectedInterval.of(50, 0.3);
        ExpectedInterval many = ExpectedInterval.of(5000, 0.3);
        assertEquals(15, few.on(), 1e-9);
        assertTrue(few.f1().high() - few.f1().low()
                > 5 * (many.f1().high() - many.f1().low()));
        // J = .85/1.15 of 17.25 trials; Wilson by hand: .4977 to .8887, as F1 .6646 to .9411
        assertEquals(0.6646, few.f1().low(), 5e-3);
        assertEquals(0.9411, few.f1().high(), 5e-3);
    }

    @Test
    void warnings_sayWhenItIsEarlyOrLate() {
        assertTrue(said(plan(0, 100, Double.NaN, 0, false, 0)).contains("there is no rule yet"));
        assertTrue(said(plan(0, 100, Double.NaN, 0, true, 0)).contains("with no labels the rule"));
        assertTrue(said(plan(10, 100, Double.NaN, 0, true, 10)).contains("with 10 labels the rule"));
        assertEquals("", said(plan(0, 100, Double.NaN, 0, true, 200)));
        assertTrue(said(plan(600, 100, Double.NaN, 0, true, 600))
                .contains("It is late for an exam: 30 of 100 cells have a label, so about 60 labels"));
    }

    @Test
    void warnings_sayHowManyLabelsAreLost() {
        String said = said(plan(100, 100, Double.NaN, 2, true, 100));
        assertTrue(said.contains("about 10 are to be expected"), said);
        assertTrue(said.contains("2 rounds were trained already"), said);
        assertTrue(said(plan(10, 100, Double.NaN, 0, true, 50)).contains("perhaps one or two"));
    }

    @Test
    void warnings_allCellsDrawn() {
        assertTrue(said(plan(0, 1000, Double.NaN, 0, true, 100)).contains("There are only 2,000 cells"));
    }

    private static String said(DrawPlan plan) {
        return String.join(" ", new DrawWords(plan).warnings());
    }
}

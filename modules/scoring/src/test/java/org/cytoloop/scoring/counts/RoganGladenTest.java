/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cytoloop.engine.evaluation.Confusion;
import org.cytoloop.engine.evaluation.Interval;
import org.junit.jupiter.api.Test;

class RoganGladenTest {
    /** The examples of {@code epi.prev} in the R package epiR (Stevenson and Sergeant). */
    @Test
    void share_brucellosisExampleOfEpiR_isFivePointOnePercent() {
        assertEquals(0.051, RoganGladen.share(23 / 150.0, 0.96, 0.89), 0.0005);
    }

    /** Moujaber et al. 2008, BMC Public Health 8:173, as worked in epiR: 6 of 151, which is fewer than by mistake. */
    @Test
    void share_helicobacterExampleOfEpiR_isBelowNone() {
        assertTrue(RoganGladen.share(6 / 151.0, 0.964, 0.927) < 0);
    }

    /** The example of {@code tp} in the R package RSurveillance (Sergeant): 20 of 120. */
    @Test
    void share_exampleOfRSurveillance_isAsPrinted() {
        assertEquals(0.17603, RoganGladen.share(20 / 120.0, 0.9, 0.99), 5e-6);
    }

    @Test
    void share_callsLikeACoin_isUnknown() {
        assertTrue(Double.isNaN(RoganGladen.share(0.3, 0.5, 0.5)));
    }

    @Test
    void pooled_noMistakeInALargeExam_isTheShareOfCalls() {
        Interval interval = RoganGladen.pooled(200, 1000, new Confusion(500_000, 0, 0, 500_000));
        assertEquals(0.2, interval.value(), 1e-12);
        // then it is the interval of Agresti and Coull 1998
        double n = 1000 + 3.841458820694124;
        double p = (200 + 3.841458820694124 / 2) / n;
        double half = 1.959963984540054 * Math.sqrt(p * (1 - p) / n);
        assertEquals(p - half, interval.low(), 2e-5);
        assertEquals(p + half, interval.high(), 2e-5);
    }

    /**
     * The two seroprevalences (3 of 263) and a larger share, by an independent implementation in Python that follows
     * {@code prevSeSp} of the R package asht 1.0.1 (Fay), which is written after the same paper.
     */
    @Test
    void pooled_examplesOfAsht_areEqual() {
        Interval first = RoganGladen.pooled(3, 263, new Confusion(88, 2, 1, 132));
        assertEquals(0, first.low());
        assertEquals(0.025919919571479853, first.high(), 1e-12);
        Interval second = RoganGladen.pooled(3, 263, new Confusion(90, 4, 1, 414));
        assertEquals(0.026372628930167803, second.high(), 1e-12);
        Interval third = RoganGladen.pooled(300, 1000, new Confusion(45, 7, 5, 93));
        assertEquals(0.21029480892254193, third.low(), 1e-12);
        assertEquals(0.34170893032254335, third.high(), 1e-12);
    }

    @Test
    void pooled_examWithoutOn_isUndefined() {
        assertTrue(Double.isNaN(
                RoganGladen.pooled(20, 100, new Confusion(0, 3, 0, 40)).value()));
    }

    @Test
    void pooled_fewerCallsThanMistakes_isClippedToNone() {
        Interval interval = RoganGladen.pooled(1, 200, new Confusion(20, 10, 2, 90));
        assertEquals(0, interval.value());
        assertEquals(0, interval.low());
        assertTrue(interval.high() >= 0);
    }
}

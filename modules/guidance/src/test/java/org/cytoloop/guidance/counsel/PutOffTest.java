/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.counsel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Situation;
import org.junit.jupiter.api.Test;

class PutOffTest {
    private static final Advice REVIEW = AtStake.advice(500, "review:A2");
    private static final Advice REVIEW_OTHER = AtStake.advice(500, "review:A\t3\n");

    @Test
    void notNow_holdsUntilThirtyMoreLabels() {
        PutOff off = PutOff.NOTHING.notNow("x", REVIEW, AtStake.with(10, 10, 1, 0));

        assertTrue(off.covers("x", REVIEW, AtStake.with(20, 29, 1, 0)));
        assertFalse(off.covers("x", REVIEW, AtStake.with(20, 30, 1, 0)));
    }

    @Test
    void notNow_holdsUntilAnotherRound() {
        PutOff off = PutOff.NOTHING.notNow("x", REVIEW, AtStake.with(10, 10, 0, 0));

        assertTrue(off.covers("x", REVIEW, AtStake.with(10, 10, 0, 0)));
        assertFalse(off.covers("x", REVIEW, AtStake.with(10, 10, 1, 0)));
    }

    @Test
    void notNow_isOfThisAdviceAndAdviserOnly() {
        Situation now = AtStake.with(10, 10, 1, 0);
        PutOff off = PutOff.NOTHING.notNow("x", REVIEW, now);

        assertFalse(off.covers("x", REVIEW_OTHER, now));
        assertFalse(off.covers("y", REVIEW, now));
    }

    @Test
    void never_holdsForTheTopicUpToTheColon() {
        PutOff off = PutOff.NOTHING.never("x", REVIEW);

        assertTrue(off.covers("x", REVIEW_OTHER, AtStake.with(900, 900, 7, 0)));
        assertFalse(off.covers("y", REVIEW, AtStake.with(900, 900, 7, 0)));
        assertFalse(off.covers("x", AtStake.advice(1, "reviews"), AtStake.with(1, 1, 1, 0)));
    }

    @Test
    void text_comesBackTheSame() {
        Situation now = AtStake.with(10, 10, 1, 0);
        PutOff off = PutOff.NOTHING
                .notNow("x", REVIEW_OTHER, now)
                .notNow("x", REVIEW, now)
                .never("y\\t", AtStake.advice(1, "weak-on"));

        PutOff back = PutOff.parse(off.text());

        assertEquals(off, back);
        assertTrue(back.covers("x", REVIEW_OTHER, now));
        assertNotEquals(PutOff.NOTHING, back);
    }

    @Test
    void parse_leavesOutWhatItDoesNotUnderstand() {
        PutOff off = PutOff.parse("nonsense\nnot-now\tcFos\tx\treview\tmany\tmore\nnever\tx\nnever\tx\treview\n");

        assertEquals(PutOff.NOTHING.never("x", REVIEW), off);
        assertEquals(PutOff.NOTHING, PutOff.parse(""));
    }

    @Test
    void notNow_forgetsWhatIsOver() {
        PutOff off = PutOff.NOTHING
                .notNow("x", REVIEW, AtStake.with(10, 10, 1, 0))
                .notNow("x", REVIEW_OTHER, AtStake.with(100, 100, 1, 0));

        assertEquals(1, off.text().lines().count());
    }
}

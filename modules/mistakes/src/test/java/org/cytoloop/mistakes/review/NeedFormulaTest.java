/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.core.model.ReviewFinding;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.core.model.Verdict;
import org.junit.jupiter.api.Test;

class NeedFormulaTest {
    private static final int ROUND = 3;
    private static final int CELLS = 1000;

    private static SliceReview said(int round, Verdict verdict, MistakeKind... kinds) {
        List<ReviewFinding> findings = new ArrayList<>();
        for (MistakeKind kind : kinds) {
            findings.add(new ReviewFinding(kind, Float.NaN, Float.NaN, ""));
        }
        return new SliceReview("cFos", "A1", round, verdict, findings, "", "Anna", Instant.EPOCH);
    }

    private static SliceNeed open(int uncertain, boolean foreign, SliceReview last, int flips) {
        SliceFacts facts = new SliceFacts(
                "A1", ReviewState.OPEN, true, CELLS, 100, uncertain, foreign, last, last == null ? -1 : flips);
        return facts.need(ReviewNeed.need(facts), ROUND);
    }

    private static SliceNeed judged(ReviewState state, SliceReview last) {
        SliceFacts facts = new SliceFacts("A1", state, true, CELLS, 100, 500, true, last, SliceNeed.UNKNOWN);
        return facts.need(ReviewNeed.need(facts), ROUND);
    }

    @Test
    void need_isTheStatedFormula() {
        assertEquals(0.40 * 0.5 + 0.25 * 0.5, open(100, false, null, -1).need(), 1e-12);
        assertEquals(0.40 * 0.9 + 0.35 + 0.25 * 0.5, open(900, true, null, -1).need(), 1e-12);
        assertEquals(0.60, open(0, true, said(2, Verdict.MISTAKES), 0).need(), 1e-12);
        assertEquals(0, open(0, false, said(2, Verdict.GOOD), 0).need(), 1e-12);
        assertEquals(
                0.25 * 0.25,
                open(0, false, said(2, Verdict.GOOD), SliceNeed.UNKNOWN).need(),
                1e-12);
        assertEquals(0.25 * 0.5 * 0.2, open(0, false, said(2, Verdict.GOOD), 10).need(), 1e-12);
        assertEquals(0.25 * 0.5, open(0, false, said(2, Verdict.GOOD), 700).need(), 1e-12);
    }

    @Test
    void need_risesWithMistakesUnderAnEarlierRound_andFallsWithAGoodVerdict() {
        double never = open(50, false, null, -1).need();
        assertTrue(open(50, false, said(2, Verdict.MISTAKES), 0).need() > never);
        assertTrue(open(50, false, said(2, Verdict.GOOD), 0).need() < never);
        assertTrue(open(50, true, null, -1).need() > never);
        assertTrue(open(60, false, null, -1).need() > never);
    }

    @Test
    void order_isOpenByNeed_thenMistakes_good_unclassified_unusable() {
        SliceNeed much = open(150, true, null, -1);
        SliceNeed little = open(10, false, said(1, Verdict.GOOD), 0);
        SliceNeed mistakes = judged(ReviewState.MISTAKES, said(ROUND, Verdict.MISTAKES));
        SliceNeed good = judged(ReviewState.GOOD, said(ROUND, Verdict.GOOD));
        SliceNeed unclassified = judged(ReviewState.UNCLASSIFIED, null);
        SliceNeed unusable = judged(ReviewState.UNUSABLE, said(1, Verdict.UNUSABLE));
        List<SliceNeed> mixed = new ArrayList<>(List.of(unusable, good, little, unclassified, mistakes, much));
        mixed.sort(SliceNeed.order(Comparator.naturalOrder()));
        assertEquals(List.of(much, little, mistakes, good, unclassified, unusable), mixed);
        assertEquals(0, unusable.need());
        assertEquals(0, good.need());
    }

    @Test
    void reason_saysWhatTheNeedStandsOn() {
        assertEquals(
                "12 % of its cells are near the threshold; unlike the training slices;"
                        + " systematic mistakes (missed weak ON, edge) under round 2, 3.0 % of its calls changed since",
                open(120, true, said(2, Verdict.MISTAKES, MistakeKind.EDGE, MistakeKind.MISSED_WEAK_ON), 30)
                        .reason());
        assertEquals(
                "None of its cells is near the threshold; good under round 1, no call changed since",
                open(0, false, said(1, Verdict.GOOD), 0).reason());
        assertEquals(
                "0.3 % of its cells are near the threshold; never judged",
                open(3, false, null, -1).reason());
        assertEquals(
                "Systematic mistakes (borderline)",
                judged(ReviewState.MISTAKES, said(ROUND, Verdict.MISTAKES, MistakeKind.BORDERLINE))
                        .reason());
        assertEquals(
                "Not classified yet", judged(ReviewState.UNCLASSIFIED, null).reason());
        assertEquals(
                "Not usable, said under round 1",
                judged(ReviewState.UNUSABLE, said(1, Verdict.UNUSABLE)).reason());
        assertEquals(
                "Not usable",
                judged(ReviewState.UNUSABLE, said(ROUND, Verdict.UNUSABLE)).reason());
    }

    @Test
    void everyKindOfMistake_hasItsAdvice() {
        assertEquals(9, ReviewAdvice.of(List.of(MistakeKind.values())).size());
        assertEquals(
                List.of(
                        "Missed weak ON: add about 20 weak ON cells from here.",
                        "Background called ON: add about 20 OFF cells from the confusing region."),
                ReviewAdvice.of(
                        List.of(MistakeKind.BACKGROUND_ON, MistakeKind.MISSED_WEAK_ON, MistakeKind.BACKGROUND_ON)));
    }
}

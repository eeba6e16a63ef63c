/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.review;

import static org.cytoloop.mistakes.review.ReviewedStudy.CFOS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewNeedTest {
    @TempDir
    private Path folder;

    private static List<SliceNeed> needs(ReviewedStudy made, RoundInfo round, String... foreign)
            throws ProblemException {
        return ReviewNeed.of(made.study, round, Set.of(foreign), TaskContext.quiet());
    }

    private static List<String> names(List<SliceNeed> needs) {
        return needs.stream().map(SliceNeed::slice).toList();
    }

    private static SliceNeed of(List<SliceNeed> needs, String slice) {
        return needs.stream()
                .filter(need -> need.slice().equals(slice))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void slices_areOrderedByUncertainty_foreignness_andVerdicts() throws Exception {
        try (ReviewedStudy made = new ReviewedStudy(folder, "A", "B", "C", "D", "E", "F", "G")) {
            RoundInfo first = made.round();
            for (String slice : List.of("A", "B", "C", "D", "E", "F", "G")) {
                made.call(slice, first, 10, 0);
            }
            made.say(first, "C", Verdict.MISTAKES);
            made.say(first, "D", Verdict.GOOD);
            made.say(first, "E", Verdict.GOOD);
            made.say(first, "G", Verdict.UNUSABLE);
            RoundInfo second = made.round();
            made.call("A", second, 10, 10); // uncertain
            made.call("B", second, 10, 2); // and foreign
            made.call("C", second, 10, 2); // had mistakes
            made.call("D", second, 10, 2); // was good
            made.call("E", second, 14, 2); // was good, but changed
            made.call("G", second, 10, 50);
            List<SliceNeed> needs = needs(made, second, "B", "G");
            assertEquals(List.of("B", "A", "C", "E", "D", "F", "G"), names(needs));
            assertEquals(0.4 / 6 + 0.35 + 0.25 * 0.5, of(needs, "B").need(), 1e-12);
            assertEquals(0.4 * 0.5 + 0.25 * 0.5, of(needs, "A").need(), 1e-12);
            assertEquals(0.4 / 6 + 0.25, of(needs, "C").need(), 1e-12);
            assertEquals(2, of(needs, "D").flips());
            assertEquals(6, of(needs, "E").flips());
            assertEquals(ReviewState.UNCLASSIFIED, of(needs, "F").state());
            assertEquals(ReviewState.UNUSABLE, of(needs, "G").state());
            assertEquals(0.12, of(needs, "A").uncertainShare() + of(needs, "D").uncertainShare(), 1e-12);
            assertEquals(0.2, of(needs, "A").onShare(), 1e-12);
            assertTrue(Double.isNaN(of(needs, "F").onShare()));
            // under the round itself all is as it was said
            assertEquals(List.of("A", "B", "F", "C", "D", "E", "G"), names(needs(made, first)));
        }
    }

    @Test
    void newCells_endAVerdict_butNotThatASliceIsUnusable() throws Exception {
        try (ReviewedStudy made = new ReviewedStudy(folder, "A", "B")) {
            RoundInfo round = made.round();
            made.call("A", round, 10, 0);
            made.say(round, "A", Verdict.GOOD);
            made.say(round, "B", Verdict.UNUSABLE);
            assertEquals(1, ReviewSummary.of(made.study, round).good());
            // verdicts are told apart from cells by the millisecond
            long said = made.study.reviews().of(CFOS).get(0).time().toEpochMilli();
            while (System.currentTimeMillis() <= said) {
                Thread.onSpinWait();
            }
            made.detect("A");
            made.detect("B");
            made.call("A", round, 10, 0);
            ReviewSummary after = ReviewSummary.of(made.study, round);
            assertEquals(new ReviewSummary(1, 0, 0, 1, 1), after);
            assertEquals(ReviewState.OPEN, of(needs(made, round), "A").state());
            // the same can be said of the new cells
            ReviewDraft.NONE.withVerdict(Verdict.GOOD).save(made.study, round, "A");
            assertEquals(1, ReviewSummary.of(made.study, round).good());
        }
    }

    @Test
    void summary_countsWhatHoldsUnderTheRound() throws Exception {
        try (ReviewedStudy made = new ReviewedStudy(folder, "A", "B", "C", "D", "E")) {
            RoundInfo first = made.round();
            made.say(first, "A", Verdict.GOOD);
            made.say(first, "B", Verdict.MISTAKES);
            made.say(first, "C", Verdict.UNUSABLE);
            ReviewSummary summary = ReviewSummary.of(made.study, first);
            assertEquals(new ReviewSummary(1, 1, 2, 1, 2), summary);
            assertEquals("Good enough on 1 of 2 inspected slices", summary.sentence());
            assertEquals(
                    "Good enough on 1 of 2 inspected slices (95 % interval 9 to 91 %), 1 not usable, 2 not inspected.",
                    summary.details());
            RoundInfo second = made.round();
            assertEquals(new ReviewSummary(2, 0, 0, 1, 4), ReviewSummary.of(made.study, second));
            assertTrue(Double.isNaN(ReviewSummary.of(made.study, second).share().value()));
            assertEquals(
                    "No slice inspected yet",
                    ReviewSummary.of(made.study, second).sentence());
            made.say(second, "C", Verdict.GOOD);
            assertEquals(new ReviewSummary(2, 1, 1, 0, 4), ReviewSummary.of(made.study, second));
            // what was said later is not looked at from the first round
            assertEquals(summary, ReviewSummary.of(made.study, first));
            made.study.removeSlice("A");
            assertEquals(new ReviewSummary(1, 0, 1, 1, 2), ReviewSummary.of(made.study, first));
            made.study.undo();
            assertEquals(summary, ReviewSummary.of(made.study, first));
        }
    }

    @Test
    void foreignness_thatIsNotKnown_isSaid() throws Exception {
        try (ReviewedStudy made = new ReviewedStudy(folder, "A")) {
            RoundInfo round = made.round();
            ForeignSlices foreign = ForeignSlices.of(made.study, round, TaskContext.quiet());
            assertTrue(foreign.slices().isEmpty());
            assertTrue(
                    foreign.notes().get(0).startsWith("Slices unlike the training slices cannot be told: "),
                    foreign.toString());
            assertEquals(
                    1, ReviewNeed.of(made.study, round, TaskContext.quiet()).size());
        }
    }

    @Test
    void draft_keepsOneFindingOfAKind_orItsPlaces() throws Exception {
        ReviewDraft draft = ReviewDraft.NONE.with(MistakeKind.EDGE).with(MistakeKind.EDGE);
        assertEquals(Verdict.MISTAKES, draft.verdict());
        assertEquals(1, draft.findings().size());
        draft = draft.with(MistakeKind.EDGE, 5, 6).with(MistakeKind.EDGE, 5, 6).with(MistakeKind.EDGE, 7, 8);
        assertEquals(2, draft.findings().size());
        ReviewDraft one = draft.withoutPlace(draft.findings().get(0));
        assertEquals(1, one.findings().size());
        ReviewDraft none = one.withoutPlace(one.findings().get(0));
        assertEquals(Set.of(MistakeKind.EDGE), none.kinds());
        assertFalse(ReviewDraft.hasPlace(none.findings().get(0)));
        assertTrue(none.without(MistakeKind.EDGE).findings().isEmpty());
        assertEquals(List.of(), draft.withVerdict(Verdict.GOOD).findings());
        try (ReviewedStudy made = new ReviewedStudy(folder, "A")) {
            RoundInfo round = made.round();
            draft.withNote("much").save(made.study, round, "A");
            assertEquals(draft.withNote("much"), ReviewDraft.of(made.study, round, "A"));
            draft.withVerdict(null).save(made.study, round, "A");
            assertEquals(ReviewDraft.NONE, ReviewDraft.of(made.study, round, "A"));
            made.study.undo();
            assertEquals("much", ReviewDraft.of(made.study, round, "A").note());
        }
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.review.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.core.model.ReviewFinding;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.mistakes.review.ReviewDraft;
import org.cytoloop.mistakes.review.SliceNeed;
import org.cytoloop.review.ReviewFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewModelTest {
    @TempDir
    private Path folder;

    private ReviewFixture fixture;

    @BeforeEach
    void open() throws Exception {
        fixture = new ReviewFixture(folder);
        fixture.edt(() -> fixture.model().judging().setGoesOn(true));
    }

    @AfterEach
    void close() throws Exception {
        fixture.close();
    }

    private Page page() throws Exception {
        return fixture.ask(() -> fixture.model().page());
    }

    private List<String> order() throws Exception {
        return fixture.ask(
                () -> fixture.model().needs().stream().map(SliceNeed::slice).toList());
    }

    private String slice() throws Exception {
        return fixture.ask(() -> fixture.open().slice().map(Slice::name).orElse(""));
    }

    private void watch() throws Exception {
        fixture.edt(() -> fixture.model().setWatched(true));
        fixture.await("slices are listed", () -> fixture.model().page() == Page.SLICES);
    }

    private Optional<SliceReview> said(RoundInfo round, String slice) {
        return ReviewDraft.said(fixture.study, round, slice);
    }

    @Test
    void pages_sayWhatIsMissing() throws Exception {
        assertEquals(Page.NO_ROUND, page());
        fixture.edt(() -> fixture.model().setWatched(true));
        RoundInfo bare = fixture.roundWithoutCalls();
        fixture.await("no calls", () -> fixture.model().page() == Page.NO_CALLS);
        assertFalse(fixture.ask(() -> fixture.model().canJudge()));
        fixture.study.storeCalls("A1", bare, new float[10]);
        fixture.await("slices", () -> fixture.model().page() == Page.SLICES);
        fixture.edt(() -> fixture.open().calls().setHidden(true));
        assertEquals(Page.EXAM, page());
        fixture.edt(() -> fixture.open().calls().setHidden(false));
        assertEquals(Page.SLICES, page());
    }

    @Test
    void order_isByNeed_andFollowsVerdicts_foreignnessAndRounds() throws Exception {
        fixture.calledRound();
        watch();
        assertEquals(List.of("A4", "A3", "A2", "A1"), order());
        fixture.edt(() -> fixture.open().sliceNotes().set(Map.of("A1", "Unlike anything trained on.")));
        fixture.await(
                "A1 is first", () -> fixture.model().needs().get(0).slice().equals("A1"));
        fixture.edt(() -> fixture.open().sliceNotes().set(Map.of()));
        fixture.await("A1 is last", () -> fixture.model().needs().get(3).slice().equals("A1"));
        fixture.edt(() -> fixture.open().setSlice("A4"));
        fixture.edt(() -> fixture.model().judging().judge(Verdict.GOOD));
        fixture.await("A4 is last", () -> fixture.model().needs().get(3).slice().equals("A4"));
        fixture.calledRound();
        fixture.await(
                "A4 is open again, but was good",
                () -> fixture.model().needs().size() == 4
                        && fixture.model().needs().get(0).slice().equals("A3"));
    }

    @Test
    void verdict_isOnDisk_nextComes_andUndoTakesItBack() throws Exception {
        RoundInfo round = fixture.calledRound();
        watch();
        fixture.edt(() -> fixture.model().goNext());
        assertEquals("A4", slice());
        fixture.edt(() -> fixture.model().judging().judge(Verdict.GOOD));
        fixture.await(
                "the next one came",
                () -> fixture.open().slice().orElseThrow().name().equals("A3"));
        assertEquals(Verdict.GOOD, said(round, "A4").orElseThrow().verdict());
        fixture.edt(() -> fixture.model().judging().judge(Verdict.UNUSABLE));
        fixture.await(
                "the next one came",
                () -> fixture.open().slice().orElseThrow().name().equals("A2"));
        fixture.edt(() -> fixture.model().judging().judge(Verdict.MISTAKES));
        fixture.await("mistakes", () -> said(round, "A2").isPresent());
        assertEquals("A2", slice());
        assertEquals(
                "Good enough on 1 of 2 inspected slices",
                fixture.ask(() -> fixture.model().summary().orElseThrow().sentence()));
        fixture.study.undo();
        fixture.await("undone", () -> fixture.model().review().isEmpty());
        // given twice, a verdict is taken back
        fixture.edt(() -> fixture.open().setSlice("A4"));
        fixture.edt(() -> fixture.model().judging().judge(Verdict.GOOD));
        fixture.await("taken back", () -> said(round, "A4").isEmpty());
        assertEquals("A4", slice());
    }

    @Test
    void kinds_andPlaces_areKept_oneAfterTheOther() throws Exception {
        RoundInfo round = fixture.calledRound();
        watch();
        fixture.edt(() -> fixture.open().setSlice("A2"));
        Judging judging = fixture.ask(() -> fixture.model().judging());
        // none waits for the one before
        fixture.edt(() -> {
            judging.judge(Verdict.MISTAKES);
            judging.setKind(MistakeKind.EDGE, true);
            judging.setKind(MistakeKind.MISSED_WEAK_ON, true);
            judging.note("A2", "  the left half ");
        });
        fixture.await(
                "all is there",
                () -> said(round, "A2").filter(now -> !now.note().isEmpty()).isPresent());
        SliceReview review = said(round, "A2").orElseThrow();
        assertEquals(Set.of(MistakeKind.EDGE, MistakeKind.MISSED_WEAK_ON), ReviewDraft.kinds(review.findings()));
        assertEquals("the left half", review.note());
        assertTrue(fixture.ask(judging::markable).isEmpty());
        fixture.edt(() -> {
            fixture.open().selection().select(new CellRef("A2", 3));
            judging.mark(MistakeKind.EDGE);
        });
        fixture.await("a place", () -> judging.places().size() == 1);
        ReviewFinding place = fixture.ask(() -> judging.places().get(0));
        assertEquals(new ReviewFinding(MistakeKind.EDGE, 50.5f, 10.5f, ""), place);
        assertEquals(1, fixture.ask(() -> judging.places("A2")).size());
        fixture.edt(() -> judging.unmark(place));
        fixture.await("no place", () -> judging.places().isEmpty());
        assertTrue(ReviewDraft.kinds(said(round, "A2").orElseThrow().findings()).contains(MistakeKind.EDGE));
        fixture.edt(() -> judging.setKind(MistakeKind.EDGE, false));
        fixture.await(
                "no edge", () -> said(round, "A2").orElseThrow().findings().size() == 1);
        fixture.edt(() -> judging.judge(Verdict.GOOD));
        fixture.await(
                "good, without mistakes",
                () -> said(round, "A2").orElseThrow().findings().isEmpty());
    }

    @Test
    void names_thatAreHidden_appearInNoReason() throws Exception {
        fixture.calledRound();
        fixture.study.blinding().mask(1);
        watch();
        for (SliceNeed need : fixture.ask(() -> fixture.model().needs())) {
            assertFalse(need.reason().contains(need.slice()), need.reason());
        }
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cytoloop.core.model.ReviewFinding;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.Reviews;
import org.cytoloop.workspace.journal.ReviewEntry;
import org.cytoloop.workspace.journal.ReviewPayload;
import org.cytoloop.workspace.journal.ReviewState;
import org.cytoloop.workspace.store.Database;

/** The verdicts on slices. Thread-safe; reads wait for no change. */
final class ReviewRegister implements Reviews {
    private final SliceRegister slices;
    private final RoundRegister rounds;
    private final Ledger ledger;

    ReviewRegister(SliceRegister slices, RoundRegister rounds, Ledger ledger) {
        this.slices = slices;
        this.rounds = rounds;
        this.ledger = ledger;
    }

    @Override
    public List<SliceReview> of(String staining) {
        return ledger.now().reviews().of(staining);
    }

    @Override
    public Optional<SliceReview> of(RoundInfo round, String slice) {
        return ledger.now().reviews().of(key(round, slice));
    }

    private static ReviewEntry.Key key(RoundInfo round, String slice) {
        return new ReviewEntry.Key(round.staining(), slice, round.number());
    }

    @Override
    public SliceReview save(RoundInfo round, String slice, Verdict verdict, List<ReviewFinding> findings, String note)
            throws ProblemException {
        Objects.requireNonNull(verdict, "verdict");
        String said = note(note);
        List<ReviewFinding> seen = tidied(findings);
        ReviewEntry.Key key = key(round, slice);
        SliceReview saved;
        try (Database.Hold held = ledger.hold()) {
            rounds.require(round);
            Slice of = slices.require(slice);
            for (ReviewFinding finding : seen) {
                checkPlace(finding, of);
            }
            ReviewState state = ledger.state().reviews();
            ReviewEntry before = state.get(key);
            if (before != null && says(before.review(), verdict, seen, said)) {
                return before.review();
            }
            ledger.commit(JournalEvent.REVIEW_SAVED, ReviewPayload.saved(key, verdict, seen, said, state));
            saved = state.get(key).review();
        }
        ledger.deliver();
        return saved;
    }

    /** True when the one who works on the study has said just this already. */
    private boolean says(SliceReview review, Verdict verdict, List<ReviewFinding> findings, String note) {
        return review.verdict() == verdict
                && review.findings().equals(findings)
                && review.note().equals(note)
                && review.annotator().equals(ledger.context().annotator());
    }

    private static List<ReviewFinding> tidied(List<ReviewFinding> findings) throws ProblemException {
        if (findings.size() > ReviewPayload.FINDINGS) {
            throw new ProblemException("A verdict can name up to " + ReviewPayload.FINDINGS + " places, not "
                    + findings.size() + "; join those of one kind.");
        }
        List<ReviewFinding> tidy = new ArrayList<>(findings.size());
        for (ReviewFinding finding : findings) {
            tidy.add(new ReviewFinding(finding.kind(), finding.x(), finding.y(), note(finding.note())));
        }
        return tidy;
    }

    private static String note(String text) throws ProblemException {
        String tidy = RuleLimits.tidied(text);
        RuleLimits.checkText("note on a slice", tidy, ReviewPayload.NOTE);
        return tidy;
    }

    private static void checkPlace(ReviewFinding finding, Slice slice) throws ProblemException {
        float x = finding.x();
        float y = finding.y();
        boolean whole = Float.isNaN(x) && Float.isNaN(y);
        if (!whole && !(x >= 0 && x <= slice.width() && y >= 0 && y <= slice.height())) {
            throw new ProblemException("A mistake at (" + x + ", " + y + ") lies outside slice " + slice.name()
                    + ", which is " + slice.width() + " x " + slice.height() + " px; choose a place inside.");
        }
    }

    @Override
    public void remove(RoundInfo round, String slice) throws ProblemException {
        ReviewEntry.Key key = key(round, slice);
        try (Database.Hold held = ledger.hold()) {
            ReviewState state = ledger.state().reviews();
            if (state.get(key) != null) {
                ledger.commit(JournalEvent.REVIEW_REMOVED, ReviewPayload.removed(key, state));
            }
        }
        ledger.deliver();
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.core.model.ReviewFinding;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.SliceVerdicts;
import org.cytoloop.workspace.Study;

/**
 * What is about to be said of a slice under a round. Only a verdict of systematic mistakes has findings: a kind of
 * mistake that was seen has either one finding without a place or one for each place.
 *
 * @param verdict the verdict; null for none
 * @param findings what was seen
 * @param note in the reviewer's words; may be empty
 */
public record ReviewDraft(Verdict verdict, List<ReviewFinding> findings, String note) {
    /** Nothing said. */
    public static final ReviewDraft NONE = new ReviewDraft(null, List.of(), "");

    /** Keeps an unmodifiable copy. */
    public ReviewDraft {
        findings = List.copyOf(findings);
        Objects.requireNonNull(note, "note");
    }

    /** What was said of a slice under this very round and holds, to be changed. */
    public static ReviewDraft of(Study study, RoundInfo round, String slice) {
        return said(study, round, slice)
                .map(said -> new ReviewDraft(said.verdict(), said.findings(), said.note()))
                .orElse(NONE);
    }

    /** What was said of a slice under this very round and holds; answers from memory. */
    public static Optional<SliceReview> said(Study study, RoundInfo round, String slice) {
        return SliceVerdicts.of(study, round).holding(slice).filter(review -> review.round() == round.number());
    }

    /** True when a finding has a place. */
    public static boolean hasPlace(ReviewFinding finding) {
        return Float.isFinite(finding.x()) && Float.isFinite(finding.y());
    }

    /** The kinds of mistakes that were seen. */
    public Set<MistakeKind> kinds() {
        return kinds(findings);
    }

    /** The kinds among findings, in their usual order. */
    public static Set<MistakeKind> kinds(Collection<ReviewFinding> findings) {
        Set<MistakeKind> kinds = EnumSet.noneOf(MistakeKind.class);
        findings.forEach(finding -> kinds.add(finding.kind()));
        return kinds;
    }

    /** With another verdict; null takes it back. Findings stay with systematic mistakes only. */
    public ReviewDraft withVerdict(Verdict next) {
        return new ReviewDraft(next, next == Verdict.MISTAKES ? findings : List.of(), next == null ? "" : note);
    }

    /** With a kind of mistake, somewhere on the slice; the verdict is systematic mistakes then. */
    public ReviewDraft with(MistakeKind kind) {
        return kinds().contains(kind) ? mistakes(findings) : with(new ReviewFinding(kind, Float.NaN, Float.NaN, ""));
    }

    /**
     * With a kind of mistake at a place, which replaces the finding of that kind without a place.
     *
     * @param x px of the full resolution
     * @param y px of the full resolution
     */
    public ReviewDraft with(MistakeKind kind, float x, float y) {
        ReviewFinding placed = new ReviewFinding(kind, x, y, "");
        if (findings.contains(placed)) {
            return this;
        }
        List<ReviewFinding> kept = new ArrayList<>(findings);
        kept.removeIf(finding -> finding.kind() == kind && !hasPlace(finding));
        return mistakes(kept).with(placed);
    }

    private ReviewDraft with(ReviewFinding finding) {
        List<ReviewFinding> more = new ArrayList<>(findings);
        more.add(finding);
        return mistakes(more);
    }

    private ReviewDraft mistakes(List<ReviewFinding> some) {
        return new ReviewDraft(Verdict.MISTAKES, some, note);
    }

    /** Without a kind of mistake and its places. */
    public ReviewDraft without(MistakeKind kind) {
        return new ReviewDraft(
                verdict,
                findings.stream().filter(finding -> finding.kind() != kind).toList(),
                note);
    }

    /** Without a place; the kind of mistake stays. */
    public ReviewDraft withoutPlace(ReviewFinding place) {
        List<ReviewFinding> kept = new ArrayList<>(findings);
        if (!kept.remove(place)) {
            return this;
        }
        ReviewDraft rest = new ReviewDraft(verdict, kept, note);
        return rest.with(place.kind());
    }

    /** With another note. */
    public ReviewDraft withNote(String text) {
        return new ReviewDraft(verdict, findings, text);
    }

    /**
     * Says it, or takes back what was said when there is no verdict. What was said of earlier cells of the slice is taken
     * back first, so that the same can be said of the present ones.
     *
     * @throws ProblemException see {@link org.cytoloop.workspace.Reviews#save}
     */
    public void save(Study study, RoundInfo round, String slice) throws ProblemException {
        boolean outdated = study.reviews().of(round, slice).isPresent()
                && said(study, round, slice).isEmpty();
        if (verdict == null || outdated) {
            study.reviews().remove(round, slice);
        }
        if (verdict != null) {
            study.reviews().save(round, slice, verdict, findings, note);
        }
    }
}

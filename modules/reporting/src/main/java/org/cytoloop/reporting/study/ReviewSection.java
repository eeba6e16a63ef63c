/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.study;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cytoloop.core.model.Finding;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.core.model.ReviewFinding;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.operations.SliceVerdicts;
import org.cytoloop.reporting.model.Prose;
import org.cytoloop.reporting.model.Report;

/** What people said of slices under the current round, and which mistakes questions found. */
final class ReviewSection {
    private final StainingFacts facts;

    private ReviewSection(StainingFacts facts) {
        this.facts = facts;
    }

    static Report.Section of(StainingFacts facts) {
        return new ReviewSection(facts).section();
    }

    private Report.Section section() {
        SectionDraft section = new SectionDraft(facts.section("review"), "Review of slices for " + facts.name());
        if (facts.current().isEmpty()) {
            return section.text("No classifier has been trained, so there is nothing to review.")
                    .section();
        }
        List<SliceReview> holding = holding(facts);
        section.text(verdicts(facts.current().get(), holding));
        section.table(kinds(holding));
        section.table(each(holding));
        section.table(questions());
        return section.section();
    }

    /** The verdicts that hold under the current round, by slice. */
    static List<SliceReview> holding(StainingFacts facts) {
        List<SliceReview> holding = new ArrayList<>();
        if (facts.current().isPresent()) {
            SliceVerdicts verdicts =
                    SliceVerdicts.of(facts.study(), facts.current().get());
            for (Slice slice : facts.study().slices()) {
                verdicts.holding(slice.name()).ifPresent(holding::add);
            }
        }
        return holding;
    }

    static long with(List<SliceReview> reviews, Verdict verdict) {
        return reviews.stream().filter(review -> review.verdict() == verdict).count();
    }

    private Prose verdicts(RoundInfo round, List<SliceReview> holding) {
        Prose text =
                Prose.text().count(facts.id("review", "slices"), holding.size()).words(" of ");
        text.counted("study/slices", facts.study().slices().size(), "slice", "slices");
        text.words(" have a verdict that holds under round ").id(round.number());
        String before = ": ";
        for (Verdict verdict : Verdict.values()) {
            text.words(before).count(facts.id("review", "verdict", verdict.name()), with(holding, verdict));
            text.words(" " + verdict.words());
            before = ", ";
        }
        return text.words(".");
    }

    private TableDraft kinds(List<SliceReview> holding) {
        Map<MistakeKind, Long> kinds = new EnumMap<>(MistakeKind.class);
        for (SliceReview review : holding) {
            for (ReviewFinding finding : review.findings()) {
                kinds.merge(finding.kind(), 1L, Long::sum);
            }
        }
        TableDraft table =
                new TableDraft(Prose.of("Systematic mistakes that were named, by kind."), "Mistake", "Times");
        kinds.forEach((kind, times) ->
                table.row(Prose.of(kind.words()), Prose.text().count(facts.id("review", "kind", kind.name()), times)));
        return table;
    }

    private TableDraft each(List<SliceReview> holding) {
        TableDraft table = new TableDraft(
                Prose.of("The verdicts."), "Slice", "Verdict", "Round", "Mistakes", "Note", "By", "When");
        for (SliceReview review : holding) {
            Prose mistakes = Prose.text();
            for (ReviewFinding finding : review.findings()) {
                mistakes.words((mistakes.isEmpty() ? "" : ", ") + finding.kind().words());
                if (!finding.note().isBlank()) {
                    mistakes.words(" (").quote(finding.note()).words(")");
                }
            }
            table.row(
                    Prose.text().name(review.slice()),
                    Prose.of(review.verdict().words()),
                    Prose.text().id(review.round()),
                    mistakes,
                    Prose.text().quote(review.note()),
                    Prose.text().name(review.annotator()),
                    Prose.text().time(review.time()));
        }
        return table;
    }

    private TableDraft questions() {
        Map<String, List<Finding>> asked = new TreeMap<>();
        for (Finding finding : facts.study().findings().of(facts.name())) {
            asked.computeIfAbsent(finding.question().miner(), miner -> new ArrayList<>())
                    .add(finding);
        }
        TableDraft table = new TableDraft(
                Prose.of("Cells that were put forward as likely mistakes, and how many were."),
                "Put forward by",
                "Answered",
                "Mistakes");
        asked.forEach((miner, findings) -> table.row(
                Prose.text().code(miner),
                Prose.text().count(facts.id("questions", miner, "answered"), findings.size()),
                Prose.text()
                        .count(
                                facts.id("questions", miner, "mistakes"),
                                findings.stream().filter(Finding::isMistake).count())));
        return table;
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.study;

import java.util.List;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.counts.GroupCounts;
import org.cytoloop.reporting.model.Prose;
import org.cytoloop.reporting.model.Report;
import org.cytoloop.steering.balance.BalanceBy;
import org.cytoloop.steering.balance.BalanceRow;
import org.cytoloop.steering.balance.SampleBalance;
import org.cytoloop.workspace.HistoryEntry;
import org.cytoloop.workspace.Study;

/** The report in a few lines. */
final class SummarySection {
    private SummarySection() {}

    static Report.Section of(Study study, List<StainingFacts> stainings) throws ProblemException {
        SectionDraft section = new SectionDraft("summary", "Summary");
        Prose state = Prose.of("State of the study ").name(study.settings().name());
        for (HistoryEntry change : study.history(Long.MAX_VALUE, 1)) {
            state.words(" as of its last change on ").time(change.time());
        }
        section.text(state.words(", told by Cytoloop ")
                .code(SoftwareSection.version())
                .words("."));
        if (study.blinding().mask().isPresent()) {
            section.text(
                    "The study is masked at present, but this report names slices, animals and groups: do not show it"
                            + " to anyone who is still labelling.");
        }
        for (StainingFacts facts : stainings) {
            section.text(of(facts));
            section.table(groups(facts));
        }
        return section.section();
    }

    private static Prose of(StainingFacts facts) {
        Prose text = Prose.text().name(facts.name()).words(": ");
        BalanceRow samples =
                SampleBalance.of(facts.study(), facts.name(), BalanceBy.ALL).get(0);
        text.counted(facts.id("samples", "total"), facts.samples().size(), "sample", "samples")
                .words(" (");
        text.count(facts.id("samples", "on"), samples.on()).words(" ON, ");
        text.count(facts.id("samples", "off"), samples.off()).words(" OFF), ");
        text.counted(facts.id("rounds", "count"), facts.rounds().size(), "round", "rounds")
                .words(" of training");
        if (facts.current().isEmpty()) {
            return text.words(". No classifier has been trained.");
        }
        RoundInfo round = facts.current().get();
        text.words(". The current round is ")
                .id(round.number())
                .words(": ")
                .reference("F1")
                .words(" ");
        text.interval(facts.id("round", round.number(), "grouped.f1"), RoundSection.stored(round, "grouped.f1"), 2);
        text.words(" out of fold (" + leftOut(round) + ")");
        if (facts.exam().scores().containsKey(round.number())) {
            text.words(" and ")
                    .interval(
                            facts.id("exam", "round", round.number(), "f1"),
                            facts.exam().scores().get(round.number()).f1(),
                            2);
            text.words(" on the exam");
        } else {
            text.words(facts.exam().draws().isEmpty() ? "; no exam was drawn" : "; it is not scored on the exam");
        }
        List<SliceReview> holding = ReviewSection.holding(facts);
        text.words(". ").count(facts.id("review", "slices"), holding.size()).words(" of ");
        text.counted("study/slices", facts.study().slices().size(), "slice", "slices")
                .words(" reviewed, ");
        text.count(facts.id("review", "verdict", "GOOD"), ReviewSection.with(holding, Verdict.GOOD));
        return text.words(" found good.");
    }

    static String leftOut(RoundInfo round) {
        return switch (RoundSection.grouping(round)) {
            case ANIMAL -> "whole animals left out";
            case SLICE -> "whole slices left out";
            case STRATIFIED -> "samples left out at random, which flatters";
        };
    }

    private static TableDraft groups(StainingFacts facts) {
        boolean shared = facts.study().settings().mode() == DetectionMode.SHARED;
        Prose caption = Prose.of("ON cells per mm² by group, mean and standard deviation over animals");
        TableDraft table = shared
                ? new TableDraft(
                        caption.words(", and share of ON."),
                        "Group",
                        "Animals",
                        "Mean per mm²",
                        "SD",
                        "Mean share",
                        "SD")
                : new TableDraft(caption.words("."), "Group", "Animals", "Mean per mm²", "SD");
        if (facts.counts().isEmpty()) {
            return table;
        }
        for (GroupCounts group : facts.counts().get().groups()) {
            String id = facts.id("counts", "group", group.total().group());
            Prose name = StudySection.name(group.total().group(), "no group");
            Prose animals = Prose.text().count(id + "/animals", group.on().animals());
            Prose mean = Prose.text()
                    .number(id + "/density_of_animals/mean", group.density().mean(), 1);
            Prose sd = Prose.text()
                    .number(id + "/density_of_animals/sd", group.density().sd(), 1);
            if (shared) {
                table.row(
                        name,
                        animals,
                        mean,
                        sd,
                        Prose.text()
                                .percent(
                                        id + "/share_of_animals/mean",
                                        group.share().mean(),
                                        1),
                        Prose.text()
                                .percent(
                                        id + "/share_of_animals/sd",
                                        group.share().sd(),
                                        1));
            } else {
                table.row(name, animals, mean, sd);
            }
        }
        return table;
    }
}

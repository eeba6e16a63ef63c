/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.study;

import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.Label;
import org.cytoloop.reporting.model.Prose;
import org.cytoloop.reporting.model.Report;
import org.cytoloop.scoring.comparison.ExamComparison;

/** The exam: how it was drawn, its answers, and what it says of the rounds. */
final class ExamSection {
    private final StainingFacts facts;
    private final ExamFacts exam;

    private ExamSection(StainingFacts facts) {
        this.facts = facts;
        this.exam = facts.exam();
    }

    static Report.Section of(StainingFacts facts) {
        return new ExamSection(facts).section();
    }

    private Report.Section section() {
        SectionDraft section = new SectionDraft(facts.section("exam"), "Exam for " + facts.name());
        if (exam.draws().isEmpty()) {
            return section.text("No exam was drawn, so there is no score on cells that were set apart at random.")
                    .section();
        }
        section.text(
                "The exam's cells were drawn at random within each animal, answered without showing any call, and are"
                        + " never trained on.");
        section.table(draws());
        section.text(answers());
        if (!exam.closed()) {
            return section.text("The exam is not closed yet, so no round was scored on it.")
                    .section();
        }
        section.table(calls());
        section.table(scores());
        if (!exam.unscored().isEmpty()) {
            Prose text = Prose.of("Not scored, because their calls on the exam's slices are not stored: round");
            exam.unscored().forEach(number -> text.words(" ").id(number));
            section.text(text.words("."));
        }
        exam.comparison().ifPresent(of -> compare(section, of));
        return section.section();
    }

    private TableDraft draws() {
        TableDraft table = new TableDraft(
                Prose.of("Draws of the exam, by animal."),
                "Draw",
                "Animal",
                "Eligible cells",
                "Drawn",
                "Seed",
                "By",
                "Drawn on",
                "Closed on");
        for (ExamDraw draw : exam.draws()) {
            for (ExamDraw.Stratum stratum : draw.strata()) {
                Prose closed =
                        draw.closed() == null ? Prose.of("open") : Prose.text().time(draw.closed());
                table.row(
                        Prose.text().id(draw.id()),
                        StudySection.name(stratum.animal(), "no animal"),
                        Prose.text()
                                .count(
                                        facts.id("exam", "draw", draw.id(), stratum.animal(), "eligible"),
                                        stratum.eligible()),
                        Prose.text()
                                .count(facts.id("exam", "draw", draw.id(), stratum.animal(), "drawn"), stratum.drawn()),
                        Prose.text().id(draw.seed()),
                        Prose.text().name(draw.annotator()),
                        Prose.text().time(draw.time()),
                        closed);
            }
        }
        return table;
    }

    private Prose answers() {
        Prose text = Prose.of("Of ");
        text.counted(facts.id("exam", "cells"), exam.cells().size(), "cell", "cells")
                .words(", ");
        text.count(facts.id("exam", "on"), exam.answered(Label.ON)).words(" were answered ON, ");
        text.count(facts.id("exam", "off"), exam.answered(Label.OFF)).words(" OFF, ");
        text.count(facts.id("exam", "unsure"), exam.answered(Label.UNSURE)).words(" unsure, and ");
        text.count(facts.id("exam", "open"), exam.answered(null)).words(" not yet. ");
        return text.counted(
                        facts.id("exam", "corrections"),
                        exam.corrections(),
                        "answer was changed",
                        "answers were changed")
                .words(" after the exam was closed.");
    }

    private TableDraft scores() {
        Prose caption =
                Prose.of("Scores on the exam under the present thresholds, weighted so that animals count by their"
                        + " cells, with ");
        SampleSection.interval(caption).words(" intervals (Wilson's on the effective sample size, ");
        caption.reference("Wilson 1927")
                .words("; of ")
                .reference("F1")
                .words(" and kappa as described in the program's");
        caption.words(" documentation).");
        TableDraft table = new TableDraft(
                caption, "Round", "F1", "Precision", "Recall", "Specificity", "Balanced accuracy", "Kappa");
        exam.scores().forEach((number, score) -> {
            String id = facts.id("exam", "round", number);
            table.row(
                    Prose.text().id(number),
                    Prose.text().interval(id + "/f1", score.f1(), 2),
                    Prose.text().interval(id + "/precision", score.precision(), 2),
                    Prose.text().interval(id + "/recall", score.recall(), 2),
                    Prose.text().interval(id + "/specificity", score.specificity(), 2),
                    Prose.text().interval(id + "/balanced_accuracy", score.balancedAccuracy(), 2),
                    Prose.text().interval(id + "/kappa", score.kappa(), 2));
        });
        return table;
    }

    private TableDraft calls() {
        TableDraft table = new TableDraft(
                Prose.of("Calls of each round on the exam's cells, not weighted. Cells that a round had been trained on"
                        + " before they were drawn are not scored."),
                "Round",
                "Cells",
                "ON, called ON",
                "OFF, called ON",
                "ON, called OFF",
                "OFF, called OFF");
        exam.scores().forEach((number, score) -> {
            String id = facts.id("exam", "round", number);
            table.row(
                    Prose.text().id(number),
                    Prose.text().count(id + "/n", score.n()),
                    Prose.text().count(id + "/tp", score.confusion().tp()),
                    Prose.text().count(id + "/fp", score.confusion().fp()),
                    Prose.text().count(id + "/fn", score.confusion().fn()),
                    Prose.text().count(id + "/tn", score.confusion().tn()));
        });
        return table;
    }

    private void compare(SectionDraft section, ExamFacts.Compared of) {
        ExamComparison numbers = of.numbers();
        String id = facts.id("exam", "compare", of.before(), of.after());
        Prose text = Prose.of("Round ")
                .id(of.after())
                .words(" beside round ")
                .id(of.before())
                .words(" on the ");
        text.counted(id + "/n", numbers.n(), "cell", "cells").words(" scored for both: right on ");
        text.count(id + "/only_after", numbers.mcNemar().onlySecond())
                .words(" that the earlier round gets wrong, wrong on ");
        text.count(id + "/only_before", numbers.mcNemar().onlyFirst()).words(" that it gets right; difference in ");
        text.reference("F1").words(" ").interval(id + "/f1_difference", numbers.f1Difference(), 2);
        section.text(text.words(", by paired bootstrap."));
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.study;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.evaluation.Grouping;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.plots.model.LinePlot;
import org.cytoloop.reporting.model.Prose;
import org.cytoloop.reporting.model.Report;
import org.cytoloop.steering.charts.ScorePlots;
import org.cytoloop.steering.growth.RoundScores;
import org.cytoloop.workspace.Rounds;

/** The rounds: what each was trained on and how, and its scores. */
final class RoundSection {
    private final StainingFacts facts;

    private RoundSection(StainingFacts facts) {
        this.facts = facts;
    }

    static Report.Section of(StainingFacts facts) throws ProblemException {
        return new RoundSection(facts).section();
    }

    private Report.Section section() throws ProblemException {
        SectionDraft section = new SectionDraft(facts.section("rounds"), "Rounds of training for " + facts.name());
        if (facts.rounds().isEmpty()) {
            return section.text("No classifier has been trained.").section();
        }
        Prose text = Prose.text()
                .counted(
                        facts.id("rounds", "count"),
                        facts.rounds().size(),
                        "classifier was trained",
                        "classifiers were trained");
        facts.current()
                .ifPresent(round -> text.words("; the current one is round ").id(round.number()));
        section.text(text.words("."));
        section.table(scores());
        Prose caption = Prose.text().reference("F1").words(" of each round with its ");
        SampleSection.interval(caption).words(" interval.");
        section.chart(caption, plot());
        section.table(training());
        section.table(records());
        return section.section();
    }

    private TableDraft scores() {
        Prose caption = Prose.of("Scores, each with its ");
        SampleSection.interval(caption);
        caption.words(
                " interval. Grouped: out of fold, whole animals (or slices, or samples at random, as stated) left out"
                        + " in turn; plain: samples left out at random, which flatters; both under the threshold of the training"
                        + " (intervals of ");
        caption.reference("F1").words(" by stratified bootstrap, ").reference("Efron and Tibshirani 1993");
        caption.words("; of shares, ").reference("Wilson 1927").words("). Exam: under the present threshold.");
        TableDraft table = new TableDraft(
                caption,
                "Round",
                "Left out",
                "Grouped F1",
                "Grouped precision",
                "Grouped recall",
                "Grouped AUC",
                "Plain F1",
                "Exam F1");
        for (RoundInfo round : facts.rounds()) {
            table.row(
                    name(round),
                    Prose.of(grouping(round).words()),
                    score(round, "grouped.f1"),
                    score(round, "grouped.precision"),
                    score(round, "grouped.recall"),
                    score(round, "grouped.auc"),
                    score(round, "plain.f1"),
                    exam(round));
        }
        return table;
    }

    static Prose name(RoundInfo round) {
        Prose name = Prose.text().id(round.number());
        return round.name().isEmpty() ? name : name.words(" ").name(round.name());
    }

    private Prose exam(RoundInfo round) {
        return facts.exam().scores().containsKey(round.number())
                ? Prose.text()
                        .interval(
                                facts.id("exam", "round", round.number(), "f1"),
                                facts.exam().scores().get(round.number()).f1(),
                                2)
                : Prose.of("not scored");
    }

    static Grouping grouping(RoundInfo round) {
        int kind = round.scores().getOrDefault("grouped.kind", 0.0).intValue();
        return Grouping.values()[Math.max(0, Math.min(Grouping.values().length - 1, kind))];
    }

    private Prose score(RoundInfo round, String name) {
        return Prose.text().interval(facts.id("round", round.number(), name), stored(round, name), 2);
    }

    static Interval stored(RoundInfo round, String name) {
        return new Interval(
                round.scores().getOrDefault(name, Double.NaN),
                round.scores().getOrDefault(name + ".low", Double.NaN),
                round.scores().getOrDefault(name + ".high", Double.NaN));
    }

    private LinePlot plot() {
        List<RoundScores> scores = new ArrayList<>();
        for (RoundInfo round : facts.rounds()) {
            RoundScores of = RoundScores.of(round);
            boolean scored = facts.exam().scores().containsKey(round.number());
            scores.add(
                    scored ? of.with(facts.exam().scores().get(round.number()).f1()) : of);
        }
        return ScorePlots.of(scores, "No round has a score.");
    }

    private TableDraft training() throws ProblemException {
        TableDraft table = new TableDraft(
                Prose.of(
                        "What each round was trained on and how. The share is that of ON in the training, with the weight"
                                + " of ON samples."),
                "Round",
                "Samples ON",
                "OFF",
                "Balance",
                "Weight of ON",
                "Share of ON",
                "Threshold",
                "Trainer",
                "Parameters",
                "Seed");
        Rounds rounds = facts.study().rounds();
        for (RoundInfo round : facts.rounds()) {
            Object number = round.number();
            table.row(
                    name(round),
                    Prose.text().count(facts.id("round", number, "on"), round.samplesOn()),
                    Prose.text().count(facts.id("round", number, "off"), round.samplesOff()),
                    balance(round),
                    Prose.text().number(facts.id("round", number, "on_weight"), round.onWeight(), 2),
                    Prose.text().percent(facts.id("round", number, "on_share"), trainedShare(round), 1),
                    Prose.text().number(facts.id("round", number, "threshold"), round.threshold(), 2),
                    Prose.text().code(round.trainer() + " " + rounds.trainerVersion(round)),
                    StudySection.parameters(rounds.parameters(round)),
                    Prose.text().id(round.seed()));
        }
        return table;
    }

    private Prose balance(RoundInfo round) {
        TrainingBalance balance = round.balance();
        String words =
                switch (balance.method()) {
                    case AS_LABELLED -> "as labelled";
                    case WEIGHTS -> "by weights, to ";
                    case SUBSAMPLE -> "by leaving out samples, to ";
                };
        Prose text = Prose.of(words);
        return balance.isAsLabelled()
                ? text
                : text.percent(facts.id("round", round.number(), "balance_share"), balance.share(), 0)
                        .words(" ON");
    }

    /** Share of ON in the weights of the training. */
    static double trainedShare(RoundInfo round) {
        double on = round.onWeight() * round.samplesOn();
        return on / (on + round.samplesOff());
    }

    private TableDraft records() throws ProblemException {
        TableDraft table = new TableDraft(
                Prose.of("By what each round can be recognised and trained again to the same bytes."),
                "Round",
                "When",
                "Feature sets",
                "Training data",
                "Model",
                "Note");
        for (RoundInfo round : facts.rounds()) {
            table.row(
                    name(round),
                    Prose.text().time(round.time()),
                    Prose.text().code(String.join(", ", facts.study().rounds().featureSets(round))),
                    Prose.text().code(shortened(round.trainingHash())),
                    Prose.text().code(shortened(round.modelHash())),
                    Prose.text().quote(round.note()));
        }
        return table;
    }

    /** Enough to recognise; the whole hash stands in rounds.csv. */
    private static String shortened(String hash) {
        return hash.length() > 16 ? hash.substring(0, 16) : hash;
    }
}

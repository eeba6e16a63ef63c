/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.study;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.counts.StudyCounts;
import org.cytoloop.reporting.model.Prose;
import org.cytoloop.scoring.exam.ExamScore;

/** The second half of a methods paragraph: training, scores, exam, review and counts. */
final class MethodsOfCalls {
    private final StainingFacts facts;
    private final Prose text;

    MethodsOfCalls(StainingFacts facts, Prose text) {
        this.facts = facts;
        this.text = text;
    }

    void write() throws ProblemException {
        if (facts.current().isEmpty()) {
            text.words("No classifier was trained.");
            return;
        }
        RoundInfo round = facts.current().get();
        training(round);
        scores(round);
        exam(round);
        review();
        counts(facts.counts().orElseThrow());
    }

    private void training(RoundInfo round) throws ProblemException {
        Map<String, String> parameters = facts.study().rounds().parameters(round);
        text.words("In ").counted(facts.id("rounds", "count"), facts.rounds().size(), "round", "rounds");
        text.words(" a classifier was trained; the results are those of round ")
                .id(round.number())
                .words(", trained (");
        text.code(round.trainer() + " " + facts.study().rounds().trainerVersion(round));
        if (!parameters.isEmpty()) {
            text.words(": ").add(StudySection.parameters(parameters).list());
        }
        text.words("; seed ").id(round.seed()).words(") on ");
        text.count(facts.id("round", round.number(), "on"), round.samplesOn()).words(" ON and ");
        text.count(facts.id("round", round.number(), "off"), round.samplesOff())
                .words(" OFF samples with the features ");
        text.code(String.join(", ", facts.study().rounds().featureSets(round)));
        switch (round.balance().method()) {
            case AS_LABELLED -> text.words(", all of the same weight");
            case WEIGHTS -> balance(round, ", weighted so that ");
            case SUBSAMPLE -> balance(round, ", some left out at random so that ");
        }
        text.words(". ");
    }

    private void balance(RoundInfo round, String how) {
        text.words(how)
                .percent(
                        facts.id("round", round.number(), "balance_share"),
                        round.balance().share(),
                        0);
        text.words(" of the training was ON");
    }

    private void scores(RoundInfo round) {
        text.words("Out of fold (" + SummarySection.leftOut(round) + ") ")
                .reference("F1")
                .words(" was ");
        text.interval(facts.id("round", round.number(), "grouped.f1"), RoundSection.stored(round, "grouped.f1"), 2);
        text.words(", precision ");
        text.interval(
                facts.id("round", round.number(), "grouped.precision"),
                RoundSection.stored(round, "grouped.precision"),
                2);
        text.words(" and recall ");
        text.interval(
                facts.id("round", round.number(), "grouped.recall"), RoundSection.stored(round, "grouped.recall"), 2);
        text.words(" (");
        SampleSection.interval(text).words(" intervals: stratified bootstrap, ").reference("Efron and Tibshirani 1993");
        text.words("; for shares ").reference("Wilson 1927").words("). ");
    }

    private void exam(RoundInfo round) {
        ExamFacts exam = facts.exam();
        if (exam.draws().isEmpty()) {
            text.words("No exam was drawn. ");
            return;
        }
        Set<String> animals = new TreeSet<>();
        exam.cells().stream()
                .map(ExamCell::stratum)
                .filter(name -> !name.isEmpty())
                .forEach(animals::add);
        text.words("For an exam ")
                .counted(facts.id("exam", "cells"), exam.cells().size(), "cell was", "cells were");
        text.words(" drawn at random within ");
        text.counted(facts.id("exam", "animals"), animals.size(), "animal", "animals");
        text.words(", in proportion to their cells as far as possible (").reference("Cochran 1977");
        text.words("), answered without any call being shown, and from then on never used for training (");
        text.count(facts.id("exam", "on"), exam.answered(Label.ON)).words(" ON, ");
        text.count(facts.id("exam", "off"), exam.answered(Label.OFF)).words(" OFF, ");
        text.count(facts.id("exam", "unsure"), exam.answered(Label.UNSURE)).words(" unsure). ");
        ExamScore score = exam.scores().get(round.number());
        if (score == null) {
            text.words(exam.closed() ? "The round was not scored on the exam. " : "The exam was not closed. ");
            return;
        }
        String id = facts.id("exam", "round", round.number());
        text.words("On the ")
                .count(id + "/n", score.n())
                .words(" cells that could be scored ")
                .reference("F1");
        text.words(" was ").interval(id + "/f1", score.f1(), 2).words(", precision ");
        text.interval(id + "/precision", score.precision(), 2).words(", recall ");
        text.interval(id + "/recall", score.recall(), 2).words(" and specificity ");
        text.interval(id + "/specificity", score.specificity(), 2).words(". ");
    }

    private void review() {
        List<SliceReview> holding = ReviewSection.holding(facts);
        if (holding.isEmpty()) {
            text.words("The calls were not reviewed slice by slice. ");
            return;
        }
        text.words("The calls on ")
                .count(facts.id("review", "slices"), holding.size())
                .words(" of ");
        text.counted("study/slices", facts.study().slices().size(), "slice", "slices")
                .words(" were reviewed by eye; ");
        text.counted(
                facts.id("review", "verdict", "GOOD"),
                ReviewSection.with(holding, Verdict.GOOD),
                "was found good, ",
                "were found good, ");
        text.count(facts.id("review", "verdict", "MISTAKES"), ReviewSection.with(holding, Verdict.MISTAKES));
        text.words(" with systematic mistakes, ");
        text.count(facts.id("review", "verdict", "UNUSABLE"), ReviewSection.with(holding, Verdict.UNUSABLE));
        text.words(" not usable. ");
    }

    private void counts(StudyCounts counts) {
        boolean shared = counts.mode() == DetectionMode.SHARED;
        text.words("Cells with p(ON) of at least ");
        text.number(
                facts.id("round", counts.round().number(), "threshold"),
                counts.round().threshold(),
                2);
        text.words(shared ? " were counted as ON" : " were accepted as expressing the marker");
        text.words(", in ")
                .count(facts.id("counts", "slices"), counts.slices().size())
                .words(" of ");
        text.counted("study/slices", facts.study().slices().size(), "slice", "slices");
        if (!counts.leftOut().isEmpty()) {
            text.words("; ")
                    .count(facts.id("counts", "left_out"), counts.leftOut().size());
            text.words(" without calls were left out");
        }
        text.words(". ");
        if (counts.basis().corrects()) {
            text.words("Counts were corrected for the sensitivity and specificity of the calls on the exam (");
            text.reference("Rogan and Gladen 1978").words("), estimated for each animal, with ");
            SampleSection.interval(text).words(" intervals that carry the uncertainty of both. ");
        } else {
            text.words("Counts were not corrected for wrong calls. ");
        }
        boolean sized = counts.slices().stream().anyMatch(row -> Double.isFinite(row.areaMm2()));
        if (sized) {
            text.words("Densities refer to the whole area of the images. ");
        }
        text.words(
                "The animal is the experimental unit: numbers of groups are means and standard deviations over animals.");
    }
}

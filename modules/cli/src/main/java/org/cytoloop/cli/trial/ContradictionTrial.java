/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.trial;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.agreement.RatingPair;
import org.cytoloop.labelling.contradictions.Contradiction;
import org.cytoloop.labelling.contradictions.ContradictionKind;
import org.cytoloop.labelling.rules.RuleAnswer;
import org.cytoloop.operations.StudyContradictions;
import org.cytoloop.operations.StudyRule;
import org.cytoloop.workspace.RuleDraft;
import org.cytoloop.workspace.Study;

/**
 * One simulated annotator labels a study that has no labels yet, erring often in the grey band of the rule and seldom
 * elsewhere; then the contradictions are scored by how well they rank the labels that are wrong.
 *
 * @param labels number of labels to give
 * @param batchSize cells of a batch
 * @param repeatShare share of blind repeats in what is shown
 * @param greyErrors share of wrong readings in the grey band
 * @param errors share of wrong readings elsewhere
 * @param byRule true for an annotator who means what the rule says, where it says so clearly, instead of the truth
 */
public record ContradictionTrial(
        int labels, int batchSize, double repeatShare, double greyErrors, double errors, boolean byRule) {
    /** 600 labels in batches of 30 with 7.5 % repeats; 10 % wrong in the grey band and 1 % elsewhere; by the truth. */
    public static final ContradictionTrial USUAL = new ContradictionTrial(600, 30, 0.075, 0.1, 0.01, false);

    /**
     * What came out.
     *
     * @param all how the list ranks the wrong labels
     * @param byKind the same for the labels that each kind speaks against
     * @param greyLabels number of labels in the grey band
     * @param greyWrong number of wrong labels among these
     * @param labels number of labels that are ON or OFF
     * @param repeats the blind repeats that are answered and closed, with the signal of their cells
     */
    public record Result(
            RankingScore all,
            Map<ContradictionKind, RankingScore> byKind,
            int greyLabels,
            int greyWrong,
            int labels,
            List<RatingPair> repeats) {}

    /**
     * Labels a study and scores its contradictions.
     *
     * @param study without labels of the staining
     * @param condition the rule's condition, with a grey band
     * @param signal the feature that the repeats are told by
     * @throws ProblemException when the study has labels or cannot be labelled
     */
    public Result run(
            Study study, String staining, CellTruth truth, String condition, String signal, long seed, TaskContext task)
            throws ProblemException {
        if (!study.samples(staining).isEmpty()) {
            throw new ProblemException("The study has " + staining + " labels already; a trial needs one without.");
        }
        study.rulebook().save(staining, new RuleDraft("", "", List.of(condition), List.of(), ""));
        FuzzyAnnotator annotator = annotator(study, staining, truth, seed, task.part(0, 0.5));
        annotator.label(labels, batchSize, repeatShare);
        List<Contradiction> ranked =
                StudyContradictions.open(study, staining, task.part(0.5, 1)).ranked();
        CellTruth intended = intended(annotator, truth);
        Set<CellRef> wrong = new HashSet<>();
        int told = 0;
        int grey = 0;
        int greyWrong = 0;
        for (Sample sample : study.samples(staining)) {
            if (sample.label() != Label.UNSURE) {
                told++;
                boolean isWrong = sample.label() != intended.of(sample.cell());
                boolean isGrey = annotator.answer(sample.cell()) == RuleAnswer.GREY;
                grey += isGrey ? 1 : 0;
                greyWrong += isGrey && isWrong ? 1 : 0;
                if (isWrong) {
                    wrong.add(sample.cell());
                }
            }
        }
        Map<ContradictionKind, RankingScore> byKind = new EnumMap<>(ContradictionKind.class);
        for (ContradictionKind kind : ContradictionKind.values()) {
            byKind.put(kind, score(ranked, wrong, each -> each.kinds().contains(kind)));
        }
        List<RatingPair> repeats = repeats(study, staining, annotator, signal);
        return new Result(score(ranked, wrong, each -> true), byKind, grey, greyWrong, told, repeats);
    }

    private FuzzyAnnotator annotator(Study study, String staining, CellTruth truth, long seed, TaskContext task)
            throws ProblemException {
        FuzzyAnnotator.Errors rates = new FuzzyAnnotator.Errors(greyErrors, errors);
        FuzzyAnnotator knowing = new FuzzyAnnotator(study, staining, truth, rates, seed, task);
        return byRule ? new FuzzyAnnotator(study, staining, intended(knowing, truth), rates, seed, task) : knowing;
    }

    private CellTruth intended(FuzzyAnnotator annotator, CellTruth truth) {
        if (!byRule) {
            return truth;
        }
        return cell -> {
            RuleAnswer answer = annotator.answer(cell);
            return answer == RuleAnswer.ON ? Label.ON : answer == RuleAnswer.OFF ? Label.OFF : truth.of(cell);
        };
    }

    private static RankingScore score(List<Contradiction> ranked, Set<CellRef> wrong, Predicate<Contradiction> counts) {
        List<Boolean> list = new ArrayList<>();
        for (Contradiction contradiction : ranked) {
            if (counts.test(contradiction)) {
                list.add(wrong.contains(contradiction.cell()));
            }
        }
        return RankingScore.of(list, wrong.size());
    }

    private static List<RatingPair> repeats(Study study, String staining, FuzzyAnnotator annotator, String signal) {
        Set<CellRef> open = study.repeats().open(staining).keySet();
        List<RatingPair> pairs = new ArrayList<>();
        for (Repeat repeat : study.repeats().all(staining)) {
            if (repeat.second() != null && !open.contains(repeat.cell())) {
                pairs.add(new RatingPair(
                        repeat.first(),
                        repeat.second(),
                        repeat.firstAnnotator(),
                        repeat.secondAnnotator(),
                        repeat.secondTime(),
                        annotator.value(repeat.cell(), signal)));
            }
        }
        return pairs;
    }

    /** The feature a rule is most likely about: the signal-to-noise ratio of the staining. */
    public static String signal(Study study, String staining) throws ProblemException {
        FeatureSchema schema = StudyRule.schema(study);
        String name = staining + ".snr";
        if (schema.indexOf(name) < 0) {
            throw new ProblemException("There is no feature \"" + name + "\" in this study.");
        }
        return name;
    }
}

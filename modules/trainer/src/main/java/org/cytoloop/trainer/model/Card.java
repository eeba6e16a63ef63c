/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.Scores;
import org.cytoloop.operations.chosen.ProviderNames;
import org.cytoloop.operations.exams.ExamScoring;
import org.cytoloop.operations.training.RoundCard;
import org.cytoloop.scoring.exam.ExamScore;
import org.cytoloop.workspace.Choices;
import org.cytoloop.workspace.Study;

/**
 * What is told of a round.
 *
 * @param round the round
 * @param current whether its calls are those that count
 * @param trainer name of its trainer
 * @param featureSets ids of its feature sets
 * @param card what follows from its out-of-fold calls; null for a round of an older version
 * @param missing why there is no card; empty when there is one
 * @param grouped scores with whole animals (else slices) left out
 * @param plain scores with samples left out at random
 * @param notCalled slices with cells that it has not called
 * @param exam its score on the exam; empty when there is none
 * @param examProblem why it has no score on the exam, and what to do; empty when it has one
 */
public record Card(
        RoundInfo round,
        boolean current,
        String trainer,
        List<String> featureSets,
        RoundCard card,
        String missing,
        Scores grouped,
        Scores plain,
        List<String> notCalled,
        Optional<ExamScore> exam,
        String examProblem) {
    /** Keeps unmodifiable copies. */
    public Card {
        featureSets = List.copyOf(featureSets);
        notCalled = List.copyOf(notCalled);
    }

    /** Reads the card of a round; off the EDT. */
    static Card of(Study study, RoundInfo round, TaskContext task) throws ProblemException {
        RoundCard card = null;
        String missing = "";
        try {
            card = RoundCard.of(study, round, task.part(0, 0.5));
        } catch (ProblemException e) {
            missing = e.getMessage();
        }
        Optional<ExamScore> exam = Optional.empty();
        String examProblem = ExamScoring.problem(study, round.staining()).orElse("");
        if (examProblem.isEmpty()) {
            try {
                exam = Optional.of(ExamScoring.of(study, round, task.part(0.5, 1)));
            } catch (ProblemException e) {
                examProblem = e.getMessage();
            }
        }
        return new Card(
                round,
                study.rounds()
                        .current(round.staining())
                        .filter(now -> now.number() == round.number())
                        .isPresent(),
                ProviderNames.shown(study, Choices.TRAINER, round.trainer()),
                study.rounds().featureSets(round),
                card,
                missing,
                card == null ? StoredScores.of(round, "grouped.") : card.grouped(),
                card == null ? StoredScores.of(round, "plain.") : card.plain(),
                notCalled(study, round, task),
                exam,
                examProblem);
    }

    private static List<String> notCalled(Study study, RoundInfo round, TaskContext task) throws ProblemException {
        List<String> without = new ArrayList<>();
        for (Slice slice : study.slices()) {
            task.checkCancelled();
            if (study.cellSet(slice.name()).isPresent()
                    && study.calls(slice.name(), round).isEmpty()) {
                without.add(slice.name());
            }
        }
        return without;
    }
}

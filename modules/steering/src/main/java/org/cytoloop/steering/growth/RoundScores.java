/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.steering.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.operations.exams.ExamScoring;
import org.cytoloop.workspace.Study;

/**
 * The F1 of a round in the three ways it is told. Cross-validated scores are those stored with the round, under the
 * threshold it was trained with, as in the table of rounds; the exam's is that of its present threshold.
 *
 * @param round the round
 * @param grouped out of fold by animals (or slices), with its 95 % interval; NaN when unknown
 * @param plain out of fold without groups
 * @param exam on the exam; NaN when it was not scored
 */
public record RoundScores(RoundInfo round, Interval grouped, Interval plain, Interval exam) {
    /**
     * Of all rounds, oldest first. Never on the event thread: rounds whose calls are not on disk are made to call the cells
     * of the exam. A round that cannot be scored on it has no score there.
     */
    public static List<RoundScores> of(Study study, String staining, TaskContext task) throws ProblemException {
        List<RoundScores> scores = new ArrayList<>();
        boolean examined = ExamScoring.problem(study, staining).isEmpty();
        List<RoundInfo> rounds = study.rounds().of(staining);
        for (int i = 0; i < rounds.size(); i++) {
            task.checkCancelled();
            TaskContext part = task.part(i / (double) rounds.size(), (i + 1.0) / rounds.size());
            RoundScores stored = of(rounds.get(i));
            scores.add(examined ? stored.with(onExam(study, rounds.get(i), part)) : stored);
        }
        return List.copyOf(scores);
    }

    /** What was stored with a round; without the exam. From memory. */
    public static RoundScores of(RoundInfo round) {
        return new RoundScores(round, stored(round, "grouped.f1"), stored(round, "plain.f1"), Interval.UNDEFINED);
    }

    /**
     * F1 of a round on the exam, at its present threshold; NaN when it cannot be scored. Never on the event thread.
     */
    public static Interval onExam(Study study, RoundInfo round, TaskContext task) {
        try {
            return ExamScoring.of(study, round, task).f1();
        } catch (ProblemException e) {
            return Interval.UNDEFINED;
        }
    }

    /** The same with a score on the exam. */
    public RoundScores with(Interval onExam) {
        return new RoundScores(round, grouped, plain, onExam);
    }

    private static Interval stored(RoundInfo round, String name) {
        Map<String, Double> scores = round.scores();
        return new Interval(
                scores.getOrDefault(name, Double.NaN),
                scores.getOrDefault(name + ".low", Double.NaN),
                scores.getOrDefault(name + ".high", Double.NaN));
    }
}

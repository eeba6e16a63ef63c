/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.rows;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.scoring.exam.ExamScore;

/**
 * One round as the table shows it.
 *
 * @param round the round
 * @param current true for the round whose calls are shown and exported
 * @param trainer what its trainer is called
 * @param exam its score on the exam; empty as long as there is none
 * @param examProblem why there is none, a sentence; empty when there is, or while it is computed
 * @param makers the trainer, feature sets and readers it was made with, a line each
 */
public record RoundRow(
        RoundInfo round,
        boolean current,
        String trainer,
        Optional<ExamScore> exam,
        String examProblem,
        List<String> makers) {
    /** Keeps an unmodifiable copy. */
    public RoundRow {
        makers = List.copyOf(makers);
    }

    /** A round of which nobody knows what made it. */
    public RoundRow(RoundInfo round, boolean current, String trainer, Optional<ExamScore> exam, String examProblem) {
        this(round, current, trainer, exam, examProblem, List.of());
    }

    /** Number of the round. */
    public int number() {
        return round.number();
    }

    /** F1 in cross-validation with whole animals (else slices) left out. */
    public Interval groupedF1() {
        return ScoreText.stored(round.scores(), "grouped.f1");
    }

    /** F1 in plain cross-validation. */
    public Interval plainF1() {
        return ScoreText.stored(round.scores(), "plain.f1");
    }

    /** Plain minus grouped F1; NaN where it cannot be said. */
    public double optimism() {
        return round.scores().getOrDefault("optimism.f1", Double.NaN);
    }

    /** F1 on the exam; undefined as long as there is none. */
    public Interval examF1() {
        return exam.map(ExamScore::f1).orElse(Interval.UNDEFINED);
    }
}

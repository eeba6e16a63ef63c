/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.comparison;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.operations.exams.AnsweredExam;
import org.cytoloop.operations.exams.ExamScoring;
import org.cytoloop.scoring.comparison.ExamComparison;
import org.cytoloop.workspace.Study;

/**
 * Two rounds of a staining side by side.
 *
 * @param before one round
 * @param after the other; differences are this minus the other
 * @param exam both on the exam; empty when they cannot be scored on it
 * @param examProblem why they cannot, one sentence; empty when they can
 * @param figures their cross-validated scores, as kept when they were trained
 * @param samples what differs in the training sets
 * @param settings what differs in how they were trained, and their thresholds
 * @param words sentences for the user, the most important first
 */
public record RoundComparison(
        RoundInfo before,
        RoundInfo after,
        Optional<ExamComparison> exam,
        String examProblem,
        List<Figure> figures,
        Samples samples,
        List<Setting> settings,
        List<String> words) {
    /** Seed of the bootstrap: the same rounds and exam give the same interval. */
    private static final long SEED = 1;

    /** Keeps unmodifiable copies. */
    public RoundComparison {
        figures = List.copyOf(figures);
        settings = List.copyOf(settings);
        words = List.copyOf(words);
    }

    /**
     * A cross-validated score of both rounds, at the threshold each was trained with.
     *
     * @param name such as "grouped F1"
     * @param before of the round before; NaN where unknown
     * @param after of the round after; NaN where unknown
     */
    public record Figure(String name, Interval before, Interval after) {}

    /**
     * What differs in the training sets. Cells of slices that were detected anew in between cannot be told apart or
     * together, and are counted instead.
     *
     * @param same number of samples both were trained on with the same label
     * @param added samples only the round after was trained on, ordered by slice and cell
     * @param removed samples only the round before was trained on, ordered likewise
     * @param flipped samples whose label differs, ordered likewise
     * @param renumberedSlices slices whose cells were detected anew in between, ordered by name
     */
    public record Samples(
            int same,
            List<CellRef> added,
            List<CellRef> removed,
            List<CellRef> flipped,
            List<String> renumberedSlices) {
        /** Keeps unmodifiable copies. */
        public Samples {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
            flipped = List.copyOf(flipped);
            renumberedSlices = List.copyOf(renumberedSlices);
        }
    }

    /**
     * A setting that differs.
     *
     * @param name such as "trainer" or "threshold"
     * @param before its value, empty when the round has none
     * @param after its value, empty when the round has none
     */
    public record Setting(String name, String before, String after) {}

    /**
     * Compares two rounds.
     *
     * @throws ProblemException when they are of different stainings or one and the same, or a slice cannot be read
     */
    public static RoundComparison of(Study study, RoundInfo before, RoundInfo after, TaskContext task)
            throws ProblemException {
        RoundPair.check(before, after);
        Optional<String> problem = ExamScoring.problem(study, before.staining());
        Optional<ExamComparison> exam = Optional.empty();
        if (problem.isEmpty()) {
            AnsweredExam answered = AnsweredExam.of(study, List.of(before, after));
            exam = Optional.of(ExamComparison.of(
                    answered.sheet(),
                    answered.calls(before, task.part(0, 0.5)),
                    answered.calls(after, task.part(0.5, 1)),
                    RoundPair.name(before),
                    RoundPair.name(after),
                    SEED));
        }
        RoundComparison facts = new RoundComparison(
                before,
                after,
                exam,
                problem.orElse(""),
                RoundFacts.figures(before, after),
                RoundFacts.samples(
                        study.rounds().trainedCells(before), study.rounds().trainedCells(after)),
                RoundFacts.settings(study, before, after),
                List.of());
        return new RoundComparison(
                before,
                after,
                exam,
                facts.examProblem,
                facts.figures,
                facts.samples,
                facts.settings,
                RoundWords.of(facts));
    }
}

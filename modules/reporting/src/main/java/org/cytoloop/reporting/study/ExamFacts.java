/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.exams.AnsweredExam;
import org.cytoloop.operations.exams.ExamScoring;
import org.cytoloop.scoring.comparison.ExamComparison;
import org.cytoloop.scoring.exam.ExamScore;
import org.cytoloop.workspace.Study;

/**
 * The exam of a staining and what it says of the rounds whose calls are stored; none are computed, so that the same
 * numbers follow from the exported tables.
 *
 * @param draws oldest first
 * @param cells those that have a place
 * @param closed true when rounds can be scored
 * @param scores by number of the round
 * @param unscored numbers of rounds without stored calls on all slices of the exam
 * @param comparison the current round beside the one before it that has a score
 */
record ExamFacts(
        List<ExamDraw> draws,
        List<ExamCell> cells,
        boolean closed,
        SortedMap<Integer, ExamScore> scores,
        List<Integer> unscored,
        Optional<Compared> comparison) {
    /** Seed of the bootstrap, as in the table of rounds. */
    private static final long SEED = 1;

    /** Two rounds on the exam. */
    record Compared(int before, int after, ExamComparison numbers) {}

    static ExamFacts of(Study study, String staining, Optional<RoundInfo> current, TaskContext task)
            throws ProblemException {
        List<ExamDraw> draws = study.exams().draws(staining);
        List<ExamCell> cells = study.exams().cells(staining);
        boolean closed = ExamScoring.problem(study, staining).isEmpty();
        SortedMap<Integer, ExamScore> scores = new TreeMap<>();
        List<Integer> unscored = new ArrayList<>();
        Map<Integer, RoundInfo> scored = new TreeMap<>();
        if (closed) {
            for (RoundInfo round : study.rounds().of(staining)) {
                task.checkCancelled();
                if (isStored(study, round, cells)) {
                    AnsweredExam exam = AnsweredExam.of(study, List.of(round));
                    scores.put(round.number(), ExamScore.of(exam.sheet(), exam.calls(round, task), exam.remainder()));
                    scored.put(round.number(), round);
                } else {
                    unscored.add(round.number());
                }
            }
        }
        Optional<RoundInfo> after = current.filter(round -> scores.containsKey(round.number()));
        Optional<RoundInfo> before = after.flatMap(round -> scored.values().stream()
                .filter(each -> each.number() < round.number())
                .reduce((one, later) -> later));
        Optional<Compared> compared =
                before.isPresent() ? Optional.of(compare(study, before.get(), after.get(), task)) : Optional.empty();
        return new ExamFacts(draws, cells, closed, scores, unscored, compared);
    }

    private static Compared compare(Study study, RoundInfo before, RoundInfo after, TaskContext task)
            throws ProblemException {
        AnsweredExam exam = AnsweredExam.of(study, List.of(before, after));
        ExamComparison numbers =
                ExamComparison.of(exam.sheet(), exam.calls(before, task), exam.calls(after, task), "", "", SEED);
        return new Compared(before.number(), after.number(), numbers);
    }

    private static boolean isStored(Study study, RoundInfo round, List<ExamCell> cells) throws ProblemException {
        Set<String> slices = new TreeSet<>();
        cells.forEach(cell -> slices.add(cell.cell().slice()));
        for (String slice : slices) {
            if (study.calls(slice, round).isEmpty()) {
                return false;
            }
        }
        return !slices.isEmpty();
    }

    /** Number of cells with this answer; null for those that have none. */
    long answered(Label answer) {
        return cells.stream().filter(cell -> cell.answer() == answer).count();
    }

    /** How often answers were changed after their draw was closed. */
    long corrections() {
        return cells.stream().mapToLong(ExamCell::corrections).sum();
    }
}

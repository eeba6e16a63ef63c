/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.counts;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.exams.AnsweredExam;
import org.cytoloop.operations.exams.ExamScoring;
import org.cytoloop.workspace.Study;

/**
 * The answers of an exam that a round is scored on, by slice and cell number.
 *
 * @param problem why there are none, and what to do; empty when there are
 * @param closed when the exam was closed last; null when there is none
 */
record ExamAnswers(String problem, Instant closed, Map<String, Map<Integer, Boolean>> bySlice) {
    static ExamAnswers of(Study study, RoundInfo round) throws ProblemException {
        Optional<String> problem = ExamScoring.problem(study, round.staining());
        if (problem.isPresent()) {
            return new ExamAnswers(problem.get(), null, Map.of());
        }
        AnsweredExam exam = AnsweredExam.of(study, List.of(round));
        Map<String, Map<Integer, Boolean>> bySlice = new HashMap<>();
        boolean[] on = exam.sheet().on();
        for (int i = 0; i < on.length; i++) {
            CellRef cell = exam.cells().get(i);
            bySlice.computeIfAbsent(cell.slice(), slice -> new HashMap<>()).put(cell.cell(), on[i]);
        }
        List<ExamDraw> draws = study.exams().draws(round.staining());
        return new ExamAnswers("", draws.get(draws.size() - 1).closed(), bySlice);
    }

    Map<Integer, Boolean> on(String slice) {
        return bySlice.getOrDefault(slice, Map.of());
    }
}

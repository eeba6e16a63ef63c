/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.situation;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.operations.exams.ExamScoring;
import org.cytoloop.spi.guide.Situation.ExamState;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent.Topic;

/** The exam; the current round is scored on it when its calls are at hand. Reads no image. */
final class ExamPart extends Part<ExamState> {
    ExamPart(Study study, String staining) {
        super(study, staining, EnumSet.of(Topic.EXAM, Topic.ROUNDS, Topic.CALLS, Topic.CELLS, Topic.SLICES));
    }

    @Override
    ExamState read(TaskContext task) throws ProblemException {
        List<ExamCell> cells = study.exams().cells(staining);
        List<ExamDraw> draws = study.exams().draws(staining);
        int answered =
                (int) cells.stream().filter(cell -> cell.answer() != null).count();
        boolean closed = !draws.isEmpty() && draws.get(draws.size() - 1).closed() != null;
        Interval f1 = closed ? score(cells, task) : Interval.UNDEFINED;
        return new ExamState(cells.size(), answered, closed, f1.value(), f1.low(), f1.high());
    }

    private Interval score(List<ExamCell> cells, TaskContext task) throws ProblemException {
        Optional<RoundInfo> round = study.rounds().current(staining);
        if (round.isEmpty()) {
            return Interval.UNDEFINED;
        }
        Set<String> slices = new HashSet<>();
        cells.forEach(cell -> slices.add(cell.cell().slice()));
        for (String slice : slices) {
            if (study.calls(slice, round.get()).isEmpty()) {
                return Interval.UNDEFINED;
            }
        }
        try {
            return ExamScoring.of(study, round.get(), task).f1();
        } catch (ProblemException e) {
            // cells were replaced meanwhile, or nothing was answered ON or OFF: there is no score then
            return Interval.UNDEFINED;
        }
    }
}

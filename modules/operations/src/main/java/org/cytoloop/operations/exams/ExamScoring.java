/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.exams;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.scoring.exam.ExamScore;
import org.cytoloop.workspace.Study;

/** Scores rounds on the exam of their staining. */
public final class ExamScoring {
    private ExamScoring() {}

    /**
     * Why there is no score yet, and what to do, in one sentence; empty when a round can be scored. Answers from memory.
     */
    public static Optional<String> problem(Study study, String staining) {
        List<ExamDraw> draws = study.exams().draws(staining);
        if (draws.isEmpty()) {
            return Optional.of(staining + " has no exam yet; draw one.");
        }
        ExamDraw last = draws.get(draws.size() - 1);
        if (last.closed() != null) {
            return Optional.empty();
        }
        int asked = 0;
        int open = 0;
        for (ExamCell cell : study.exams().cells(staining)) {
            if (cell.draw() == last.id()) {
                asked++;
                open += cell.answer() == null ? 1 : 0;
            }
        }
        return Optional.of("No score is shown while the exam of " + staining + " is open: "
                + (open == 0
                        ? "all " + asked + " cells are answered; close it."
                        : open + " of " + asked + (open == 1 ? " cells is" : " cells are")
                                + " not answered yet; answer " + (open == 1 ? "it" : "them") + " and close it."));
    }

    /**
     * Scores a round at its present threshold. Takes calls on disk where there are any, and else computes those of the
     * slices the exam lies on, without keeping them.
     *
     * @throws ProblemException with the sentence of {@link #problem}, or when a slice cannot be read
     */
    public static ExamScore of(Study study, RoundInfo round, TaskContext task) throws ProblemException {
        AnsweredExam exam = AnsweredExam.of(study, List.of(round));
        ExamScore score = ExamScore.of(exam.sheet(), exam.calls(round, task), exam.remainder());
        int later = laterAnimals(study, round.staining());
        return later == 0
                ? score
                : score.with((later == 1 ? "1 animal" : later + " animals")
                        + " came into the study after the exam was drawn, of which it says nothing; extend the exam.");
    }

    /** Animals with cells that had none when cells were drawn. */
    private static int laterAnimals(Study study, String staining) {
        Set<String> later = new HashSet<>(
                ExamPopulation.of(study, study.exams().reserved(staining)).animals());
        for (ExamDraw draw : study.exams().draws(staining)) {
            draw.strata().forEach(stratum -> later.remove(stratum.animal()));
        }
        return later.size();
    }
}

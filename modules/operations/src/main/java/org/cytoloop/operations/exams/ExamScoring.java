/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.exams;

import java.util.Optional;
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
        throw new UnsupportedOperationException(staining + study);
    }

    /**
     * Scores a round at its present threshold. Takes calls on disk where there are any, and else computes those of the
     * slices the exam lies on, without keeping them.
     *
     * @throws ProblemException with the sentence of {@link #problem}, or when a slice cannot be read
     */
    public static ExamScore of(Study study, RoundInfo round, TaskContext task) throws ProblemException {
        throw new UnsupportedOperationException(round.toString() + task + study);
    }
}

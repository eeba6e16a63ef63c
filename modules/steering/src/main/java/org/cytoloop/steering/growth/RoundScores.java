/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.steering.growth;

import java.util.List;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.workspace.Study;

/**
 * The F1 of a round in the three ways it is told.
 *
 * @param round the round
 * @param grouped out of fold by animals (or slices), with its 95 % interval; NaN when unknown
 * @param plain out of fold without groups
 * @param exam on the exam; NaN when it was not scored
 */
public record RoundScores(RoundInfo round, Interval grouped, Interval plain, Interval exam) {
    /** Of all rounds, oldest first. Never on the event thread. */
    public static List<RoundScores> of(Study study, String staining, TaskContext task) throws ProblemException {
        throw new UnsupportedOperationException("steering");
    }
}

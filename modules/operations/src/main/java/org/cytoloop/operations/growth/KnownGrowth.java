/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.growth;

import java.util.Optional;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.training.BalancePlan;
import org.cytoloop.scoring.growth.GrowthReport;
import org.cytoloop.workspace.Study;

/**
 * What was computed of the growth of a round. It takes long, so it is computed when asked for and kept until it is computed
 * again.
 *
 * @param round the round it stands for
 * @param report what was found
 */
public record KnownGrowth(RoundInfo round, GrowthReport report) {
    /** Computes it; see {@link StudyGrowth#of}. */
    public static KnownGrowth compute(Study study, RoundInfo round, StudyGrowth.By by, TaskContext task)
            throws ProblemException {
        return new KnownGrowth(round, StudyGrowth.of(study, round, by, task));
    }

    /** Why it may not be true any more, in a sentence; empty when it is. Answers from memory. */
    public Optional<String> stale(Study study) {
        Optional<RoundInfo> now = study.rounds().current(round.staining());
        if (now.isEmpty() || now.get().number() != round.number()) {
            return Optional.of("This stands for round " + round.number() + "; compute again for the current one.");
        }
        boolean same = BalancePlan.fits(round, study.sampleCounts(round.staining()));
        return same ? Optional.empty() : Optional.of("Labels changed since: train and compute again.");
    }
}

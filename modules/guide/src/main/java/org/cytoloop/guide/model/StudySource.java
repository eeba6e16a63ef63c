/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guide.model;

import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.guidance.situation.StudySituation;
import org.cytoloop.spi.guide.Situation;

/** Where a staining stands, as the study on disk says. */
record StudySource(StudySituation situation) implements SituationSource {
    @Override
    public Situation now(TaskContext task) throws ProblemException {
        return situation.now(task);
    }

    @Override
    public boolean workOutMore(TaskContext task) throws ProblemException {
        return situation.workOutMore(task);
    }

    @Override
    public void foundContradictions(int number) {
        situation.foundContradictions(number);
    }
}

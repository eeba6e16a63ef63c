/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.study;

import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.reporting.model.Report;
import org.cytoloop.workspace.Study;

/** Reads a study into a report. Same study, same plan, same report. Never on the event thread. */
public final class StudyReport {
    private StudyReport() {}

    /**
     * The report of all stainings.
     *
     * @throws ProblemException when the study cannot be read
     */
    public static Report of(Study study, ReportPlan plan, TaskContext task) throws ProblemException {
        throw new UnsupportedOperationException("reporting");
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.operations;

import java.time.ZoneId;
import java.util.Optional;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.audit.AuditReport;
import org.cytoloop.workspace.Study;

/** Whether the labels of a study differ by group, animal, slice, day or annotator. */
public final class StudyAudit {
    private StudyAudit() {}

    /**
     * The audit of a staining. It names animals and groups, also while the study is masked. Cells of the exam are left
     * out.
     *
     * @param feature the feature by which cells of equal signal are compared; empty for that of the rule's first
     *     threshold or, without a rule, the signal-to-noise ratio of the staining
     * @param zone decides where a day begins
     * @throws ProblemException when there is no such staining or feature
     */
    public static AuditReport of(Study study, String staining, Optional<String> feature, ZoneId zone, TaskContext task)
            throws ProblemException {
        throw new UnsupportedOperationException();
    }
}

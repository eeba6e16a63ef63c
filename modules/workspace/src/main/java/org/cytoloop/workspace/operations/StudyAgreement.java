/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.operations;

import java.time.ZoneId;
import java.util.Optional;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.agreement.AgreementReport;
import org.cytoloop.workspace.Study;

/** How far the annotators of a study agree with themselves and each other, from blind repeats and second readings. */
public final class StudyAgreement {
    private StudyAgreement() {}

    /**
     * The report of a staining. The current annotator of the study is called "you" in it. Unanswered repeats, those of
     * the newest batch, and cells of the exam are left out.
     *
     * @param feature the feature whose values make the signal bins; empty for that of the rule's first threshold or,
     *     without a rule, the signal-to-noise ratio of the staining
     * @param zone decides where a day begins
     * @throws ProblemException when there is no such staining or feature
     */
    public static AgreementReport of(
            Study study, String staining, Optional<String> feature, ZoneId zone, TaskContext task)
            throws ProblemException {
        throw new UnsupportedOperationException();
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.situation;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.agreement.RaterAgreement;
import org.cytoloop.operations.StudyAgreement;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent.Topic;

/** How far the annotator agrees with herself on blind repeats. */
final class AgreementPart extends Part<AgreementPart.Agreement> {
    AgreementPart(Study study, String staining) {
        // a batch closes the repeats of the one before
        super(study, staining, EnumSet.of(Topic.REPEATS, Topic.LABELS, Topic.CELLS, Topic.SLICES, Topic.EXAM));
    }

    /**
     * The agreement.
     *
     * @param repeats repeats that were answered by who had labelled them, and may not change any more
     * @param kappa of the annotator of the study, else of who has most of them; NaN when unknown
     */
    record Agreement(int repeats, double kappa) {}

    @Override
    Agreement read(TaskContext task) throws ProblemException {
        if (study.repeats().all(staining).isEmpty()) {
            return new Agreement(0, Double.NaN);
        }
        List<RaterAgreement> intra =
                StudyAgreement.withoutSignals(study, staining, ZoneOffset.UTC).intra();
        long repeats = intra.stream().mapToLong(rater -> rater.overall().n()).sum();
        double kappa = intra.stream()
                .max(Comparator.comparing(
                                (RaterAgreement rater) -> rater.first().equals(study.annotator()))
                        .thenComparing(rater -> rater.overall().n()))
                .map(rater -> rater.overall().kappa().interval().value())
                .orElse(Double.NaN);
        return new Agreement((int) repeats, kappa);
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.util.List;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.FeatureExtractor;
import org.cytoloop.spi.Services;
import org.cytoloop.workspace.Study;

/** The features that rules of a study can use. */
public final class StudyRule {
    private StudyRule() {}

    /**
     * The features of all cells of a study by every feature set there is, under the settings of the study; what windows,
     * rules and contradictions share, so that they are computed once.
     */
    public static StudyFeatures features(Study study) throws ProblemException {
        return new StudyFeatures(study, extractors());
    }

    /** The columns without computing any. */
    public static FeatureSchema schema(Study study) throws ProblemException {
        return features(study).schema();
    }

    private static List<FeatureExtractor> extractors() {
        return Services.all(FeatureExtractor.class);
    }
}

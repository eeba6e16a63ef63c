/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.util.SortedMap;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;

/** A trained ON/OFF classifier. Immutable and thread-safe. */
public interface CellClassifier {
    /** The features it was trained on. */
    FeatureSchema schema();

    /** Where it comes from. */
    Provenance provenance();

    /**
     * p(ON) of every row, 0 to 1.
     *
     * @param features rows of cells; the schema must equal {@link #schema()}
     * @throws ProblemException when names or versions of the features differ, in words for the user (see {@link
     *     FeatureSchema#requireSame})
     */
    float[] probabilities(FeatureMatrix features, TaskContext task) throws ProblemException;

    /** The saved form: open, versioned, documented, executes nothing; equal classifiers give equal bytes. */
    byte[] toBytes();

    /**
     * Where a classifier comes from.
     *
     * @param trainer id of the trainer
     * @param trainerVersion its version
     * @param parameters values of its parameters
     * @param seed seed of the training
     * @param trainingHash {@link TrainingData#hash()}
     * @param on number of ON samples
     * @param off number of OFF samples
     */
    record Provenance(
            String trainer,
            String trainerVersion,
            SortedMap<String, String> parameters,
            long seed,
            String trainingHash,
            int on,
            int off) {}
}

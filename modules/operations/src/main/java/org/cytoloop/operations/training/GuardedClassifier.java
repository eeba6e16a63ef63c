/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.training;

import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.guard.GuardedCall;
import org.cytoloop.spi.CellClassifier;

/** A classifier whose answers are looked at before they are believed. */
final class GuardedClassifier implements CellClassifier {
    private final CellClassifier classifier;
    private final FeatureSchema schema;
    private final Provenance provenance;
    private final GuardedCall guard;

    private GuardedClassifier(
            CellClassifier classifier, FeatureSchema schema, Provenance provenance, GuardedCall guard) {
        this.classifier = classifier;
        this.schema = schema;
        this.provenance = provenance;
        this.guard = guard;
    }

    static GuardedClassifier of(CellClassifier classifier, GuardedCall guard) throws ProblemException {
        if (classifier == null) {
            throw guard.problem("gave no classifier", null);
        }
        FeatureSchema schema = guard.callHere("to name the features of its classifier", classifier::schema);
        Provenance provenance = guard.callHere("to say where its classifier comes from", classifier::provenance);
        if (schema == null
                || provenance == null
                || provenance.trainer() == null
                || provenance.trainerVersion() == null
                || provenance.parameters() == null
                || provenance.trainingHash() == null) {
            throw guard.problem("gave a classifier that does not say where it comes from", null);
        }
        return new GuardedClassifier(classifier, schema, provenance, guard);
    }

    @Override
    public FeatureSchema schema() {
        return schema;
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    @Override
    public float[] probabilities(FeatureMatrix features, TaskContext task) throws ProblemException {
        float[] given = guard.call("while it called cells", task, () -> classifier.probabilities(features, task));
        if (given == null || given.length != features.rows()) {
            throw guard.problem(
                    "gave " + (given == null ? "no answers" : given.length + " answers") + " for " + features.rows()
                            + " cells",
                    null);
        }
        for (float p : given) {
            if (!(p >= 0 && p <= 1)) {
                throw guard.problem("gave " + p + " as the probability of a cell to be ON, which must be 0 to 1", null);
            }
        }
        return given;
    }

    /** The saved form. Checked when the training ended, see {@link #saved}. */
    @Override
    public byte[] toBytes() {
        return classifier.toBytes();
    }

    /**
     * The saved form.
     *
     * @throws ProblemException when the classifier cannot be saved
     */
    byte[] saved() throws ProblemException {
        byte[] bytes = guard.callHere("to save its classifier", classifier::toBytes);
        if (bytes == null || bytes.length == 0) {
            throw guard.problem("gave a classifier that cannot be saved", null);
        }
        return bytes;
    }
}

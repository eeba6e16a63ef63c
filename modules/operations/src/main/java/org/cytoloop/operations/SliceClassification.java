/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.Services;
import org.cytoloop.workspace.Study;

/** Calls the cells of a slice ON or OFF with a round's classifier. */
public final class SliceClassification {
    private SliceClassification() {}

    /**
     * Calls that are on disk.
     *
     * @param slice the slice
     * @param cells number of cells
     * @param on number of cells with p(ON) at or above the round's threshold
     * @param featureSeconds time to read or compute the features, s
     * @param predictSeconds time of the prediction itself, s
     */
    public record Outcome(String slice, int cells, int on, double featureSeconds, double predictSeconds) {}

    /**
     * The classifier of a round.
     *
     * @throws ProblemException when its trainer is not installed or the model is damaged
     */
    public static CellClassifier classifier(Study study, RoundInfo round) throws ProblemException {
        return Services.byId(ClassifierTrainer.class, round.trainer(), "trainer")
                .read(study.rounds().model(round));
    }

    /**
     * Classifies one slice and keeps the calls.
     *
     * @throws ProblemException when the features no longer fit the classifier, or the slice cannot be read
     */
    public static Outcome classify(
            Study study,
            RoundInfo round,
            CellClassifier classifier,
            StudyFeatures features,
            String slice,
            TaskContext task)
            throws ProblemException {
        long start = System.nanoTime();
        FeatureMatrix matrix = features.of(slice, task.part(0, 0.9));
        long featured = System.nanoTime();
        float[] pOn = classifier.probabilities(matrix, task.part(0.9, 1));
        long predicted = System.nanoTime();
        study.storeCalls(slice, round, pOn);
        return new Outcome(
                slice, pOn.length, round.countOn(pOn), (featured - start) / 1e9, (predicted - featured) / 1e9);
    }
}

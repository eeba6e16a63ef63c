/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.training;

import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.workspace.CellSetInfo;
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
        return GuardedTrainer.of(RoundProviders.trainer(study, round))
                .read(study.rounds().model(round));
    }

    /**
     * The features a round's classifier works on.
     *
     * @throws ProblemException when a feature set is not installed or gives other features than it did then
     */
    public static StudyFeatures features(Study study, RoundInfo round) throws ProblemException {
        RoundProviders.requireFeatureSets(study, round);
        StudyFeatures features = StudyFeatures.byIds(study, study.rounds().featureSets(round));
        if (!features.schema().fingerprint().equals(round.featureFingerprint())) {
            throw new ProblemException(name(round)
                    + " was trained on features that are computed in another way now; train a new round, or use the"
                    + " versions of the feature sets it was trained with.");
        }
        RoundProviders.requireReaders(study, round);
        return features;
    }

    private static String name(RoundInfo round) {
        return "Round " + round.number() + " of " + round.staining();
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
        String madeBy = RoundProviders.identityOfCalls(study, round, slice);
        CellSetInfo cellSet = study.cellSet(slice)
                .orElseThrow(() -> new ProblemException(
                        "Slice \"" + slice + "\" has no cells yet; detect them or import them first."));
        FeatureMatrix matrix = features.of(cellSet, task.part(0, 0.9));
        long featured = System.nanoTime();
        float[] pOn = classifier.probabilities(matrix, task.part(0.9, 1));
        long predicted = System.nanoTime();
        if (!madeBy.equals(RoundProviders.identityOfCalls(study, round, slice))) {
            throw new ProblemException("Another reader or trainer was chosen or installed while slice \"" + slice
                    + "\" was classified; classify it again.");
        }
        study.storeCalls(cellSet, round, pOn, madeBy);
        return new Outcome(
                slice, pOn.length, round.countOn(pOn), (featured - start) / 1e9, (predicted - featured) / 1e9);
    }
}

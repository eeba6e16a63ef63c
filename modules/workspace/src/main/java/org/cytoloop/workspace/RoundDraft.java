/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.TrainingBalance;

/**
 * What is stored of a training, beside the model.
 *
 * @param staining name of the staining
 * @param trainer id of the trainer
 * @param trainerVersion its version
 * @param parameters values of its parameters
 * @param seed seed of the training
 * @param threshold p(ON) from which a cell is called ON, 0 to 1
 * @param trainingSet the samples it was trained on, ON and OFF only
 * @param trainingHash SHA-256 (hex) over the training data
 * @param featureSets ids of the feature extractors
 * @param featureFingerprint fingerprint of the feature schema
 * @param scores named scores; NaN for a score that cannot exist
 * @param onWeight how much an ON sample weighed against an OFF sample, more than 0
 * @param outOfFold out-of-fold calls of the training set, ordered by slice and cell; null when there are none
 * @param balance the balance that gave the training set and the weight
 */
public record RoundDraft(
        String staining,
        String trainer,
        String trainerVersion,
        SortedMap<String, String> parameters,
        long seed,
        double threshold,
        List<Sample> trainingSet,
        String trainingHash,
        List<String> featureSets,
        String featureFingerprint,
        Map<String, Double> scores,
        double onWeight,
        OutOfFoldCalls outOfFold,
        TrainingBalance balance) {
    /** Keeps copies. */
    public RoundDraft {
        parameters = new TreeMap<>(parameters);
        trainingSet = List.copyOf(trainingSet);
        featureSets = List.copyOf(featureSets);
        scores = new TreeMap<>(scores);
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("threshold " + threshold);
        }
        if (!(onWeight > 0 && onWeight < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("weight of ON samples " + onWeight);
        }
        Objects.requireNonNull(balance, "balance");
    }

    /** A training on all samples there were; its balance is what the weight of ON samples comes to. */
    public RoundDraft(
            String staining,
            String trainer,
            String trainerVersion,
            SortedMap<String, String> parameters,
            long seed,
            double threshold,
            List<Sample> trainingSet,
            String trainingHash,
            List<String> featureSets,
            String featureFingerprint,
            Map<String, Double> scores,
            double onWeight,
            OutOfFoldCalls outOfFold) {
        this(
                staining,
                trainer,
                trainerVersion,
                parameters,
                seed,
                threshold,
                trainingSet,
                trainingHash,
                featureSets,
                featureFingerprint,
                scores,
                onWeight,
                outOfFold,
                TrainingBalance.ofWeight(onWeight, count(trainingSet, Label.ON), count(trainingSet, Label.OFF)));
    }

    /** Number of samples of a class in the training set. */
    public int count(Label label) {
        return count(trainingSet, label);
    }

    private static int count(List<Sample> samples, Label label) {
        return (int) samples.stream().filter(sample -> sample.label() == label).count();
    }
}

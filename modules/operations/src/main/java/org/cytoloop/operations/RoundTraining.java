/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.CrossValidation;
import org.cytoloop.engine.evaluation.ScoreCard;
import org.cytoloop.engine.training.TrainingSet;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.TrainingData;
import org.cytoloop.workspace.RoundDraft;
import org.cytoloop.workspace.Study;

/** Trains a staining's classifier on the samples of the study and keeps it as a round. */
public final class RoundTraining {
    /** p(ON) from which a cell is called ON unless the user chooses otherwise. */
    public static final double DEFAULT_THRESHOLD = 0.5;

    private RoundTraining() {}

    /**
     * A round that is on disk.
     *
     * @param round the round
     * @param scores out-of-fold scores
     * @param featureSeconds time to read or compute the features, s
     * @param trainSeconds time to train the classifier itself, s
     * @param scoreSeconds time of the cross-validation, s
     */
    public record Outcome(
            RoundInfo round, ScoreCard scores, double featureSeconds, double trainSeconds, double scoreSeconds) {}

    /**
     * Trains and scores.
     *
     * @param features the feature sets
     * @param parameters values by parameter id; what is missing takes its default
     * @throws ProblemException when a class has no samples, or a slice cannot be read; the study is then unchanged
     */
    public static Outcome train(
            Study study,
            String staining,
            ClassifierTrainer trainer,
            Map<String, String> parameters,
            StudyFeatures features,
            long seed,
            TaskContext task)
            throws ProblemException {
        StudyParts.staining(study, staining);
        ParameterSet values = ParameterSet.of(trainer.parameters(), parameters);
        Map<String, String> animals = new HashMap<>();
        for (Slice slice : study.slices()) {
            animals.put(slice.name(), slice.animal());
        }
        // Exam cells are known by their origin; none is set aside before it is labelled yet.
        TrainingSet set = TrainingSet.of(staining, study.samples(staining), Set.of(), animals);
        set.requireTrainable();

        long start = System.nanoTime();
        int slices = new HashSet<>(set.slices()).size();
        int[] done = {0};
        TrainingData data = set.data(slice -> {
            TaskContext part = task.part(0.6 * done[0] / slices, 0.6 * (done[0] + 1) / slices);
            done[0]++;
            return features.of(slice, part);
        });
        long featured = System.nanoTime();
        CellClassifier classifier = trainer.train(data, values, seed, task.part(0.6, 0.7));
        long trained = System.nanoTime();
        ScoreCard scores = ScoreCard.of(
                CrossValidation.run(set, data, trainer, values, seed, task.part(0.7, 1)), DEFAULT_THRESHOLD, seed);
        long scored = System.nanoTime();

        CellClassifier.Provenance provenance = classifier.provenance();
        RoundDraft draft = new RoundDraft(
                staining,
                provenance.trainer(),
                provenance.trainerVersion(),
                provenance.parameters(),
                seed,
                DEFAULT_THRESHOLD,
                set.samples(),
                provenance.trainingHash(),
                features.setIds(),
                features.schema().fingerprint(),
                scores.toMap(),
                1,
                null);
        features.fixSettings();
        RoundInfo round = study.rounds().add(draft, classifier.toBytes());
        return new Outcome(
                round, scores, (featured - start) / 1e9, (trained - featured) / 1e9, (scored - trained) / 1e9);
    }
}

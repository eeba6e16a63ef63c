/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.training;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.CrossValidation;
import org.cytoloop.engine.evaluation.ScoreCard;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.operations.chosen.SliceReaders;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.TrainingData;
import org.cytoloop.workspace.OutOfFoldCalls;
import org.cytoloop.workspace.RoundDraft;
import org.cytoloop.workspace.Study;

/**
 * Trains a staining's classifier on the samples of the study, as its balance has them, and keeps it as a round. Samples a
 * balance leaves out are neither trained on nor scored.
 */
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
     * @throws ProblemException when a class has no samples, a slice cannot be read, the trainer fails or is not
     *     installed; the study is then unchanged
     */
    public static Outcome train(Study study, String staining, TrainingChoice choice, TaskContext task)
            throws ProblemException {
        StudyParts.staining(study, staining);
        return train(
                study,
                staining,
                choice,
                RoundProviders.trainer(study, staining, choice),
                StudyFeatures.byIds(study, choice.featureSets()),
                task);
    }

    /**
     * Trains and scores with a trainer and features that are at hand; what the choice says of these is passed over.
     *
     * @throws ProblemException see {@link #train(Study, String, TrainingChoice, TaskContext)}
     */
    public static Outcome train(
            Study study,
            String staining,
            TrainingChoice choice,
            ClassifierTrainer given,
            StudyFeatures features,
            TaskContext task)
            throws ProblemException {
        StudyParts.staining(study, staining);
        GuardedTrainer trainer = GuardedTrainer.of(given);
        ParameterSet values = trainer.parameterValues(choice.parameters());
        long seed = choice.seed();
        CellSamples present = CellSamples.present(study, staining);
        BalancedSamples balanced = BalancedSamples.of(present, choice.balance(), seed);
        CellSamples samples = balanced.samples();

        List<UsedProvider> makers = makers(study, trainer, features, samples);
        long start = System.nanoTime();
        TrainingData data = samples.data(balanced.onWeight(), features::of, task.part(0, 0.6));
        long featured = System.nanoTime();
        task.progress(0.6, "training");
        CellClassifier classifier = trainer.train(data, values, seed, task.part(0.6, 0.7));
        byte[] model = GuardedTrainer.saved(classifier);
        long trained = System.nanoTime();
        CrossValidation tested = CrossValidation.run(samples.set(), data, trainer, values, seed, task.part(0.7, 1));
        ScoreCard scores = ScoreCard.of(tested, DEFAULT_THRESHOLD, seed);
        long scored = System.nanoTime();
        task.checkCancelled();
        samples.requireCurrent(study);
        if (!makers.equals(makers(study, trainer, features, samples))) {
            throw new ProblemException(
                    "Another image reader was chosen or installed while " + staining + " was trained; train again.");
        }

        CellClassifier.Provenance provenance = classifier.provenance();
        RoundDraft draft = new RoundDraft(
                staining,
                provenance.trainer(),
                provenance.trainerVersion(),
                provenance.parameters(),
                seed,
                DEFAULT_THRESHOLD,
                samples.set().samples(),
                provenance.trainingHash(),
                features.setIds(),
                features.schema().fingerprint(),
                scores.toMap(),
                balanced.onWeight(),
                new OutOfFoldCalls(
                        tested.grouped().probabilities(), tested.plain().probabilities()),
                choice.balance());
        features.fixSettings();
        RoundInfo round = study.rounds().add(draft, model, makers);
        return new Outcome(
                round, scores, (featured - start) / 1e9, (trained - featured) / 1e9, (scored - trained) / 1e9);
    }

    /** What the round is made with: trainer, feature sets, and what read the slices of its samples. */
    private static List<UsedProvider> makers(
            Study study, GuardedTrainer trainer, StudyFeatures features, CellSamples samples) throws ProblemException {
        Set<UsedProvider> makers = new LinkedHashSet<>();
        makers.add(trainer.described());
        makers.addAll(features.makers());
        Set<String> slices = new TreeSet<>();
        samples.set().samples().forEach(sample -> slices.add(sample.cell().slice()));
        for (String slice : slices) {
            makers.addAll(SliceReaders.now(study, StudyParts.slice(study, slice)));
        }
        return List.copyOf(makers);
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.training;

import org.cytoloop.core.files.Sha256;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.TrainingData;
import org.cytoloop.workspace.Study;

/** Trains a round once more from what the journal says of it, and compares the bytes of the model. */
public final class RoundReplay {
    private RoundReplay() {}

    /**
     * A round that was trained once more.
     *
     * @param same true when the model is the stored one, byte for byte
     * @param modelHash SHA-256 (hex) over the new model
     * @param model the new model
     * @param words what was found, in one or two sentences; when it differs, why
     */
    public record Rebuilt(boolean same, String modelHash, byte[] model, String words) {
        /** Keeps a copy. */
        public Rebuilt {
            model = model.clone();
        }

        /** A copy. */
        @Override
        public byte[] model() {
            return model.clone();
        }
    }

    /**
     * Trains it. The study is not changed.
     *
     * @throws ProblemException when that is not possible, with the reason: the trainer or a feature set is not installed,
     *     features are computed in another way now, an image is missing, a slice was removed, or the stored model is
     *     damaged
     */
    public static Rebuilt rebuild(Study study, RoundInfo round, TaskContext task) throws ProblemException {
        ClassifierTrainer trainer = RoundProviders.trainer(study, round);
        try {
            return rebuild(study, round, trainer, task);
        } catch (ProblemException e) {
            throw new ProblemException(name(round) + " cannot be trained again. " + e.getMessage(), e);
        }
    }

    private static Rebuilt rebuild(Study study, RoundInfo round, ClassifierTrainer installed, TaskContext task)
            throws ProblemException {
        return rebuild(study, round, installed, SliceClassification.features(study, round), task);
    }

    /** As above, with a trainer and features that are at hand. */
    static Rebuilt rebuild(
            Study study, RoundInfo round, ClassifierTrainer installed, StudyFeatures features, TaskContext task)
            throws ProblemException {
        GuardedTrainer trainer = GuardedTrainer.of(installed);
        String versionThen = study.rounds().trainerVersion(round);
        ParameterSet parameters = trainer.parameterValues(study.rounds().parameters(round));
        CellSamples samples = CellSamples.ofRound(study, round);
        TrainingData data = samples.data(round.onWeight(), features::of, task.part(0, 0.7));
        CellClassifier classifier = trainer.train(data, parameters, round.seed(), task.part(0.7, 1));
        byte[] model = GuardedTrainer.saved(classifier);
        String hash = Sha256.hex(model);
        boolean same = hash.equals(round.modelHash());
        if (same) {
            // reading it proves that what is stored is what the hash says
            study.rounds().model(round);
            return new Rebuilt(
                    true,
                    hash,
                    model,
                    name(round) + " was trained again from the journal, on "
                            + samples.set().size() + " samples: its model is the same, byte for byte.");
        }
        return new Rebuilt(
                false,
                hash,
                model,
                name(round) + " was trained again, but its model differs. "
                        + reason(round, trainer, versionThen, classifier));
    }

    private static String reason(
            RoundInfo round, GuardedTrainer trainer, String versionThen, CellClassifier classifier) {
        if (!trainer.version().equals(versionThen)) {
            return "It was trained with version " + versionThen + " of the trainer \"" + round.trainer()
                    + "\", and version " + trainer.version() + " is installed now.";
        }
        if (!classifier.provenance().trainingHash().equals(round.trainingHash())) {
            return "The features of its samples are not what they were: an image, a pixel size or the channels of a slice"
                    + " were changed since.";
        }
        return "Its samples and settings are the same, so the trainer \"" + round.trainer()
                + "\" does not give the same model twice, or gives another one on this computer.";
    }

    private static String name(RoundInfo round) {
        return "Round " + round.number() + " of " + round.staining();
    }
}

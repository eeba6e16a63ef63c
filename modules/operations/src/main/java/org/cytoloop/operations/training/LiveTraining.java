/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.operations.chosen.SliceReaders;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.TrainingData;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;

/**
 * Trains on the samples of the moment and calls the cells of slices, without cross-validation and without leaving
 * anything in the study: a preview while labelling. Features are kept at hand from one update to the next. For one thread
 * at a time.
 */
public final class LiveTraining {
    private final Study study;
    private final String staining;
    private final TrainingChoice choice;
    private final GuardedTrainer trainer;
    private final ParameterSet parameters;
    private final FeatureChoice source;
    private final Map<Long, Kept> kept = new HashMap<>();
    private StudyFeatures features;

    /** The features of a study, as they are to be now. */
    @FunctionalInterface
    interface FeatureChoice {
        StudyFeatures of(Study study) throws ProblemException;
    }

    /** Features of a cell set, and what the slice was like when they were read. */
    private record Kept(Slice slice, String reader, FeatureMatrix matrix) {}

    /**
     * The calls of a slice.
     *
     * @param slice its name
     * @param cellSet id of the cell set they are of
     * @param pOn p(ON) by cell
     */
    public record SliceCalls(String slice, long cellSet, float[] pOn) {
        /** Keeps a copy. */
        public SliceCalls {
            pOn = pOn.clone();
        }

        /** A copy: p(ON) by cell. */
        @Override
        public float[] pOn() {
            return pOn.clone();
        }
    }

    /**
     * Makes ready; nothing is read yet.
     *
     * @throws ProblemException when the trainer is not installed or its parameters do not fit
     */
    public LiveTraining(Study study, String staining, TrainingChoice choice) throws ProblemException {
        this(
                study,
                staining,
                choice,
                RoundProviders.trainer(study, staining, choice),
                present -> StudyFeatures.byIds(present, choice.featureSets()));
    }

    /** As above, with a trainer and features that are at hand. */
    LiveTraining(Study study, String staining, TrainingChoice choice, ClassifierTrainer trainer, FeatureChoice source)
            throws ProblemException {
        StudyParts.staining(study, staining);
        this.study = study;
        this.staining = staining;
        this.choice = choice;
        this.source = source;
        this.trainer = GuardedTrainer.of(trainer);
        this.parameters = this.trainer.parameterValues(choice.parameters());
    }

    /**
     * Trains and calls.
     *
     * @param slicesInOrder names; the visible ones first
     * @param each is given the calls of each slice as soon as they are known, on the calling thread
     * @return a sentence for each slice that was left out
     * @throws ProblemException when there is nothing to learn from yet, a slice with samples cannot be read, or the
     *     trainer fails
     */
    public List<String> update(List<String> slicesInOrder, Consumer<SliceCalls> each, TaskContext task)
            throws ProblemException {
        return update(choice.balance(), slicesInOrder, each, task);
    }

    /**
     * Trains with a balance other than that of the choice, and calls.
     *
     * @throws ProblemException see {@link #update(List, Consumer, TaskContext)}
     */
    public List<String> update(
            TrainingBalance balance, List<String> slicesInOrder, Consumer<SliceCalls> each, TaskContext task)
            throws ProblemException {
        BalancedSamples balanced = BalancedSamples.of(CellSamples.present(study, staining), balance, choice.seed());
        refresh();
        TrainingData data = balanced.samples().data(balanced.onWeight(), this::matrix, task.part(0, 0.4));
        CellClassifier classifier = trainer.train(data, parameters, choice.seed(), task.part(0.4, 0.6));
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < slicesInOrder.size(); i++) {
            task.checkCancelled();
            String slice = slicesInOrder.get(i);
            TaskContext part =
                    task.part(0.6 + 0.4 * i / slicesInOrder.size(), 0.6 + 0.4 * (i + 1) / slicesInOrder.size());
            Optional<CellSetInfo> cellSet = study.cellSet(slice);
            if (cellSet.isEmpty()) {
                notes.add("Slice \"" + slice + "\" is left out: it has no cells yet.");
                continue;
            }
            FeatureMatrix matrix;
            try {
                matrix = matrix(cellSet.get(), part.part(0, 0.9));
            } catch (ProblemException e) {
                notes.add("Slice \"" + slice + "\" is left out: " + e.getMessage());
                continue;
            }
            float[] pOn = classifier.probabilities(matrix, part.part(0.9, 1));
            each.accept(new SliceCalls(slice, cellSet.get().id(), pOn));
        }
        forget();
        return notes;
    }

    /** The study's feature settings are fixed by its first round, and proposed anew with every change before. */
    private void refresh() throws ProblemException {
        StudyFeatures now = source.of(study);
        if (features == null || !now.sameAs(features)) {
            features = now;
            kept.clear();
        }
    }

    private FeatureMatrix matrix(CellSetInfo cellSet, TaskContext task) throws ProblemException {
        Slice slice = StudyParts.slice(study, cellSet.slice());
        Kept before = kept.get(cellSet.id());
        String reader = SliceReaders.identity(study, slice);
        if (before != null && before.slice().equals(slice) && before.reader().equals(reader)) {
            return before.matrix();
        }
        FeatureMatrix matrix = features.of(cellSet, task);
        kept.put(cellSet.id(), new Kept(slice, reader, matrix));
        return matrix;
    }

    /** Lets go of features of cells that were detected anew. */
    private void forget() {
        kept.entrySet().removeIf(entry -> study.cellSet(entry.getValue().slice().name())
                .map(now -> now.id() != entry.getKey())
                .orElse(true));
    }
}

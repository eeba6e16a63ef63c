/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.training;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.training.TrainingSet;
import org.cytoloop.spi.TrainingData;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.TrainedCells;

/**
 * Samples together with the cell sets their numbers belong to.
 *
 * @param set the samples
 * @param cellSets by slice
 */
public record CellSamples(TrainingSet set, SortedMap<String, CellSetInfo> cellSets) {
    private static final int TRIES = 5;

    /** Keeps an unmodifiable copy. */
    public CellSamples {
        cellSets = Collections.unmodifiableSortedMap(new TreeMap<>(cellSets));
    }

    /** Gives the features of cells. */
    @FunctionalInterface
    public interface Source {
        /** Features of all cells of a cell set, or of those asked for. */
        FeatureMatrix of(CellSetInfo cellSet, TaskContext task) throws ProblemException;
    }

    /**
     * The present samples of a staining, without those of the exam.
     *
     * @throws ProblemException when there is nothing to learn from
     */
    public static CellSamples present(Study study, String staining) throws ProblemException {
        for (int i = 0; i < TRIES; i++) {
            SortedMap<String, CellSetInfo> before = current(study);
            List<Sample> samples = study.samples(staining);
            Set<CellRef> exam = study.exams().reserved(staining);
            if (before.equals(current(study))) {
                TrainingSet set = TrainingSet.of(staining, samples, exam, animals(study));
                set.requireTrainable();
                SortedMap<String, CellSetInfo> used = new TreeMap<>(before);
                used.keySet().retainAll(new HashSet<>(set.slices()));
                return new CellSamples(set, used);
            }
        }
        throw new ProblemException("Cells are being detected; train again when that is done.");
    }

    /**
     * The samples a round was trained on, as the journal recorded them.
     *
     * @throws ProblemException when a slice was removed since
     */
    public static CellSamples ofRound(Study study, RoundInfo round) throws ProblemException {
        TrainedCells cells = study.rounds().trainedCells(round);
        SortedMap<String, CellSetInfo> cellSets = new TreeMap<>();
        for (Map.Entry<String, Long> entry : cells.cellSets().entrySet()) {
            String slice = entry.getKey();
            if (study.slice(slice).isEmpty()) {
                throw new ProblemException("Slice \"" + slice + "\", which samples of round " + round.number() + " of "
                        + round.staining() + " lie on, was removed from the study; undo that to have it back.");
            }
            cellSets.put(
                    slice,
                    study.cellSet(entry.getValue())
                            .orElseThrow(() -> new ProblemException("The cells of slice \"" + slice
                                    + "\" that round " + round.number() + " of " + round.staining()
                                    + " was trained on are not in the study; restore it from a backup.")));
        }
        List<Sample> samples = new ArrayList<>();
        cells.on().forEach(cell -> samples.add(sample(round, cell, Label.ON)));
        cells.off().forEach(cell -> samples.add(sample(round, cell, Label.OFF)));
        return new CellSamples(TrainingSet.of(round.staining(), samples, Set.of(), animals(study)), cellSets);
    }

    private static Sample sample(RoundInfo round, CellRef cell, Label label) {
        return new Sample(cell, round.staining(), label, SampleOrigin.CLICK, 0, 0, "", Instant.EPOCH, Double.NaN);
    }

    private static Map<String, String> animals(Study study) {
        Map<String, String> animals = new HashMap<>();
        study.slices().forEach(slice -> animals.put(slice.name(), slice.animal()));
        return animals;
    }

    private static SortedMap<String, CellSetInfo> current(Study study) {
        SortedMap<String, CellSetInfo> current = new TreeMap<>();
        for (Slice slice : study.slices()) {
            study.cellSet(slice.name()).ifPresent(info -> current.put(slice.name(), info));
        }
        return current;
    }

    /**
     * The training data, one row per sample.
     *
     * @param onWeight weight of an ON sample against an OFF sample; the mean weight is 1, so that what a trainer's
     *     parameters mean does not depend on it
     * @param source the features
     */
    public TrainingData data(double onWeight, Source source, TaskContext task) throws ProblemException {
        int[] done = {0};
        TrainingData data = set.data(slice -> {
            TaskContext part = task.part(done[0] / (double) cellSets.size(), (done[0] + 1.0) / cellSets.size());
            done[0]++;
            return source.of(cellSets.get(slice), part);
        });
        if (onWeight == 1) {
            return data;
        }
        double off = set.size() / (onWeight * set.on() + set.off());
        double[] weights = new double[set.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = data.on()[i] ? onWeight * off : off;
        }
        return new TrainingData(data.features(), data.on(), weights);
    }

    /**
     * Makes sure that the numbers of the samples' cells still mean the same cells.
     *
     * @throws ProblemException when a slice was detected anew or removed
     */
    void requireCurrent(Study study) throws ProblemException {
        for (CellSetInfo cellSet : cellSets.values()) {
            Optional<CellSetInfo> now = study.cellSet(cellSet.slice());
            if (now.isEmpty() || now.get().id() != cellSet.id()) {
                throw new ProblemException("The cells of slice \"" + cellSet.slice()
                        + "\" changed during the training; nothing was stored, train again.");
            }
        }
    }
}

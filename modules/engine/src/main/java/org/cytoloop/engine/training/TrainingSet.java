/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.TrainingData;

/**
 * The samples a round is trained on: of each cell the newest label, without UNSURE, without exam cells, ordered by slice
 * and cell, so that the order of labelling does not change the model. Immutable and thread-safe.
 */
public final class TrainingSet {
    private final String staining;
    private final List<Sample> samples;
    private final List<String> animals;
    private final int on;

    private TrainingSet(String staining, List<Sample> samples, List<String> animals) {
        this.staining = staining;
        this.samples = List.copyOf(samples);
        this.animals = List.copyOf(animals);
        this.on = (int) samples.stream().filter(s -> s.label() == Label.ON).count();
    }

    /**
     * Chooses the samples. Those the rule labelled count like those a person labelled; repeats, which only tell how far
     * people agree, are passed over.
     *
     * @param staining samples of other stainings are left out
     * @param samples in the order they were given; of two labels of one cell with the same time the later one counts
     * @param examCells cells that are kept for an exam and never enter a training set; a cell that was labelled in an
     *     exam stays out even when it is missing here
     * @param animalOfSlice animal of each slice; a slice that is missing has none (an empty string)
     */
    public static TrainingSet of(
            String staining, Collection<Sample> samples, Set<CellRef> examCells, Map<String, String> animalOfSlice) {
        Set<CellRef> kept = new HashSet<>(examCells);
        SortedMap<CellRef, Sample> newest = new TreeMap<>();
        for (Sample sample : samples) {
            if (sample.staining().equals(staining) && sample.origin() != SampleOrigin.REPEAT) {
                newest.merge(sample.cell(), sample, (old, now) -> now.time().isBefore(old.time()) ? old : now);
                if (sample.origin() == SampleOrigin.EXAM) {
                    kept.add(sample.cell());
                }
            }
        }
        List<Sample> chosen = new ArrayList<>();
        List<String> animals = new ArrayList<>();
        for (Sample sample : newest.values()) {
            if (sample.label() != Label.UNSURE && !kept.contains(sample.cell())) {
                chosen.add(sample);
                animals.add(animalOfSlice.getOrDefault(sample.cell().slice(), ""));
            }
        }
        return new TrainingSet(staining, chosen, animals);
    }

    /**
     * Some of these samples.
     *
     * @param rows ascending, 0 to {@link #size} - 1
     */
    public TrainingSet select(int[] rows) {
        return new TrainingSet(
                staining,
                Arrays.stream(rows).mapToObj(samples::get).toList(),
                Arrays.stream(rows).mapToObj(animals::get).toList());
    }

    /** Name of the staining. */
    public String staining() {
        return staining;
    }

    /** The samples, ordered by slice and cell; unmodifiable. */
    public List<Sample> samples() {
        return samples;
    }

    /** Number of samples. */
    public int size() {
        return samples.size();
    }

    /** Number of ON samples. */
    public int on() {
        return on;
    }

    /** Number of OFF samples. */
    public int off() {
        return size() - on;
    }

    /** The animal of each sample, an empty string where it is not known; unmodifiable. */
    public List<String> animals() {
        return animals;
    }

    /** The slice of each sample; unmodifiable. */
    public List<String> slices() {
        return samples.stream().map(s -> s.cell().slice()).toList();
    }

    /** For each sample whether it is ON. */
    public boolean[] labels() {
        boolean[] labels = new boolean[size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = samples.get(i).label() == Label.ON;
        }
        return labels;
    }

    /** Why nothing can be learnt from these samples, in a sentence that says what to do; empty when all is well. */
    public Optional<String> problem() {
        if (samples.isEmpty()) {
            return Optional.of(
                    "There are no samples for " + staining + " yet: label some ON and some OFF cells first.");
        }
        if (off() == 0) {
            return Optional.of(
                    "There are only ON samples for " + staining + " so far (" + on + "): label some OFF cells too.");
        }
        if (on == 0) {
            return Optional.of(
                    "There are only OFF samples for " + staining + " so far (" + off() + "): label some ON cells too.");
        }
        return Optional.empty();
    }

    /**
     * Throws {@link #problem()}, if there is one.
     *
     * @throws ProblemException when there are no samples, or samples of one class only
     */
    public void requireTrainable() throws ProblemException {
        Optional<String> problem = problem();
        if (problem.isPresent()) {
            throw new ProblemException(problem.get());
        }
    }

    /**
     * The training data: one row per sample in order, all weights 1. Each slice is asked for once, in order of name.
     *
     * @param source features of the slices
     * @throws ProblemException when there is nothing to learn from, features cannot be had, a slice has no such cell, or
     *     the features of two slices differ
     */
    public TrainingData data(FeatureSource source) throws ProblemException {
        requireTrainable();
        FeatureSchema schema = null;
        String schemaSlice = null;
        float[][] columns = new float[0][];
        int row = 0;
        while (row < size()) {
            String slice = samples.get(row).cell().slice();
            FeatureMatrix features = source.features(slice);
            if (schema == null) {
                schema = features.schema();
                schemaSlice = slice;
                columns = new float[schema.size()][size()];
            } else if (!schema.equals(features.schema())) {
                throw new ProblemException("The features of slice \"" + slice + "\" differ from those of \""
                        + schemaSlice + "\"; compute the features of all slices again.");
            }
            for (; row < size() && samples.get(row).cell().slice().equals(slice); row++) {
                copyRow(features, samples.get(row).cell(), columns, row);
            }
        }
        return TrainingData.unweighted(new DenseFeatureMatrix(schema, size(), columns), labels());
    }

    private static void copyRow(FeatureMatrix features, CellRef cell, float[][] columns, int row)
            throws ProblemException {
        if (cell.cell() < 1 || cell.cell() > features.rows()) {
            throw new ProblemException("There is a sample of cell " + cell.cell() + " of slice \"" + cell.slice()
                    + "\", but the slice has " + features.rows() + " cells.");
        }
        for (int c = 0; c < columns.length; c++) {
            columns[c][row] = features.value(cell.cell() - 1, c);
        }
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.example.cytoloop.template.neighbours;

import java.util.List;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.TrainingData;
import org.openide.util.lookup.ServiceProvider;

/**
 * k nearest neighbours (Cover and Hart, "Nearest neighbor pattern classification", IEEE Trans. Inf. Theory 13:21, 1967):
 * a cell is what the labelled cells that look most like it are. Good where a kind of cell has few samples, as nothing is
 * averaged away, and easy to explain; worse than trees where many features say nothing.
 *
 * <p>A model for trainers: training draws no lots, so the seed changes nothing but the provenance; weights of samples
 * count; {@link Scaling} says what becomes of missing values and of constant features, {@link NeighbourVote} how p(ON)
 * comes about, {@link ModelText} how it is saved.
 */
@ServiceProvider(service = ClassifierTrainer.class, position = 20000)
public final class NearestNeighboursTrainer implements ClassifierTrainer {
    /** Stored in studies and models: never changes. */
    static final String ID = "template-nearest-neighbours";

    /** Changes when the same samples give other probabilities. */
    private static final String VERSION = "1";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String displayName() {
        return "Nearest neighbours";
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public List<ParameterSpec> parameters() {
        return NeighbourSettings.SPECS;
    }

    @Override
    public CellClassifier train(TrainingData data, ParameterSet parameters, long seed, TaskContext task)
            throws ProblemException {
        task.checkCancelled();
        Samples samples = Samples.of(data);
        Scaling scaling = Scaling.of(samples.features(), task);
        task.checkCancelled();
        CellClassifier.Provenance provenance = new CellClassifier.Provenance(
                ID,
                VERSION,
                parameters.asMap(),
                seed,
                TrainingFingerprint.of(samples),
                samples.onCount(),
                samples.offCount());
        return new NearestNeighboursClassifier(provenance, samples, scaling, parameters);
    }

    @Override
    public CellClassifier read(byte[] bytes) throws ProblemException {
        SavedModel saved = ModelText.read(bytes);
        ParameterSet parameters =
                ParameterSet.of(parameters(), saved.provenance().parameters());
        return new NearestNeighboursClassifier(saved.provenance(), saved.samples(), saved.scaling(), parameters);
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers;

import org.cytoloop.classifiers.compiled.CellModel;
import org.cytoloop.classifiers.compiled.Rehearsal;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.TrainingData;

/** What all trainers whose models are compiled share: checks before, provenance after, the saved format. */
public abstract class CompiledTrainer implements ClassifierTrainer {
    private final Class<? extends CellModel> modelType;

    /**
     * A trainer.
     *
     * @param modelType what {@link #fit} returns
     */
    protected CompiledTrainer(Class<? extends CellModel> modelType) {
        this.modelType = modelType;
    }

    /** Learns; the table has both classes and at least one column. */
    protected abstract CellModel fit(TrainingTable table, ParameterSet parameters, long seed, TaskContext task)
            throws ProblemException;

    @Override
    public String version() {
        return "1";
    }

    @Override
    public final void makeReady() {
        Rehearsal.start();
    }

    @Override
    public final CellClassifier train(TrainingData data, ParameterSet parameters, long seed, TaskContext task)
            throws ProblemException {
        TrainingTable table = new TrainingTable(data);
        task.checkCancelled();
        CellModel model = fit(table, parameters, seed, task);
        task.checkCancelled();
        CellClassifier.Provenance provenance = new CellClassifier.Provenance(
                id(), version(), parameters.asMap(), seed, data.hash(), table.onCount(), table.offCount());
        return new CompiledClassifier(data.features().schema(), provenance, model);
    }

    @Override
    public final CellClassifier read(byte[] bytes) throws ProblemException {
        return CompiledClassifier.read(bytes, id(), modelType);
    }
}

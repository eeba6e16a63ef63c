/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.weka;

import java.io.IOException;
import org.cytoloop.classifiers.CompiledClassifier;
import org.cytoloop.classifiers.TrainingHash;
import org.cytoloop.classifiers.compiled.CellModel;
import org.cytoloop.classifiers.compiled.Rehearsal;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.lib.weka.WekaStart;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.TrainingData;

/** What all trainers that use Weka share: checks before, provenance after. */
abstract class WekaTrainer implements ClassifierTrainer {
    private final Class<? extends CellModel> modelType;

    /** @param modelType what {@link #fit} returns */
    WekaTrainer(Class<? extends CellModel> modelType) {
        this.modelType = modelType;
    }

    /** Learns; the table has both classes and at least one column. */
    abstract CellModel fit(TrainingTable table, ParameterSet parameters, int seed, TaskContext task)
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
        startWeka();
        // Weka's seeds are ints; small seeds keep their value
        CellModel model = fit(table, parameters, Long.hashCode(seed), task);
        task.checkCancelled();
        CellClassifier.Provenance provenance = new CellClassifier.Provenance(
                id(), version(), parameters.asMap(), seed, TrainingHash.of(data), table.onCount(), table.offCount());
        return new CompiledClassifier(data.features().schema(), provenance, model);
    }

    private static void startWeka() throws ProblemException {
        try {
            WekaStart.once();
        } catch (IOException e) {
            throw new ProblemException(
                    "Training needs the folder for temporary files, " + System.getProperty("java.io.tmpdir")
                            + ", but nothing can be written there; make room or set another one.",
                    e);
        }
    }

    @Override
    public final CellClassifier read(byte[] bytes) throws ProblemException {
        return CompiledClassifier.read(bytes, id(), modelType);
    }
}

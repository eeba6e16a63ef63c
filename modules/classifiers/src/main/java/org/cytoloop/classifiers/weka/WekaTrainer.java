/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.weka;

import java.io.IOException;
import org.cytoloop.classifiers.CompiledTrainer;
import org.cytoloop.classifiers.TrainingTable;
import org.cytoloop.classifiers.compiled.CellModel;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.lib.weka.WekaStart;

/** What all trainers that use Weka share. */
abstract class WekaTrainer extends CompiledTrainer {
    /** @param modelType what {@link #fit} returns */
    WekaTrainer(Class<? extends CellModel> modelType) {
        super(modelType);
    }

    /** Learns; the table has both classes and at least one column. */
    abstract CellModel fit(TrainingTable table, ParameterSet parameters, int seed, TaskContext task)
            throws ProblemException;

    @Override
    protected final CellModel fit(TrainingTable table, ParameterSet parameters, long seed, TaskContext task)
            throws ProblemException {
        startWeka();
        // Weka's seeds are ints; small seeds keep their value
        return fit(table, parameters, Long.hashCode(seed), task);
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
}

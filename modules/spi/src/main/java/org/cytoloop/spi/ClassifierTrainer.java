/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.util.List;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;

/** Trains ON/OFF classifiers and reads the ones it has saved. */
public interface ClassifierTrainer extends Provider {
    /**
     * Told when cells are about to be classified, for example when a study is opened: a chance to make ready, on a
     * thread of its own, what the first classification would otherwise wait for. Returns at once; may be called often.
     * Does nothing by default.
     */
    default void makeReady() {}

    /** The parameters. */
    List<ParameterSpec> parameters();

    /**
     * Trains. The same data, parameters and seed give the same classifier, byte for byte, on any number of threads.
     * Constant columns and NaN are coped with. Stops within a second of being cancelled.
     *
     * @throws ProblemException when there is nothing to learn from: fewer than one sample of either class
     */
    CellClassifier train(TrainingData data, ParameterSet parameters, long seed, TaskContext task)
            throws ProblemException;

    /**
     * Reads a classifier this trainer has written with {@link CellClassifier#toBytes()}. The content is checked; nothing
     * in it is executed.
     *
     * @throws ProblemException when the bytes are damaged, too new, or of another trainer
     */
    CellClassifier read(byte[] bytes) throws ProblemException;
}

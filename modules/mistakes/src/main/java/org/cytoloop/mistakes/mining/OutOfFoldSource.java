/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.mining;

import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.MiningView;

/** Where the answers of {@link MiningView#outOfFold} come from. Thread-safe. */
@FunctionalInterface
public interface OutOfFoldSource {
    /**
     * p(ON) of each labelled row under classifiers trained without it and its group; see {@link MiningView#outOfFold}.
     *
     * @param view the labels, features and slices; never asked for its own out-of-fold answers
     * @param repeats number of foldings, from 1
     * @return one per row, NaN where there is none
     * @throws ProblemException when there are not enough samples, or the trainer fails
     */
    float[] of(MiningView view, int repeats, TaskContext task) throws ProblemException;
}

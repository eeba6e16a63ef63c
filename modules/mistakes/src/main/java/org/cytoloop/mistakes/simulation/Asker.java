/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.simulation;

import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.MiningView;

/** Says which cells are asked next, step after step of one simulation. For one thread. */
@FunctionalInterface
public interface Asker {
    /**
     * Chooses cells.
     *
     * @param view the cells on offer, what is labelled so far, and the calls of this step and the one before
     * @param n greatest number of cells
     * @param seed of whatever is random in it
     * @return rows without a label, each once, the first to be asked first; where there are fewer than asked for, the rest
     *     is drawn at random
     * @throws ProblemException when it fails
     */
    int[] next(MiningView view, int n, long seed, TaskContext task) throws ProblemException;
}

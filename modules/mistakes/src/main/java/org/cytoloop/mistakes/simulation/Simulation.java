/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.Parallel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.ClassifierTrainer;

/**
 * Plays an annotator who answers from the truth, to measure how quickly a way of choosing cells makes a classifier good.
 * A random half of the known cells, or one animal, is set aside first and never offered, and every step is scored on it:
 * scored on the cells that are not labelled yet, any strategy that takes the hard ones away would look good. Immutable,
 * thread-safe.
 */
public final class Simulation {
    private final KnownCells cells;
    private final ClassifierTrainer trainer;
    private final ParameterSet parameters;
    private final SimulationPlan plan;

    /** Prepares. */
    public Simulation(KnownCells cells, ClassifierTrainer trainer, ParameterSet parameters, SimulationPlan plan) {
        this.cells = cells;
        this.trainer = trainer;
        this.parameters = parameters;
        this.plan = plan;
    }

    /**
     * Plays once.
     *
     * @param seed decides what is set aside, with which cells it begins, and on all that is random afterwards: equal seeds
     *     give every strategy the same test set and the same beginning
     * @return one step for each training, the first after the random beginning
     * @throws ProblemException when a class is missing, or the trainer or the strategy fails
     */
    public List<SimulationStep> run(Strategy strategy, long seed, TaskContext task) throws ProblemException {
        return new Play(cells, plan, seed, task).run(strategy, trainer, parameters);
    }

    /**
     * Plays with some seeds, as many at the same time as the task has threads.
     *
     * @param seed the first
     * @param seeds their number
     * @return the steps of each seed, in order
     * @throws ProblemException see {@link #run}
     */
    public List<List<SimulationStep>> runs(Strategy strategy, long seed, int seeds, TaskContext task)
            throws ProblemException {
        List<List<SimulationStep>> runs = new ArrayList<>(Collections.nCopies(seeds, List.of()));
        if (seeds == 1) {
            runs.set(0, run(strategy, seed, task));
            return runs;
        }
        SimulationStep[][] found = new SimulationStep[seeds][];
        Parallel.forEach(task, seeds, "simulating", i -> {
            found[i] = run(strategy, seed + i, task.oneOfMany()).toArray(new SimulationStep[0]);
        });
        for (int i = 0; i < seeds; i++) {
            runs.set(i, Arrays.asList(found[i]));
        }
        return runs;
    }
}

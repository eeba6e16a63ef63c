/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.simulation;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.Candidate;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.MiningRequest;
import org.cytoloop.spi.MiningView;

/** Asks the cells a miner puts forward; where it has nothing to say, nothing. */
public final class MinerStrategy implements Strategy {
    private final ErrorMiner miner;
    private final ParameterSet parameters;

    /**
     * Takes a miner.
     *
     * @throws ProblemException when it asks for cells that have a label, from which nothing new can be learned here
     */
    public MinerStrategy(ErrorMiner miner) throws ProblemException {
        if (miner.asks() != ErrorMiner.Asks.UNLABELLED) {
            throw new ProblemException("The miner \"" + miner.id()
                    + "\" asks for labels that may be wrong, and in a simulation none is; choose one that asks for cells"
                    + " without a label.");
        }
        this.miner = miner;
        this.parameters = ParameterSet.defaults(miner.parameters());
    }

    @Override
    public int[] next(MiningView view, int n, long seed, TaskContext task) throws ProblemException {
        Optional<String> obstacle = miner.obstacle(view, false);
        if (obstacle.isPresent()) {
            return new int[0];
        }
        List<Candidate> found = miner.mine(view, new MiningRequest(n, seed, parameters, new int[0]), task);
        boolean[] mayAsk = view.mayAsk(ErrorMiner.Asks.UNLABELLED).clone();
        int[] rows = new int[Math.min(n, found.size())];
        int kept = 0;
        for (Candidate candidate : found) {
            int row = candidate.row();
            if (kept < rows.length && row >= 0 && row < mayAsk.length && mayAsk[row]) {
                mayAsk[row] = false;
                rows[kept++] = row;
            }
        }
        return java.util.Arrays.copyOf(rows, kept);
    }
}

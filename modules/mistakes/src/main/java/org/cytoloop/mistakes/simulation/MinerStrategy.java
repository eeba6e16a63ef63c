/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.simulation;

import java.util.List;
import java.util.Map;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.mistakes.mining.GuardedMiner;
import org.cytoloop.spi.Candidate;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.MiningRequest;
import org.cytoloop.spi.MiningView;

/** Asks the cells a miner puts forward; where it has nothing to say, nothing. */
public final class MinerStrategy implements Strategy {
    private final GuardedMiner miner;

    /**
     * Takes a miner.
     *
     * @throws ProblemException when it asks for cells that have a label, from which nothing new can be learned here
     */
    public MinerStrategy(GuardedMiner miner) throws ProblemException {
        if (miner.asks() != ErrorMiner.Asks.UNLABELLED) {
            throw new ProblemException("The miner \"" + miner.id()
                    + "\" asks for labels that may be wrong, and in a simulation none is; choose one that asks for cells"
                    + " without a label.");
        }
        this.miner = miner;
    }

    @Override
    public Asker begin() {
        return (view, n, seed, task) -> rows(miner, view, n, seed, task);
    }

    /** The rows a miner puts forward, as far as they may be asked. */
    static int[] rows(GuardedMiner miner, MiningView view, int n, long seed, TaskContext task) throws ProblemException {
        if (miner.patientObstacle(view, false, task).isPresent()) {
            return new int[0];
        }
        MiningRequest request = new MiningRequest(n, seed, miner.parameters(Map.of()), new int[0]);
        List<Candidate> found = miner.mine(view, request, task);
        boolean[] mayAsk = view.mayAsk(ErrorMiner.Asks.UNLABELLED);
        return found.stream()
                .mapToInt(Candidate::row)
                .filter(row -> mayAsk[row])
                .limit(n)
                .toArray();
    }
}

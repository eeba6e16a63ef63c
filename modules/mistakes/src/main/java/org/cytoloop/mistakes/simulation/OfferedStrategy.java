/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cytoloop.core.model.Finding;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Question;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.mistakes.mining.GuardedMiner;
import org.cytoloop.mistakes.mining.MinerLedger;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.MiningView;

/**
 * Asks what the miner puts forward that is offered first at that step: of those that can work, the one that is expected
 * to find most mistakes by the answers so far.
 */
public final class OfferedStrategy implements Strategy {
    private final List<GuardedMiner> miners;

    /**
     * Takes the miners.
     *
     * @param miners those that ask for cells with a label are passed over
     * @throws ProblemException when there is no other
     */
    public OfferedStrategy(List<GuardedMiner> miners) throws ProblemException {
        this.miners = miners.stream()
                .filter(miner -> miner.asks() == ErrorMiner.Asks.UNLABELLED)
                .toList();
        if (this.miners.isEmpty()) {
            throw new ProblemException("No miner is installed that asks for cells without a label.");
        }
    }

    @Override
    public Asker begin() {
        return new Follower();
    }

    private final class Follower implements Asker {
        private final List<Finding> findings = new ArrayList<>();
        private final List<Question> open = new ArrayList<>();
        private int[] asked = new int[0];

        @Override
        public int[] next(MiningView view, int n, long seed, TaskContext task) throws ProblemException {
            record(view);
            MinerLedger ledger = new MinerLedger(findings);
            List<GuardedMiner> ordered = miners.stream()
                    .sorted(Comparator.comparingDouble((GuardedMiner miner) -> ledger.expected(miner.id()))
                            .reversed())
                    .toList();
            for (GuardedMiner miner : ordered) {
                asked = MinerStrategy.rows(miner, view, n, seed, task);
                if (asked.length > 0) {
                    remember(view, miner.id());
                    return asked.clone();
                }
            }
            return asked.clone();
        }

        private void remember(MiningView view, String miner) {
            float[] calls = view.pOn().orElseThrow();
            for (int row : asked) {
                Label called = calls[row] >= view.threshold() ? Label.ON : Label.OFF;
                open.add(new Question(view.cell(row), miner, 0, calls[row], called));
            }
        }

        private void record(MiningView view) {
            for (int i = 0; i < asked.length; i++) {
                int row = asked[i];
                findings.add(new Finding(
                        open.get(i),
                        view.staining(),
                        0,
                        view.x()[row],
                        view.y()[row],
                        view.label(row),
                        "simulation",
                        Instant.EPOCH));
            }
            open.clear();
        }
    }
}

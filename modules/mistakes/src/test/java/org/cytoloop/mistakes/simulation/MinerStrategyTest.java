/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.mistakes.mining.GuardedMiner;
import org.cytoloop.mistakes.mining.MiningPool;
import org.cytoloop.spi.ErrorMiner;
import org.junit.jupiter.api.Test;

class MinerStrategyTest {
    private static final TaskContext TASK = TaskContext.quiet(1);

    private static Asker asker(ErrorMiner miner) throws ProblemException {
        return new MinerStrategy(GuardedMiner.of(miner)).begin();
    }

    private static MiningPool view() {
        KnownCells cells = Ramp.cells(10, 0.5);
        Label[] labels = new Label[10];
        labels[3] = Label.ON;
        return MiningPool.of(cells.offered(IntStream.range(0, 10).toArray()))
                .labels(labels)
                .build();
    }

    @Test
    void candidates_thatMayNotBeAskedOrComeTwice_areLeftOut() throws Exception {
        Asker asker = asker(new FixedMiner("fixed", ErrorMiner.Asks.UNLABELLED, Optional.empty(), 5, 3, 5, 7, 1));
        assertArrayEquals(new int[] {5, 7}, asker.next(view(), 2, 1, TASK));
        assertArrayEquals(new int[] {5, 7, 1}, asker.next(view(), 20, 1, TASK));
    }

    @Test
    void minerWithAnObstacle_asksNothing() throws Exception {
        Asker asker = asker(new FixedMiner("fixed", ErrorMiner.Asks.UNLABELLED, Optional.of("Not yet."), 5));
        assertEquals(0, asker.next(view(), 2, 1, TASK).length);
    }

    @Test
    void minerOfLabels_isRefused() {
        ProblemException problem = assertThrows(
                ProblemException.class,
                () -> asker(new FixedMiner("fixed", ErrorMiner.Asks.LABELLED, Optional.empty(), 5)));
        assertTrue(problem.getMessage().contains("\"fixed\""), problem.getMessage());
    }
}

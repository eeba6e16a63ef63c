/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.mistakes.mining.GuardedMiner;
import org.cytoloop.mistakes.mining.MiningPool;
import org.cytoloop.spi.ErrorMiner.Asks;
import org.cytoloop.spi.MiningView;
import org.junit.jupiter.api.Test;

class OfferedStrategyTest {
    private static final TaskContext TASK = TaskContext.quiet(1);
    private static final int ROWS = 20;
    private static final KnownCells CELLS = Ramp.cells(ROWS, 0.5);

    private static GuardedMiner miner(String id, Asks asks, Optional<String> obstacle, int... rows)
            throws ProblemException {
        return GuardedMiner.of(new FixedMiner(id, asks, obstacle, rows));
    }

    /** Everything is called OFF; the given rows are labelled. */
    private static MiningView view(Label label, int... labelled) {
        Label[] labels = new Label[ROWS];
        for (int row : labelled) {
            labels[row] = label;
        }
        float[] calls = new float[ROWS];
        Arrays.fill(calls, 0.2f);
        return MiningPool.of(CELLS.offered(IntStream.range(0, ROWS).toArray()))
                .labels(labels)
                .calls(calls, 0.5)
                .build();
    }

    private static Asker asker() throws ProblemException {
        return new OfferedStrategy(List.of(
                        miner("suspect-labels", Asks.LABELLED, Optional.empty(), 0),
                        miner("most-uncertain", Asks.UNLABELLED, Optional.empty(), 10, 11, 12),
                        miner("informative-cells", Asks.UNLABELLED, Optional.empty(), 0, 1, 2, 3, 4, 5, 6)))
                .begin();
    }

    @Test
    void minerThatFindsNoMistakes_makesRoomForTheNext() throws Exception {
        Asker asker = asker();
        assertArrayEquals(new int[] {0, 1, 2, 3, 4}, asker.next(view(Label.OFF), 5, 1, TASK));
        assertArrayEquals(new int[] {10, 11, 12}, asker.next(view(Label.OFF, 0, 1, 2, 3, 4), 5, 1, TASK));
    }

    @Test
    void minerThatFindsMistakes_staysFirst() throws Exception {
        Asker asker = asker();
        asker.next(view(Label.OFF), 5, 1, TASK);
        assertArrayEquals(new int[] {5, 6}, asker.next(view(Label.ON, 0, 1, 2, 3, 4), 5, 1, TASK));
    }

    @Test
    void minerWithAnObstacle_isPassedOver() throws Exception {
        Asker asker = new OfferedStrategy(List.of(
                        miner("informative-cells", Asks.UNLABELLED, Optional.of("Not yet."), 0),
                        miner("false-on", Asks.UNLABELLED, Optional.empty(), 7)))
                .begin();
        assertArrayEquals(new int[] {7}, asker.next(view(Label.OFF), 5, 1, TASK));
    }

    @Test
    void noMinerOfUnlabelledCells_isAProblem() {
        assertThrows(
                ProblemException.class,
                () -> new OfferedStrategy(List.of(miner("suspect-labels", Asks.LABELLED, Optional.empty(), 0))));
    }
}

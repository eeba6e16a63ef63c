/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.guard.StuckCallException;
import org.cytoloop.spi.Candidate;
import org.cytoloop.spi.MiningRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a miner does, a sentence names it and nobody waits for it. */
class GuardedMinerTest {
    private static final int ROWS = 10;

    private final MiningPool view = pool();

    static MiningPool pool() {
        Slice slice = new Slice(
                "A1",
                "",
                "",
                new ImageLocation(List.of(Path.of("absent.tif")), 0),
                100,
                100,
                Double.NaN,
                List.of(),
                "");
        int[] numbers = new int[ROWS];
        Arrays.setAll(numbers, i -> i + 1);
        DenseFeatureMatrix features = new DenseFeatureMatrix(new FeatureSchema(List.of()), ROWS, new float[0][]);
        return MiningPool.of(new MiningCells(
                        "cFos",
                        List.of(slice),
                        new int[ROWS],
                        numbers,
                        new float[ROWS],
                        new float[ROWS],
                        features,
                        Optional.empty()))
                .build();
    }

    @BeforeEach
    void reset() {
        ScriptedMiner.reset();
    }

    private List<Candidate> mine(TaskContext task) throws ProblemException {
        MiningRequest request = new MiningRequest(5, 1, ParameterSet.defaults(List.of()), new int[0]);
        return GuardedMiner.byId("scripted").mine(view, request, task);
    }

    private void assertProblem(String part, ScriptedMiner.Script script) {
        ScriptedMiner.script = script;
        String told = assertThrows(ProblemException.class, () -> mine(TaskContext.quiet()))
                .getMessage();
        assertTrue(told.contains(part), told);
        assertTrue(told.startsWith("The miner \"scripted\" "), told);
        assertTrue(told.endsWith("choose another miner, or have this one repaired."), told);
    }

    @Test
    void exceptionsErrorsAndNonsense_becomeOneSentence() {
        assertProblem("failed while it looked for cells (IllegalStateException: odd)", (v, r, t) -> {
            throw new IllegalStateException("odd");
        });
        assertProblem("NoClassDefFoundError", (v, r, t) -> {
            throw new NoClassDefFoundError("gone");
        });
        assertProblem("StackOverflowError", (v, r, t) -> recurse(v.rows()));
        assertProblem("gave no answer", (v, r, t) -> null);
        assertProblem("row 10 where there are only 10 cells", (v, r, t) -> List.of(new Candidate(10, 1, "x")));
        assertProblem("row -1", (v, r, t) -> List.of(new Candidate(-1, 1, "x")));
        assertProblem("nothing forward", (v, r, t) -> Arrays.asList(new Candidate(1, 1, "x"), null));
        assertProblem("NullPointerException", (v, r, t) -> List.of(new Candidate(1, 1, null)));
    }

    private static List<Candidate> recurse(int depth) {
        return depth < 0 ? List.of() : recurse(depth + 1);
    }

    @Test
    void whatItSaysItself_isToldAsItIs() {
        ScriptedMiner.script = (v, r, t) -> {
            throw new ProblemException("Label more.");
        };
        assertEquals(
                "Label more.",
                assertThrows(ProblemException.class, () -> mine(TaskContext.quiet()))
                        .getMessage());
    }

    @Test
    void candidates_areOrdered_once_withAScoreAndAShortReason() throws Exception {
        ScriptedMiner.script = (v, r, t) -> List.of(
                new Candidate(3, 1, " \n "),
                new Candidate(2, 1, "x".repeat(1000)),
                new Candidate(4, Double.NaN, "No score."),
                new Candidate(5, Double.POSITIVE_INFINITY, "First.\nSecond."),
                new Candidate(3, 9, "Again."));
        List<Candidate> found = mine(TaskContext.quiet());
        assertEquals(List.of(5, 2, 3), found.stream().map(Candidate::row).toList());
        assertEquals("First.", found.get(0).reason());
        assertEquals(303, found.get(1).reason().length());
        assertEquals("The miner gives no reason.", found.get(2).reason());
    }

    @Test
    void oneThatNeverStops_isLeftBehind() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        ScriptedMiner.script = (v, r, t) -> {
            started.countDown();
            waitFor(end);
            return List.of();
        };
        StuckCallException stuck = assertThrows(StuckCallException.class, () -> mine(cancelledWhen(started)));
        assertTrue(stuck.getMessage().startsWith("The miner \"scripted\" did not stop"), stuck.getMessage());
        end.countDown();
    }

    @Test
    void oneThatStops_isCancelledQuietly() {
        CountDownLatch started = new CountDownLatch(1);
        ScriptedMiner.script = (v, r, t) -> {
            started.countDown();
            while (true) {
                t.checkCancelled();
                Thread.onSpinWait();
            }
        };
        CancellationException stopped = assertThrows(CancellationException.class, () -> mine(cancelledWhen(started)));
        assertFalse(stopped instanceof StuckCallException);
    }

    /** Deaf to interruption. */
    private static void waitFor(CountDownLatch latch) {
        boolean waiting = true;
        while (waiting) {
            try {
                latch.await();
                waiting = false;
            } catch (InterruptedException e) {
                // goes on
                waiting = true;
            }
        }
    }

    private static TaskContext cancelledWhen(CountDownLatch started) {
        return new TaskContext() {
            @Override
            public int threads() {
                return 1;
            }

            @Override
            public boolean isCancelled() {
                return started.getCount() == 0;
            }

            @Override
            public void progress(double fraction, String what) {
                // nobody is looking
            }
        };
    }

    @Test
    void miners_thatCannotIntroduceThemselves_areLeftOut() {
        assertEquals(
                List.of("scripted", "picky"),
                GuardedMiner.all().stream().map(GuardedMiner::id).toList());
    }
}

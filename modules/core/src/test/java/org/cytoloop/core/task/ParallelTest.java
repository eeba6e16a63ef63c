/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.task;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.cytoloop.core.random.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelTest {
    /** A task that can be cancelled and remembers the highest progress. */
    private static final class CancellableTask implements TaskContext {
        private final AtomicBoolean cancelled = new AtomicBoolean();
        private final int threads;

        CancellableTask(int threads) {
            this.threads = threads;
        }

        @Override
        public int threads() {
            return threads;
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get();
        }

        @Override
        public void progress(double fraction, String what) {
            assertTrue(fraction > 0 && fraction <= 1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void forEach_runsEachPartOnce(int threads) throws ProblemException {
        AtomicIntegerArray runs = new AtomicIntegerArray(500);
        Parallel.forEach(TaskContext.quiet(threads), 500, "count", runs::incrementAndGet);
        for (int i = 0; i < 500; i++) {
            assertEquals(1, runs.get(i));
        }
    }

    @Test
    void forEach_seededParts_giveTheSameOnAnyNumberOfThreads() throws ProblemException {
        long[] one = new long[200];
        long[] four = new long[200];
        Parallel.forEach(
                TaskContext.quiet(1),
                200,
                "draw",
                i -> one[i] = SeededRandom.forPart(1, i).nextLong());
        Parallel.forEach(
                TaskContext.quiet(4),
                200,
                "draw",
                i -> four[i] = SeededRandom.forPart(1, i).nextLong());
        assertArrayEquals(one, four);
    }

    @Test
    void forEach_usesAllItsThreads() throws ProblemException {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        CountDownLatch both = new CountDownLatch(2);
        Parallel.forEach(TaskContext.quiet(2), 2, "meet", i -> {
            threads.add(Thread.currentThread());
            both.countDown();
            try {
                assertTrue(both.await(30, TimeUnit.SECONDS), "the other part never began");
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        assertEquals(2, threads.size());
        assertTrue(threads.contains(Thread.currentThread()));
    }

    @Test
    void forEach_ofNothing_returns() throws ProblemException {
        Parallel.forEach(TaskContext.quiet(4), 0, "nothing", i -> {
            throw new AssertionError("no part to run");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void forEach_partWithProblem_stopsTheOthersAndTellsIt(int threads) {
        ProblemException problem = new ProblemException("Part 3 is broken.");
        AtomicInteger runs = new AtomicInteger();
        ProblemException thrown = assertThrows(
                ProblemException.class,
                () -> Parallel.forEach(TaskContext.quiet(threads), 100_000, "break", i -> {
                    runs.incrementAndGet();
                    if (i == 3) {
                        throw problem;
                    }
                }));
        assertSame(problem, thrown);
        assertTrue(threads > 1 || runs.get() == 4, runs + " parts ran");
    }

    @Test
    void forEach_errorInAPart_isRethrownAsItIs() {
        assertThrows(
                StackOverflowError.class,
                () -> Parallel.forEach(TaskContext.quiet(2), 10, "break", i -> {
                    throw new StackOverflowError("deep");
                }));
        assertThrows(
                IllegalStateException.class,
                () -> Parallel.forEach(TaskContext.quiet(2), 10, "break", i -> {
                    throw new IllegalStateException("odd");
                }));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void forEach_cancelledOnTheWay_stops(int threads) {
        CancellableTask task = new CancellableTask(threads);
        AtomicInteger runs = new AtomicInteger();
        assertThrows(
                CancellationException.class,
                () -> Parallel.forEach(task, 1_000_000, "cancel", i -> {
                    if (runs.incrementAndGet() == 10) {
                        task.cancelled.set(true);
                    }
                }));
        assertTrue(runs.get() < 1_000_000, runs + " parts ran");
    }

    @Test
    void forEach_interruptedCaller_stopsAndKeepsTheInterrupt() {
        AtomicInteger runs = new AtomicInteger();
        Thread.currentThread().interrupt();
        try {
            assertThrows(
                    CancellationException.class,
                    () -> Parallel.forEach(TaskContext.quiet(1), 10, "interrupt", i -> runs.incrementAndGet()));
            assertTrue(Thread.currentThread().isInterrupted());
        } finally {
            Thread.interrupted();
        }
        assertEquals(0, runs.get());
        assertFalse(Thread.currentThread().isInterrupted());
    }
}

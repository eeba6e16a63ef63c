/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.task;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Runs the numbered parts of a job on {@link TaskContext#threads()} threads.
 *
 * <p>Parts are handed out in order but may finish in any order; each part must write only to its own place in the
 * result, so that the result does not depend on the number of threads.
 */
public final class Parallel {
    private Parallel() {}

    /** One numbered part of a job. */
    @FunctionalInterface
    public interface Part {
        /** @param index 0 to count - 1 */
        void run(int index) throws ProblemException;
    }

    /**
     * Runs parts 0 to {@code count - 1} and returns when all are done. The calling thread works too. Progress is
     * reported as the share of finished parts.
     *
     * @throws ProblemException the first problem of any part, in order of occurrence; the other parts are stopped
     * @throws CancellationException when the task was cancelled
     */
    public static void forEach(TaskContext task, int count, String what, Part part) throws ProblemException {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger finished = new AtomicInteger();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Runnable worker = () -> {
            try {
                for (int i = next.getAndIncrement(); i < count && failure.get() == null; i = next.getAndIncrement()) {
                    task.checkCancelled();
                    part.run(i);
                    task.progress(finished.incrementAndGet() / (double) count, what);
                }
            } catch (ProblemException | RuntimeException | Error e) {
                failure.compareAndSet(null, e);
            }
        };
        int helpers = Math.min(task.threads(), count) - 1;
        Thread[] threads = new Thread[Math.max(0, helpers)];
        for (int t = 0; t < threads.length; t++) {
            threads[t] = new Thread(worker, Thread.currentThread().getName() + " helper " + (t + 1));
            threads[t].setDaemon(true);
            threads[t].start();
        }
        worker.run();
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                    failure.compareAndSet(null, new CancellationException("interrupted"));
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        rethrow(failure.get());
    }

    private static void rethrow(Throwable failure) throws ProblemException {
        if (failure instanceof ProblemException problem) {
            throw problem;
        }
        if (failure instanceof RuntimeException runtime) {
            throw runtime;
        }
        if (failure instanceof Error error) {
            throw error;
        }
    }
}

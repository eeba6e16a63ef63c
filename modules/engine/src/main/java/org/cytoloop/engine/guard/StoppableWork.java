/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.guard;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.cytoloop.core.task.TaskContext;

/** Work on a daemon thread of its own, so that nobody has to wait for it when it does not stop. */
final class StoppableWork {
    /** How often the user's wish to stop is looked for. */
    private static final long POLL_MILLIS = 50;
    /** How long the work may take to stop; with {@link #POLL_MILLIS} less than the second that is promised. */
    private static final long PATIENCE_MILLIS = 700;

    private StoppableWork() {}

    /**
     * Waits for the work.
     *
     * @param name of the thread, after that of this thread
     * @param stuck what to throw when the work did not stop; takes its thread
     * @throws CancellationException within a second of the task being cancelled, or this thread interrupted
     * @throws Failed when the work threw
     */
    static <T> T await(
            String name, TaskContext task, Callable<T> work, Function<Thread, ? extends CancellationException> stuck)
            throws Failed {
        FutureTask<T> future = new FutureTask<>(work);
        Thread thread = start(name, future);
        while (true) {
            try {
                return future.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (task.isCancelled()) {
                    throw stopped(thread, stuck);
                }
            } catch (InterruptedException e) {
                CancellationException stopped = stopped(thread, stuck);
                Thread.currentThread().interrupt();
                throw stopped;
            } catch (ExecutionException e) {
                throw new Failed(e.getCause());
            }
        }
    }

    static Thread start(String name, Runnable work) {
        Thread thread = new Thread(work, Thread.currentThread().getName() + " " + name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static CancellationException stopped(
            Thread thread, Function<Thread, ? extends CancellationException> stuck) {
        thread.interrupt();
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return thread.isAlive() ? stuck.apply(thread) : new CancellationException("cancelled");
    }

    /** The work threw its cause. */
    static final class Failed extends Exception {
        private static final long serialVersionUID = 1L;

        Failed(Throwable cause) {
            super(cause);
        }
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.weka;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;

/**
 * Runs a long call into Weka on a thread of its own. Weka knows nothing of our tasks but looks at its thread's interrupt
 * flag between steps, so that flag carries the user's wish to stop.
 */
final class WekaThread {
    private static final long POLL_MILLIS = 50;
    private static final long PATIENCE_MILLIS = 500;

    private WekaThread() {}

    /**
     * Calls and waits.
     *
     * @throws CancellationException within a second of the task being cancelled; should Weka be in the middle of a long
     *     step, its thread ends by itself after that step
     */
    static <T> T call(TaskContext task, Callable<T> call) throws ProblemException {
        FutureTask<T> future = new FutureTask<>(call);
        Thread thread = new Thread(future, Thread.currentThread().getName() + " weka");
        thread.setDaemon(true);
        thread.start();
        try {
            while (true) {
                try {
                    return future.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    task.checkCancelled();
                }
            }
        } catch (CancellationException e) {
            stop(thread);
            throw e;
        } catch (InterruptedException e) {
            stop(thread);
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        }
    }

    private static void stop(Thread thread) {
        thread.interrupt();
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a failure inside Weka means outside; never returns normally for unchecked ones. */
    static RuntimeException rethrown(Throwable failure) throws ProblemException {
        if (failure instanceof ProblemException problem) {
            throw problem;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException runtime) {
            return runtime;
        }
        if (failure instanceof InterruptedException) {
            return new CancellationException("interrupted");
        }
        return new IllegalStateException("Weka could not train", failure);
    }
}

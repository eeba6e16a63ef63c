/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.task;

import java.util.concurrent.CancellationException;

/**
 * What a long-running job is told by its caller: how many threads it may use, whether it should stop, and where to
 * report progress. Implementations are thread-safe.
 */
public interface TaskContext {
    /** Number of threads the job may keep busy, at least 1. Results must not depend on it. */
    int threads();

    /** True once the user asked to stop. */
    boolean isCancelled();

    /**
     * Reports progress.
     *
     * @param fraction 0 to 1
     * @param what what is being done now, in a few words; may be null to keep the last text
     */
    void progress(double fraction, String what);

    /**
     * Throws if the job was cancelled or its thread interrupted; loops call it at least a few times a second.
     *
     * @throws CancellationException when the job should stop
     */
    default void checkCancelled() {
        if (isCancelled() || Thread.currentThread().isInterrupted()) {
            throw new CancellationException("cancelled");
        }
    }

    /** A context with the given number of threads that is never cancelled and swallows progress. */
    static TaskContext quiet(int threads) {
        return new TaskContext() {
            @Override
            public int threads() {
                return Math.max(1, threads);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }

            @Override
            public void progress(double fraction, String what) {
                // nobody is looking
            }
        };
    }

    /** {@link #quiet(int)} with one thread per processor. */
    static TaskContext quiet() {
        return quiet(Runtime.getRuntime().availableProcessors());
    }

    /** This context for one part of a larger job: progress 0..1 of the part is mapped to {@code from..to} of the whole. */
    default TaskContext part(double from, double to) {
        TaskContext whole = this;
        return new TaskContext() {
            @Override
            public int threads() {
                return whole.threads();
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }

            @Override
            public void progress(double fraction, String what) {
                whole.progress(from + (to - from) * fraction, what);
            }
        };
    }

    /**
     * This context for one of many jobs that run at the same time as parts of a larger one: a single thread, and no
     * progress, which is counted in whole jobs.
     */
    default TaskContext oneOfMany() {
        TaskContext whole = this;
        return new TaskContext() {
            @Override
            public int threads() {
                return 1;
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }

            @Override
            public void progress(double fraction, String what) {
                // the larger job counts its parts
            }
        };
    }
}

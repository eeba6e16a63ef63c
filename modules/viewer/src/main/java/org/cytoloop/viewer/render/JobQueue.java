/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * What is to be done for the picture on the screen, most urgent first. A new list takes the place of the old one: what
 * has not begun and is not wanted any more is never begun. Thread-safe.
 *
 * @param <J> a job; equal jobs are the same job
 */
final class JobQueue<J> {
    private final Executor executor;
    private final int threads;
    private final Consumer<J> worker;
    private final Deque<J> waiting = new ArrayDeque<>();
    private final Set<J> wanted = new HashSet<>();
    private final Set<J> running = new HashSet<>();
    private int workers;
    private boolean closed;

    /**
     * @param executor runs the jobs
     * @param threads how many at once
     * @param worker does a job; must not throw
     */
    JobQueue(Executor executor, int threads, Consumer<J> worker) {
        this.executor = executor;
        this.threads = threads;
        this.worker = worker;
    }

    /** Replaces what is wanted; jobs that are running and still wanted go on and are not begun again. */
    void want(List<J> jobs) {
        int start;
        synchronized (this) {
            if (closed) {
                return;
            }
            wanted.clear();
            waiting.clear();
            for (J job : new LinkedHashSet<>(jobs)) {
                wanted.add(job);
                if (!running.contains(job)) {
                    waiting.add(job);
                }
            }
            start = Math.min(threads - workers, waiting.size());
            workers += start;
        }
        for (int i = 0; i < start; i++) {
            executor.execute(this::work);
        }
    }

    /** False once a job is not in the latest list: whoever works at it may stop. */
    synchronized boolean isWanted(J job) {
        return wanted.contains(job);
    }

    /** True while nothing waits and nothing runs. */
    synchronized boolean isIdle() {
        return waiting.isEmpty() && running.isEmpty();
    }

    /** Begins nothing any more. */
    synchronized void close() {
        closed = true;
        waiting.clear();
        wanted.clear();
    }

    private void work() {
        for (J job = next(null); job != null; job = next(job)) {
            worker.accept(job);
        }
    }

    private synchronized J next(J done) {
        if (done != null) {
            running.remove(done);
        }
        J job = waiting.poll();
        if (job == null) {
            workers--;
        } else {
            running.add(job);
        }
        return job;
    }
}

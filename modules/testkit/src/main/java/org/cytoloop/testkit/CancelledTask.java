/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.testkit;

import java.util.concurrent.atomic.AtomicInteger;
import org.cytoloop.core.task.TaskContext;

/** A task the user stops: from the start, or after the job has asked a number of times whether it should go on. */
public final class CancelledTask implements TaskContext {
    private final AtomicInteger asked = new AtomicInteger();
    private final int threads;
    private final int after;

    /**
     * @param threads number of threads the job may use
     * @param after how often the job is told to go on before it is told to stop; 0 for a task stopped from the start
     */
    public CancelledTask(int threads, int after) {
        this.threads = threads;
        this.after = after;
    }

    @Override
    public int threads() {
        return threads;
    }

    @Override
    public boolean isCancelled() {
        return asked.incrementAndGet() > after;
    }

    @Override
    public void progress(double fraction, String what) {
        // nobody is looking
    }
}

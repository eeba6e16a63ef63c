/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine;

import java.util.concurrent.atomic.AtomicInteger;
import org.cytoloop.core.task.TaskContext;

/** A task that is cancelled after it has been asked a number of times whether it is. */
public final class Cancelled implements TaskContext {
    private final AtomicInteger asked = new AtomicInteger();
    private final int threads;
    private final int after;

    public Cancelled(int threads, int after) {
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
        // nobody looks
    }
}

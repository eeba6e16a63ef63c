/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.guard;

import java.util.concurrent.TimeUnit;
import org.cytoloop.core.task.TaskContext;

/** A task that ends by itself when its time is over. Thread-safe. */
public final class Deadline implements TaskContext {
    private final TaskContext whole;
    private final long end;

    /** The same task, at an end after so many milliseconds from now. */
    public Deadline(TaskContext whole, long millis) {
        this.whole = whole;
        this.end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    }

    @Override
    public int threads() {
        return whole.threads();
    }

    @Override
    public boolean isCancelled() {
        return whole.isCancelled() || System.nanoTime() - end > 0;
    }

    @Override
    public void progress(double fraction, String what) {
        whole.progress(fraction, what);
    }
}

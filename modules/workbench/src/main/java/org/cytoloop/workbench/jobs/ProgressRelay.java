/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.jobs;

import java.awt.EventQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.cytoloop.core.task.TaskContext;

/** Passes the progress of a job on to a window as well; many reports in a row become one. Thread-safe. */
public final class ProgressRelay implements TaskContext {
    private final TaskContext task;
    private final Executor edt;
    private final Consumer<Progress> window;
    private final AtomicReference<Progress> newest = new AtomicReference<>();

    /**
     * What is known of a job's progress.
     *
     * @param fraction 0 to 1
     * @param step what it does at the moment; null when it never said
     */
    public record Progress(double fraction, String step) {}

    /**
     * A relay.
     *
     * @param task the job's own context
     * @param window told on the EDT
     */
    public ProgressRelay(TaskContext task, Consumer<Progress> window) {
        this(task, EventQueue::invokeLater, window);
    }

    /**
     * A relay for a model that is given its thread.
     *
     * @param task the job's own context
     * @param edt the thread of the window
     * @param window told there
     */
    public ProgressRelay(TaskContext task, Executor edt, Consumer<Progress> window) {
        this.task = task;
        this.edt = edt;
        this.window = window;
    }

    @Override
    public int threads() {
        return task.threads();
    }

    @Override
    public boolean isCancelled() {
        return task.isCancelled();
    }

    @Override
    public void progress(double fraction, String what) {
        task.progress(fraction, what);
        Progress before =
                newest.getAndUpdate(last -> new Progress(fraction, what != null || last == null ? what : last.step()));
        if (before == null) {
            edt.execute(() -> window.accept(newest.getAndSet(null)));
        }
    }
}

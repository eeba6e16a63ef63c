/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.jobs;

import java.util.function.UnaryOperator;
import org.cytoloop.core.task.TaskContext;
import org.netbeans.api.progress.ProgressHandle;

/** Brings the progress of a job to its progress bar. */
final class JobContext implements TaskContext {
    /** Length of the progress bar in steps. */
    static final int STEPS = 1000;

    private final Job job;
    private final ProgressHandle handle;
    private final UnaryOperator<String> wording;
    private int shown;

    JobContext(Job job, ProgressHandle handle, UnaryOperator<String> wording) {
        this.job = job;
        this.handle = handle;
        this.wording = wording;
    }

    @Override
    public int threads() {
        return Runtime.getRuntime().availableProcessors();
    }

    @Override
    public boolean isCancelled() {
        return job.isCancelled();
    }

    /** Called from any thread of the job; the bar never runs backwards. */
    @Override
    public synchronized void progress(double fraction, String what) {
        if (job.isFinished()) {
            return;
        }
        int step = (int) Math.max(shown, Math.min(STEPS, Math.round(fraction * STEPS)));
        if (step > shown || what != null) {
            shown = step;
            if (what == null) {
                handle.progress(step);
            } else {
                handle.progress(wording.apply(what), step);
            }
        }
    }
}

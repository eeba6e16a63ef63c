/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.detection;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.workbench.jobs.Job;
import org.cytoloop.workbench.jobs.Jobs;
import org.openide.util.NbBundle.Messages;

/** A run of the detection on its way. */
@Messages({"LBL_Detecting=Detecting cells", "MSG_Waiting=Waiting for other work to end"})
final class DetectionProgress {
    private final DetectionRun run;
    private final Executor edt;
    private final Runnable changed;
    private final Consumer<DetectionReport> finished;
    private final AtomicBoolean told = new AtomicBoolean();
    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile double fraction;
    private volatile String words = Bundle.MSG_Waiting();
    private Job job;
    private boolean over;

    /**
     * @param edt runs on the EDT, later
     * @param changed told there when there is progress
     * @param finished told there once, at the end
     */
    DetectionProgress(DetectionRun run, Executor edt, Runnable changed, Consumer<DetectionReport> finished) {
        this.run = run;
        this.edt = edt;
        this.changed = changed;
        this.finished = finished;
    }

    void start(Jobs jobs) {
        job = jobs.start(Bundle.LBL_Detecting(), this::work, report -> {});
    }

    private DetectionReport work(TaskContext task) {
        begun.set(true);
        try {
            run.run(new Telling(task));
            return run.report();
        } finally {
            // also when cancelled, which a job does not tell
            edt.execute(this::end);
        }
    }

    private void end() {
        if (!over) {
            over = true;
            finished.accept(run.report());
        }
    }

    /** Asks to stop. */
    void cancel() {
        job.cancel();
        if (!begun.get()) {
            end();
        }
    }

    /** 0 to 1. */
    double fraction() {
        return fraction;
    }

    /** What is being done. */
    String words() {
        return words;
    }

    private void tell() {
        if (told.compareAndSet(false, true)) {
            edt.execute(() -> {
                told.set(false);
                changed.run();
            });
        }
    }

    /** Shows the progress in the dialog as well. */
    private final class Telling implements TaskContext {
        private final TaskContext task;

        Telling(TaskContext task) {
            this.task = task;
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
        public void progress(double done, String what) {
            task.progress(done, what);
            fraction = done;
            if (what != null) {
                words = what;
            }
            tell();
        }
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.model;

import java.awt.EventQueue;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.workbench.jobs.Job;
import org.cytoloop.workbench.jobs.Jobs;
import org.cytoloop.workbench.jobs.ProgressRelay;
import org.cytoloop.workbench.jobs.Work;

/**
 * Does one piece of work at a time in the background, the newest: starting another cancels the one under way. Whatever
 * becomes of it, its end is told: also when it was stopped from the status line. For the EDT.
 *
 * @param <T> what comes out
 */
final class Background<T> {
    private final Jobs jobs;
    private final Runnable changed;
    private Job job;
    private long number;
    private double fraction;
    private String step = "";

    /**
     * Takes what came out, on the EDT.
     *
     * @param <T> what comes out
     */
    interface Taker<T> {
        /** It is done. */
        void done(T result);

        /** There was a problem. */
        void failed(ProblemException problem);

        /** Someone stopped it, though nobody here did. */
        default void stopped() {}
    }

    /**
     * Nothing runs yet.
     *
     * @param jobs run the work
     * @param changed told when it began, went on or ended
     */
    Background(Jobs jobs, Runnable changed) {
        this.jobs = jobs;
        this.changed = changed;
    }

    /** Starts work in place of the one under way. */
    void start(String name, Work<T> work, Taker<T> taker) {
        halt();
        long mine = number;
        fraction = 0;
        step = "";
        job = jobs.start(name, task -> run(mine, work, taker, task), nothing -> {}, problem -> {
            // told by run
        });
        changed.run();
    }

    /** Off the EDT. A job that is cancelled delivers nothing, so its end goes its own way. */
    private T run(long mine, Work<T> work, Taker<T> taker, TaskContext task) throws ProblemException {
        Consumer<Taker<T>> end = Taker::stopped;
        try {
            T result = work.run(new ProgressRelay(task, progress -> show(mine, progress)));
            if (!task.isCancelled()) {
                end = told -> told.done(result);
            }
            return result;
        } catch (CancellationException e) {
            throw e;
        } catch (ProblemException e) {
            end = told -> told.failed(e);
            throw e;
        } finally {
            Consumer<Taker<T>> last = end;
            EventQueue.invokeLater(() -> {
                if (mine == number && job != null) {
                    job = null;
                    last.accept(taker);
                    changed.run();
                }
            });
        }
    }

    private void show(long mine, ProgressRelay.Progress progress) {
        if (mine == number && job != null) {
            fraction = Math.max(fraction, Math.min(1, progress.fraction()));
            if (progress.step() != null) {
                step = progress.step();
            }
            changed.run();
        }
    }

    /** True while it works. */
    boolean isRunning() {
        return job != null;
    }

    /** How far it is, 0 to 1. */
    double fraction() {
        return fraction;
    }

    /** What it does at the moment; may be empty. */
    String step() {
        return step;
    }

    /** Stops the work; nothing more is heard of it. */
    void cancel() {
        if (job != null) {
            halt();
            changed.run();
        }
    }

    private void halt() {
        number++;
        if (job != null) {
            job.cancel();
            job = null;
        }
    }
}

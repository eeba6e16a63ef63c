/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.jobs;

import java.awt.EventQueue;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workbench.problems.Problems;
import org.netbeans.api.progress.ProgressHandle;
import org.openide.util.Exceptions;
import org.openide.util.RequestProcessor;

/**
 * Runs work in the background, shows its progress in the status line with a button to cancel, and brings the result to
 * the EDT. Thread-safe.
 */
public final class Jobs {
    /** Work that ends sooner shows no progress bar, which would only flicker. */
    private static final int SHOW_AFTER_MS = 500;

    private final RequestProcessor processor;
    private final UnaryOperator<String> wording;
    private final Set<Job> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * Jobs with threads of their own.
     *
     * @param name for thread dumps
     * @param atOnce how many run at the same time; others wait
     */
    public Jobs(String name, int atOnce) {
        this(name, atOnce, UnaryOperator.identity());
    }

    /**
     * Jobs with threads of their own.
     *
     * @param wording says how titles and steps of the work may be shown, on any thread
     */
    public Jobs(String name, int atOnce, UnaryOperator<String> wording) {
        this.wording = wording;
        processor = new RequestProcessor(name, atOnce, true);
    }

    /**
     * Starts work. A problem is told to the user; cancelling is not a problem.
     *
     * @param name what the user reads beside the progress bar, such as "Detecting cells in A1"
     * @param done takes the result on the EDT; not called when cancelled or failed
     */
    public <T> Job start(String name, Work<T> work, Consumer<? super T> done) {
        return start(name, work, done, problem -> Problems.tell(name, problem));
    }

    /**
     * Starts work whose problems the caller deals with.
     *
     * @param failed takes the problem on the EDT, instead of {@code done}
     */
    public <T> Job start(
            String name, Work<T> work, Consumer<? super T> done, Consumer<? super ProblemException> failed) {
        Job job = new Job();
        running.add(job);
        if (closed) {
            job.cancel();
        }
        processor.post(() -> run(job, name, work, done, failed));
        return job;
    }

    private <T> void run(
            Job job, String name, Work<T> work, Consumer<? super T> done, Consumer<? super ProblemException> failed) {
        ProgressHandle handle = ProgressHandle.createHandle(wording.apply(name), () -> {
            job.cancel();
            return true;
        });
        handle.setInitialDelay(SHOW_AFTER_MS);
        handle.start(JobContext.STEPS);
        Runnable told = () -> {};
        try {
            JobContext context = new JobContext(job, handle, wording);
            context.checkCancelled();
            T result = work.run(context);
            if (!job.isCancelled()) {
                told = () -> done.accept(result);
            }
        } catch (CancellationException e) {
            // the user wanted it so
        } catch (ProblemException e) {
            if (!job.isCancelled()) {
                told = () -> failed.accept(e);
            }
        } catch (RuntimeException | Error e) {
            Exceptions.printStackTrace(e);
        } finally {
            // a dialog may follow: the progress ends before it opens
            handle.finish();
            EventQueue.invokeLater(told);
            running.remove(job);
            job.finish();
        }
    }

    /** True when nothing runs or waits. */
    public boolean isIdle() {
        return running.isEmpty();
    }

    /**
     * Cancels everything, also what is started later, and waits until it has stopped; never on the EDT.
     *
     * @throws InterruptedException when the waiting thread is interrupted
     */
    public void close() throws InterruptedException {
        assert !EventQueue.isDispatchThread() : "would block the window";
        closed = true;
        for (Job job : running) {
            job.cancel();
        }
        for (Job job : running) {
            job.await(1, TimeUnit.MINUTES);
        }
    }
}

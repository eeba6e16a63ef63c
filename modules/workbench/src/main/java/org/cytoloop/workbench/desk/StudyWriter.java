/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.desk;

import java.awt.EventQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workbench.problems.Problems;
import org.cytoloop.workspace.Study;
import org.openide.util.Exceptions;
import org.openide.util.RequestProcessor;

/**
 * Does the user's short changes of a study in the order in which they were asked for, one at a time, off the EDT. What
 * takes longer than a moment is a job instead. Thread-safe.
 */
public final class StudyWriter {
    private final Study study;
    private final Runnable stateChanged;
    private final RequestProcessor processor;
    private final AtomicInteger pending = new AtomicInteger();

    StudyWriter(Study study, Runnable stateChanged) {
        this.study = study;
        this.stateChanged = stateChanged;
        // not interruptible: half of SQLite's file locks would be left behind
        processor = new RequestProcessor(StudyWriter.class.getName(), 1, false);
    }

    /**
     * Queues a change. A problem is told to the user.
     *
     * @param what what the user reads when it fails, such as "Labelling cells"
     * @param done takes the result on the EDT, after the events of the change; not called when it failed
     */
    public <T> void submit(String what, StudyCommand<T> command, Consumer<? super T> done) {
        if (pending.getAndIncrement() == 0) {
            EventQueue.invokeLater(stateChanged);
        }
        processor.post(() -> run(what, command, done));
    }

    /** Queues a change of which nothing comes out. */
    public <T> void submit(String what, StudyCommand<T> command) {
        submit(what, command, result -> {});
    }

    private <T> void run(String what, StudyCommand<T> command, Consumer<? super T> done) {
        try {
            T result = command.run(study);
            EventQueue.invokeLater(() -> done.accept(result));
        } catch (ProblemException e) {
            Problems.tell(what, e);
        } catch (RuntimeException | Error e) {
            Exceptions.printStackTrace(e);
        } finally {
            if (pending.decrementAndGet() == 0) {
                EventQueue.invokeLater(stateChanged);
            }
        }
    }

    /** True when everything that was asked for is on disk (or was refused). */
    public boolean isIdle() {
        return pending.get() == 0;
    }

    /**
     * Waits until everything queued before this call is done; never on the EDT.
     *
     * @throws InterruptedException when the waiting thread is interrupted
     */
    public void flush() throws InterruptedException {
        assert !EventQueue.isDispatchThread() : "would block the window";
        CountDownLatch reached = new CountDownLatch(1);
        processor.post(reached::countDown);
        reached.await();
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.guard;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;

/**
 * Calls into a plug-in, such as a trainer, that may do anything: throw what it likes, or never come back. The call runs on
 * a daemon thread of its own, so that the user can stop waiting for it. Thread-safe.
 */
public final class GuardedCall {
    private static final Logger LOG = Logger.getLogger(GuardedCall.class.getName());
    /** How often the user's wish to stop is looked for. */
    private static final long POLL_MILLIS = 50;
    /** How long a plug-in may take to stop; with {@link #POLL_MILLIS} less than the second that is promised. */
    private static final long PATIENCE_MILLIS = 700;

    private final String kind;
    private final String who;

    /**
     * Prepares.
     *
     * @param kind what the plug-in is in the user's words, such as "trainer"
     * @param id its id
     */
    public GuardedCall(String kind, String id) {
        this.kind = kind;
        this.who = "The " + kind + " \"" + id + "\"";
    }

    /**
     * Calls and waits.
     *
     * @param doing what the plug-in does, such as "while it trained"
     * @throws ProblemException what the plug-in says, or that it failed
     * @throws CancellationException within a second of the task being cancelled
     */
    public <T> T call(String doing, TaskContext task, Callable<T> call) throws ProblemException {
        FutureTask<T> future = new FutureTask<>(call);
        Thread thread = new Thread(future, Thread.currentThread().getName() + " " + kind);
        thread.setDaemon(true);
        thread.start();
        while (true) {
            try {
                return future.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (task.isCancelled()) {
                    throw stopped(thread, doing);
                }
            } catch (InterruptedException e) {
                CancellationException stopped = stopped(thread, doing);
                Thread.currentThread().interrupt();
                throw stopped;
            } catch (ExecutionException e) {
                throw failed(e.getCause(), doing, task);
            }
        }
    }

    /**
     * Calls what cannot take long, on this thread.
     *
     * @param doing what the plug-in does, such as "while it saved its classifier"
     */
    public <T> T callHere(String doing, Callable<T> call) throws ProblemException {
        try {
            return call.call();
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            throw failed(e, doing, TaskContext.quiet(1));
        }
    }

    private CancellationException stopped(Thread thread, String doing) {
        thread.interrupt();
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!thread.isAlive()) {
            return new CancellationException("cancelled");
        }
        String words =
                who + " did not stop " + doing + " when it was asked to; nobody waits for it any more, but it may"
                        + " keep a processor busy until the program ends.";
        LOG.warning(words);
        return new StuckCallException(words);
    }

    private ProblemException failed(Throwable failure, String doing, TaskContext task) {
        if (failure instanceof ProblemException problem) {
            return problem;
        }
        if (failure instanceof CancellationException cancelled && task.isCancelled()) {
            throw cancelled;
        }
        // a warning would show the stack trace on the screen, beside the sentence that is told
        LOG.log(Level.INFO, who + " failed " + doing, failure);
        if (failure instanceof OutOfMemoryError) {
            return new ProblemException(
                    who + " ran out of memory " + doing + "; choose another " + kind
                            + " or simpler parameters, or give Java more memory.",
                    failure);
        }
        return problem("failed " + doing + " (" + said(failure) + ")", failure);
    }

    /**
     * A sentence about a plug-in that does not keep its promises.
     *
     * @param did what it did, such as "gave no classifier"
     * @param cause what it threw; may be null
     */
    public ProblemException problem(String did, Throwable cause) {
        return new ProblemException(
                who + " " + did + "; nothing was changed: choose another " + kind + ", or have this one repaired.",
                cause);
    }

    /** What a failure says, in one short line. */
    private static String said(Throwable failure) {
        String message = failure.getMessage();
        String name = failure.getClass().getSimpleName();
        if (message == null || message.isBlank()) {
            return name;
        }
        String line = message.lines().findFirst().orElse("").strip();
        return name + ": " + (line.length() > 120 ? line.substring(0, 120) + "..." : line);
    }
}

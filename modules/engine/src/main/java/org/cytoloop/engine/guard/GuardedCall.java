/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.guard;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.health.Incident;
import org.cytoloop.spi.health.Incidents;
import org.cytoloop.spi.health.Listening;

/**
 * Calls into a plug-in, such as a trainer, that may do anything: throw what it likes, or never come back. The call runs on
 * a daemon thread of its own, so that the user can stop waiting for it. What a plug-in must not do is told as a problem
 * that names it, and kept among the {@link Incidents}. Thread-safe.
 */
public final class GuardedCall {
    private static final Logger LOG = Logger.getLogger(GuardedCall.class.getName());

    private final String kind;
    private final String id;
    private final String words;
    private final String who;

    /**
     * Prepares.
     *
     * @param kind kind of service, a key of {@link org.cytoloop.spi.Services#kinds()}
     * @param id the plug-in's id
     */
    public GuardedCall(String kind, String id) {
        this.kind = kind;
        this.id = id;
        this.words = words(kind);
        this.who = "The " + words + " \"" + id + "\"";
    }

    /** A kind of service in the user's words. */
    private static String words(String kind) {
        return switch (kind) {
            case "features" -> "feature set";
            case "detector" -> "cell detector";
            case "importer" -> "cell importer";
            case "labels" -> "label importer";
            case "label-exporter" -> "label exporter";
            case "example" -> "example study";
            default -> kind;
        };
    }

    /**
     * Calls and waits.
     *
     * @param doing what the plug-in does, such as "while it trained"
     * @throws ProblemException what the plug-in says, or that it failed
     * @throws CancellationException within a second of the task being cancelled
     */
    public <T> T call(String doing, TaskContext task, Callable<T> call) throws ProblemException {
        try {
            return StoppableWork.await(kind, task, call, thread -> stuck(thread, doing));
        } catch (StoppableWork.Failed e) {
            throw failed(e.getCause(), doing, task);
        }
    }

    /**
     * Calls and waits for a limited time. An interrupt does not end the waiting; it is kept for afterwards.
     *
     * @param doing what the plug-in does, such as "while it opened x.czi"
     * @param limitMillis how long
     * @param late takes an answer nobody waits for any more, to close it
     * @throws ProblemException what the plug-in says, that it failed, or that it took too long
     */
    public <T> T callWithin(String doing, long limitMillis, Callable<T> call, Consumer<T> late)
            throws ProblemException {
        LateAnswer<T> answer = new LateAnswer<>(call, late);
        Thread thread = StoppableWork.start(kind, answer);
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(limitMillis);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return answer.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw failed(e.getCause(), doing, TaskContext.quiet(1));
                } catch (TimeoutException e) {
                    answer.giveUp();
                    thread.interrupt();
                    Incidents.leftBehind(kind, id, thread);
                    String did = "did not come back within " + Math.round(limitMillis / 1000.0) + " seconds " + doing;
                    throw told(Incident.What.HUNG, did, e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
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

    /** Tells of a call that goes on though it was asked to stop. */
    StuckCallException stuck(Thread thread, String doing) {
        String sentence =
                who + " did not stop " + doing + " when it was asked to; nobody waits for it any more, but it may"
                        + " keep a processor busy until the program ends.";
        LOG.warning(sentence);
        Incidents.leftBehind(kind, id, thread);
        Incidents.report(Incident.now(kind, id, Incident.What.HUNG, sentence));
        return new StuckCallException(sentence);
    }

    /**
     * Tells of a call that has been running very long, while somebody still waits for it.
     *
     * @return close when it came back
     */
    Listening late(Thread thread, String doing, long millis) {
        Listening running = Incidents.leftBehind(kind, id, thread);
        Incidents.report(Incident.now(
                kind,
                id,
                Incident.What.HUNG,
                who + " has not come back for " + Math.round(millis / 1000.0) + " seconds " + doing + "."));
        return running;
    }

    /** Tells of something that was left open. */
    void leaked(String what) {
        Incidents.report(Incident.now(kind, id, Incident.What.LEAKED, who + " " + what + "."));
    }

    /**
     * What to throw when a plug-in threw: its own problem or the user's cancelling, else a problem that names it, which
     * is kept among the incidents.
     *
     * @param doing what it did, such as "while it trained"
     * @throws CancellationException when the failure is one, and the task was cancelled
     */
    public ProblemException failed(Throwable failure, String doing, TaskContext task) {
        if (failure instanceof ProblemException problem) {
            return problem;
        }
        if (failure instanceof CancellationException cancelled && task.isCancelled()) {
            throw cancelled;
        }
        // a warning would show the stack trace on the screen, beside the sentence that is told
        LOG.log(Level.INFO, who + " failed " + doing, failure);
        if (failure instanceof OutOfMemoryError) {
            String sentence = who + " ran out of memory " + doing + "; choose another " + words
                    + " or simpler parameters, or give Java more memory.";
            Incidents.report(Incident.now(kind, id, Incident.What.THREW, sentence));
            return new ProblemException(sentence, failure);
        }
        return told(Incident.What.THREW, "failed " + doing + " (" + said(failure) + ")", failure);
    }

    /**
     * A sentence about a plug-in that gives answers it may not give; kept among the incidents.
     *
     * @param did what it did, such as "gave no classifier"
     * @param cause what it threw; may be null
     */
    public ProblemException problem(String did, Throwable cause) {
        return told(Incident.What.NONSENSE, did, cause);
    }

    private ProblemException told(Incident.What what, String did, Throwable cause) {
        String sentence =
                who + " " + did + "; nothing was changed: choose another " + words + ", or have this one repaired.";
        Incidents.report(Incident.now(kind, id, what, sentence));
        return new ProblemException(sentence, cause);
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

    /** An answer that is given to somebody else when nobody waits for it any more. */
    private static final class LateAnswer<T> extends FutureTask<T> {
        private final Consumer<T> late;
        private boolean givenUp;

        LateAnswer(Callable<T> call, Consumer<T> late) {
            super(call);
            this.late = late;
        }

        synchronized void giveUp() {
            givenUp = true;
        }

        @Override
        protected void set(T answer) {
            synchronized (this) {
                if (!givenUp) {
                    super.set(answer);
                    return;
                }
            }
            if (answer != null) {
                late.accept(answer);
            }
        }
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.dialogs;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.openide.util.Exceptions;

/**
 * Answers requests in the background of which only the newest counts: a new one cancels the one that runs and takes the
 * place of those that wait. Thread-safe.
 *
 * @param <Q> requests
 * @param <R> answers
 */
public final class LatestOnly<Q, R> {
    private final Executor background;
    private final Executor delivery;
    private final Work<Q, R> work;
    private final Consumer<? super R> done;
    private final Consumer<? super ProblemException> failed;
    private Ticket newest;

    /** Makes the answer to a request. */
    @FunctionalInterface
    public interface Work<Q, R> {
        /** Runs in the background; cancelled when a newer request comes. */
        R run(Q request, TaskContext task) throws ProblemException;
    }

    /**
     * @param background runs one thing at a time
     * @param delivery takes the answers to where they are used
     * @param done takes the answer to the newest request
     * @param failed takes its problem
     */
    public LatestOnly(
            Executor background,
            Executor delivery,
            Work<Q, R> work,
            Consumer<? super R> done,
            Consumer<? super ProblemException> failed) {
        this.background = background;
        this.delivery = delivery;
        this.work = work;
        this.done = done;
        this.failed = failed;
    }

    /** Asks; whatever was asked before is not answered any more. */
    public void ask(Q request) {
        Ticket ticket = replace(new Ticket());
        background.execute(() -> run(request, ticket));
    }

    /** Takes back what was asked. */
    public void cancel() {
        replace(null);
    }

    private synchronized Ticket replace(Ticket next) {
        if (newest != null) {
            newest.cancelled = true;
        }
        newest = next;
        return next;
    }

    private void run(Q request, Ticket ticket) {
        if (ticket.isCancelled()) {
            return;
        }
        try {
            R answer = work.run(request, ticket);
            deliver(ticket, () -> done.accept(answer));
        } catch (CancellationException e) {
            // a newer request took its place
        } catch (ProblemException e) {
            deliver(ticket, () -> failed.accept(e));
        } catch (RuntimeException | Error e) {
            Exceptions.printStackTrace(e);
        }
    }

    private void deliver(Ticket ticket, Runnable what) {
        delivery.execute(() -> {
            if (!ticket.isCancelled()) {
                what.run();
            }
        });
    }

    /** One request. */
    private static final class Ticket implements TaskContext {
        private volatile boolean cancelled;

        @Override
        public int threads() {
            return Runtime.getRuntime().availableProcessors();
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }

        @Override
        public void progress(double fraction, String what) {
            // too short to be told
        }
    }
}

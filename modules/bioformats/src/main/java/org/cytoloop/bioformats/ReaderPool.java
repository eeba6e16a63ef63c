/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.bioformats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import loci.formats.FormatException;
import org.cytoloop.core.task.ProblemException;

/**
 * The readers of one file: one for each thread that reads at the same time, as none may be used by two. Threads beyond
 * the processors wait for one another, as each reader costs memory. Thread-safe.
 */
final class ReaderPool {
    private static final Logger LOG = Logger.getLogger(ReaderPool.class.getName());

    private final Opening opening;
    private final Semaphore places =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
    private final Deque<OpenReader> idle = new ArrayDeque<>();
    private boolean closed;

    ReaderPool(Opening opening) {
        this.opening = opening;
    }

    /** What is done with a reader. */
    @FunctionalInterface
    interface Use<T> {
        T with(OpenReader reader) throws FormatException, IOException, ProblemException;
    }

    Path file() {
        return opening.file();
    }

    /** Does something with a reader nobody else uses meanwhile. */
    <T> T use(Use<T> use) throws ProblemException {
        places.acquireUninterruptibly();
        OpenReader reader = null;
        boolean good = false;
        try {
            reader = idle();
            OpenReader before = reader;
            OpenReader now = before != null
                    ? before
                    : new OpenReader(opening.confinement().call(opening::reader));
            reader = now;
            Answer<T> answer = opening.confinement().call(() -> Answer.of(use, now));
            good = answer.problem() == null;
            return answer.get();
        } catch (FormatException | IOException | RuntimeException | LinkageError | StackOverflowError e) {
            throw refused(e);
        } catch (OutOfMemoryError e) {
            throw Problems.of(file(), e);
        } finally {
            giveBack(reader, good);
            places.release();
        }
    }

    private ProblemException refused(Throwable e) {
        LOG.log(Level.FINE, "reading " + file(), e);
        return isClosed() ? closedProblem() : Problems.of(file(), e);
    }

    private ProblemException closedProblem() {
        return new ProblemException(file().getFileName() + ": the file was closed while it was read.");
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized OpenReader idle() throws ProblemException {
        if (closed) {
            throw closedProblem();
        }
        return idle.pollLast();
    }

    /** A reader that failed may be in any state, so it is not used again. */
    private void giveBack(OpenReader reader, boolean good) {
        if (reader != null) {
            synchronized (this) {
                if (good && !closed) {
                    idle.addLast(reader);
                    return;
                }
            }
            close(reader);
        }
    }

    /** Closes the readers; those in use when they are given back. */
    void close() {
        Deque<OpenReader> closing;
        synchronized (this) {
            closed = true;
            closing = new ArrayDeque<>(idle);
            idle.clear();
        }
        closing.forEach(this::close);
    }

    private void close(OpenReader reader) {
        try {
            opening.confinement().call(() -> {
                reader.close();
                return null;
            });
        } catch (IOException | FormatException | RuntimeException e) {
            LOG.log(Level.FINE, "closing " + file(), e);
        }
    }

    /** Carries our own problem through the confinement, which knows those of Bio-Formats. */
    private record Answer<T>(T value, ProblemException problem) {
        static <T> Answer<T> of(Use<T> use, OpenReader reader) throws FormatException, IOException {
            try {
                return new Answer<>(use.with(reader), null);
            } catch (ProblemException e) {
                return new Answer<>(null, e);
            }
        }

        T get() throws ProblemException {
            if (problem != null) {
                throw problem;
            }
            return value;
        }
    }
}

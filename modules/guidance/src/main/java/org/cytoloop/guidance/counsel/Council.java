/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.counsel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.guard.Deadline;
import org.cytoloop.engine.guard.GuardedCall;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Situation;

/**
 * Asks advisers, possibly of strangers' plug-ins, so that none can do harm: one that throws is left out of this answer, one
 * that does not answer within seconds is never asked again. Thread-safe; never on the event thread.
 */
public final class Council {
    private static final Logger LOG = Logger.getLogger(Council.class.getName());
    /** What an adviser may take. It is told to answer within milliseconds, but the whole machine may stand still a while. */
    static final long PATIENCE_MILLIS = 5000;

    private final List<Adviser> advisers;
    private final long patienceMillis;
    private final Set<Adviser> stuck = ConcurrentHashMap.newKeySet();

    /** Of these advisers, in this order. */
    public Council(List<Adviser> advisers) {
        this(advisers, PATIENCE_MILLIS);
    }

    Council(List<Adviser> advisers, long patienceMillis) {
        this.advisers = List.copyOf(advisers);
        this.patienceMillis = patienceMillis;
    }

    /**
     * What they say of a situation, in the order of the advisers; {@link Counsel#sorted} sorts it.
     *
     * @param task cancelled when the answer is not wanted any more
     * @throws CancellationException when the task was cancelled
     */
    public List<Counsel.Piece> said(Situation situation, TaskContext task) {
        List<Counsel.Piece> pieces = new ArrayList<>();
        for (Adviser adviser : advisers) {
            if (!stuck.contains(adviser)) {
                ask(adviser, situation, task).ifPresent(pieces::add);
            }
        }
        return pieces;
    }

    private Optional<Counsel.Piece> ask(Adviser adviser, Situation situation, TaskContext task) {
        String name = adviser.getClass().getName();
        GuardedCall guard = new GuardedCall("adviser", adviser.id());
        try {
            return guard.call("while it advised", new Deadline(task, patienceMillis), () -> piece(adviser, situation));
        } catch (ProblemException e) {
            LOG.log(Level.INFO, "An adviser is left out: {0}", e.getMessage());
            return Optional.empty();
        } catch (CancellationException e) {
            task.checkCancelled();
            stuck.add(adviser);
            LOG.log(Level.WARNING, "the adviser {0} did not answer and is not asked any more", name);
            return Optional.empty();
        }
    }

    private static Optional<Counsel.Piece> piece(Adviser adviser, Situation situation) {
        Optional<Advice> advice = adviser.advise(situation);
        return advice.map(given -> new Counsel.Piece(adviser.id(), given));
    }
}

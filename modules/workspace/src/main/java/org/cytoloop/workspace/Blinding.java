/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.task.ProblemException;

/**
 * Group-blind labelling: while a study is masked, windows show neither animals nor groups, slices under other names and
 * in another order. Masking and unmasking are journaled and cannot be undone, so that it can be told which labels were
 * given blind. Methods that do not throw {@link ProblemException} answer from memory and may be called on the event
 * thread. Thread-safe.
 */
public interface Blinding {
    /** The mask that is on at present. */
    Optional<Mask> mask();

    /** Every time the study was masked, oldest first. */
    List<Mask> masks();

    /**
     * Masks the study.
     *
     * @param seed decides on names and order
     * @throws ProblemException when it is masked already
     */
    Mask mask(long seed) throws ProblemException;

    /** Takes the mask off; does nothing when there is none. */
    void unmask() throws ProblemException;

    /**
     * One period of blind labelling.
     *
     * @param fromSeq journal event that began it
     * @param toSeq journal event that ended it, {@link Long#MAX_VALUE} while it lasts
     * @param seed decides on names and order
     * @param from when it began
     * @param to when it ended; null while it lasts
     * @param annotator who masked
     */
    record Mask(long fromSeq, long toSeq, long seed, Instant from, Instant to, String annotator) {}
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guide.model;

import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.workspace.Study;

/** Where a staining of a study stands. */
@FunctionalInterface
public interface SituationSource {
    /**
     * The situation now; never on the EDT.
     *
     * @throws ProblemException when the study cannot be read
     */
    Situation now(TaskContext task) throws ProblemException;

    /**
     * Works out what takes too long to be asked for every time; never on the EDT, and only while nothing else is asked.
     *
     * @return true when the situation is another one now
     * @throws ProblemException when the study cannot be read
     */
    default boolean workOutMore(TaskContext task) throws ProblemException {
        return false;
    }

    /** Takes over how many labels something speaks against, from who watches them. */
    default void foundContradictions(int number) {
        // most sources say all they know
    }

    /** Makes the source of a staining; it is kept as long as the staining is the current one. */
    @FunctionalInterface
    interface Maker {
        /** The source; reads nothing yet. */
        SituationSource of(Study study, String staining);
    }
}

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

    /** Makes the source of a staining; it is kept as long as the staining is the current one. */
    @FunctionalInterface
    interface Maker {
        /** The source; reads nothing yet. */
        SituationSource of(Study study, String staining);
    }
}

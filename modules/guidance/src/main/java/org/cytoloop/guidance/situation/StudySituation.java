/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.situation;

import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.workspace.Study;

/**
 * Reads where a staining stands. Remembers what is slow to work out and has not changed, so one object is kept while a
 * study is open. Thread-safe; never on the event thread.
 */
public final class StudySituation {
    private final Study study;
    private final String staining;

    /** Of a study and a staining of it; reads nothing yet. */
    public StudySituation(Study study, String staining) {
        this.study = study;
        this.staining = staining;
    }

    /**
     * The situation now.
     *
     * @throws ProblemException when the study cannot be read
     */
    public Situation now(TaskContext task) throws ProblemException {
        throw new UnsupportedOperationException(study.folder() + staining);
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.desk;

import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.Study;

/**
 * A short change of the study.
 *
 * @param <T> what comes out
 */
@FunctionalInterface
public interface StudyCommand<T> {
    /**
     * Runs off the EDT.
     *
     * @return the result; may be null
     * @throws ProblemException told to the user in its own words
     */
    T run(Study study) throws ProblemException;
}

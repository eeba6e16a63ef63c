/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.jobs;

import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;

/**
 * Something that takes a while.
 *
 * @param <T> what comes out
 */
@FunctionalInterface
public interface Work<T> {
    /**
     * Runs off the EDT.
     *
     * @param task progress, cancel and threads
     * @return the result; may be null
     * @throws ProblemException told to the user in its own words
     */
    T run(TaskContext task) throws ProblemException;
}

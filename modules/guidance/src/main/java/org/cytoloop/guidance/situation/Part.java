/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.situation;

import java.util.Collections;
import java.util.Set;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent.Topic;

/**
 * A part of a situation that is remembered until something it depends on changes. For one thread at a time.
 *
 * @param <T> what is remembered; immutable
 */
abstract class Part<T> {
    /** The study it is of. */
    protected final Study study;
    /** The staining it is of. */
    protected final String staining;

    private final Set<Topic> dependsOn;
    private T known;

    Part(Study study, String staining, Set<Topic> dependsOn) {
        this.study = study;
        this.staining = staining;
        this.dependsOn = Set.copyOf(dependsOn);
    }

    /**
     * What is known, read again when it may have changed.
     *
     * @param news what changed since the last call
     */
    final T get(Set<Topic> news, TaskContext task) throws ProblemException {
        if (known == null || !Collections.disjoint(news, dependsOn)) {
            known = null;
            task.checkCancelled();
            known = read(task);
        }
        return known;
    }

    /** Reads it. */
    abstract T read(TaskContext task) throws ProblemException;
}

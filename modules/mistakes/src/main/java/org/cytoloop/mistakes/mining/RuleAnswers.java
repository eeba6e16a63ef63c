/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.mining;

import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;

/** What the label rule says of cells. Thread-safe. */
@FunctionalInterface
public interface RuleAnswers {
    /**
     * The rule's answers.
     *
     * @return one per row: 1 ON, 0 OFF, NaN where it says nothing
     * @throws ProblemException when it cannot be applied
     */
    float[] of(FeatureMatrix features, TaskContext task) throws ProblemException;
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.audit;

import java.util.List;
import java.util.Map;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;

/** Tests whether labels differ by group, animal, slice, day or annotator. */
public final class LabelAudit {
    private LabelAudit() {}

    /**
     * What an audit looks at.
     *
     * @param signal name of the feature behind {@link Observation#signal}; empty when there is none
     * @param observations by outcome, in any order
     * @param masked how many of the labels were given while the study was masked
     * @param seed of permutations
     */
    public record Question(String signal, Map<Outcome, List<Observation>> observations, long masked, long seed) {}

    /**
     * Carries out all tests. Does not depend on the order of the observations or on the number of threads.
     *
     * @throws ProblemException never on its own account
     */
    public static AuditReport of(Question question, TaskContext task) throws ProblemException {
        throw new UnsupportedOperationException();
    }
}

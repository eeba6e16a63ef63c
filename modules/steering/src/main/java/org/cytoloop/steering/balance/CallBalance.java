/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.steering.balance;

import java.util.List;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.workspace.Study;

/** Counts the calls of a round. Reads them from disk; never on the event thread. */
public final class CallBalance {
    private CallBalance() {}

    /**
     * One row for each slice that was classified under the round (in the order of the study), or for each animal.
     *
     * @param by all, slices or animals
     */
    public static List<BalanceRow> of(Study study, RoundInfo round, BalanceBy by, TaskContext task)
            throws ProblemException {
        throw new UnsupportedOperationException("steering");
    }
}

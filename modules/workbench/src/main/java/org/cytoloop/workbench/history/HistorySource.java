/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.history;

import java.util.List;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.HistoryEntry;

/** Where the history is read, such as {@code Study::history}; off the EDT. */
@FunctionalInterface
interface HistorySource {
    /**
     * A page of the history, newest first.
     *
     * @param beforeSeq only entries before this one
     * @param max largest number of entries
     */
    List<HistoryEntry> page(long beforeSeq, int max) throws ProblemException;
}

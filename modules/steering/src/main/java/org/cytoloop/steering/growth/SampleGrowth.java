/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.steering.growth;

import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.workspace.Study;

/**
 * How the samples of a staining grew, from the journal: undone labels count no more from the moment they were undone.
 * Arrays are not copied and must not be changed.
 *
 * @param times moments at which the numbers changed, ms since 1970, ascending
 * @param on ON samples from that moment on
 * @param off OFF samples from that moment on
 */
@SuppressWarnings("ArrayRecordComponent")
public record SampleGrowth(long[] times, int[] on, int[] off) {
    /** Reads the journal; never on the event thread. */
    public static SampleGrowth of(Study study, String staining, TaskContext task) throws ProblemException {
        throw new UnsupportedOperationException("steering");
    }
}

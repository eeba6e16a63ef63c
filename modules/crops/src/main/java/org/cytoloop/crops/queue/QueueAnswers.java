/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.queue;

import org.cytoloop.core.model.Label;

/** Takes what the user says of the cells of a queue. On the EDT; what goes to disk goes through the study's writer. */
public interface QueueAnswers {
    /**
     * The user judged a cell; the queue goes on by itself.
     *
     * @param item the cell
     * @param label what it is; its present label when the user confirmed that
     */
    void answered(QueueItem item, Label label);

    /** Every item was answered. */
    default void finished() {}
}

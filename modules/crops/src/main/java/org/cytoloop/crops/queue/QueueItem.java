/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.queue;

import java.util.Objects;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;

/**
 * A cell that is to be judged.
 *
 * @param key what tells it apart from the other items; the same key is the same question when the queue is filled anew
 * @param cell the cell
 * @param x centroid column, px of the full resolution
 * @param y centroid row, px of the full resolution
 * @param title a few words above it, without names of slices unless they went through
 *     {@link org.cytoloop.workbench.desk.ShownNames}; may be empty
 * @param reason a sentence on why it is asked; may be empty
 * @param present the label it has now; empty when it has none
 */
public record QueueItem(
        Object key, CellRef cell, double x, double y, String title, String reason, Optional<Label> present) {
    /** Refuses what is missing. */
    public QueueItem {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(present, "present");
    }
}

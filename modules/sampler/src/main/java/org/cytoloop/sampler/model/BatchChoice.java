/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.model;

import java.util.Optional;
import org.cytoloop.core.model.Batch;

/**
 * What the strip can show of a slice: the cells of one batch, or those that were labelled one by one.
 *
 * @param batch the batch; empty for cells labelled one by one
 * @param cells how many of its cells are samples now
 */
public record BatchChoice(Optional<Batch> batch, int cells) {
    /** Stands for the cells that were labelled one by one. */
    public static final long SINGLE_CELLS = 0;

    /** Number of the batch, {@link #SINGLE_CELLS} for cells labelled one by one. */
    public long id() {
        return batch.map(Batch::id).orElse(SINGLE_CELLS);
    }
}

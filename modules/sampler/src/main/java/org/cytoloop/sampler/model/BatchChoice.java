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
 * @param shown how many cells it began with, those asked again in it among them while it is the newest
 * @param cells how many of these have a label now
 */
public record BatchChoice(Optional<Batch> batch, int shown, int cells) {
    /** Stands for the cells that were labelled one by one. */
    public static final long SINGLE_CELLS = 0;

    /** The cells labelled one by one. */
    public static BatchChoice single(int cells) {
        return new BatchChoice(Optional.empty(), cells, cells);
    }

    /** Number of the batch, {@link #SINGLE_CELLS} for cells labelled one by one. */
    public long id() {
        return batch.map(Batch::id).orElse(SINGLE_CELLS);
    }

    /** True when the rule gave each cell its label. */
    public boolean isByRule() {
        return batch.filter(drawn -> drawn.label() == null).isPresent();
    }
}

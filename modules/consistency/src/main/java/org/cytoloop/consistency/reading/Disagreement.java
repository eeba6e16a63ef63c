/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.reading;

import org.cytoloop.consistency.table.CellSpot;
import org.cytoloop.core.model.Repeat;

/**
 * A cell that was labelled twice, otherwise the second time.
 *
 * @param repeat both opinions
 * @param spot where the cell lies
 */
public record Disagreement(Repeat repeat, CellSpot spot) {
    /** True when it was decided what the cell is. */
    public boolean isDecided() {
        return repeat.consensus() != null;
    }
}

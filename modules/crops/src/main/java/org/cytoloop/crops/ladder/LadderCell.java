/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.ladder;

import java.util.Objects;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;

/**
 * A rung of a ladder: a labelled cell and its value.
 *
 * @param cell the cell
 * @param x centroid column, px of the full resolution
 * @param y centroid row, px of the full resolution
 * @param value value of the feature, not NaN
 * @param label its label
 * @param flag what speaks against its label; null when nothing does
 */
public record LadderCell(CellRef cell, double x, double y, double value, Label label, String flag) {
    /** Refuses a value that has no place on a scale. */
    public LadderCell {
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(label, "label");
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("a cell without a value has no place on a ladder");
        }
    }
}

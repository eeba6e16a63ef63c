/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.model;

import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.crops.shelf.CropLook;
import org.cytoloop.crops.shelf.CropWish;

/**
 * A cell in the strip.
 *
 * @param cell the cell
 * @param x centroid column, px
 * @param y centroid row, px
 * @param label its label
 * @param signal what the strip is sorted by, in grey values; NaN while it is not known
 */
public record StripCell(CellRef cell, double x, double y, Label label, float signal) {
    /** The crop of it. */
    public CropWish wish(CropLook look) {
        return new CropWish(cell, x, y, look);
    }
}

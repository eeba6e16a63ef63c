/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.shelf;

import org.cytoloop.core.model.CellRef;

/**
 * A crop that is wanted.
 *
 * @param cell the cell
 * @param x column of the middle, px of the full resolution
 * @param y row of the middle, px of the full resolution
 * @param look how it is cut
 */
public record CropWish(CellRef cell, double x, double y, CropLook look) {
    /** What it shows, at whatever resolution. */
    Content content() {
        return new Content(cell, x, y, look.channel(), look.diameters());
    }

    /** What a crop shows, at whatever resolution and contrast. */
    record Content(CellRef cell, double x, double y, String channel, double diameters) {}
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import org.cytoloop.core.features.FeatureContext;

/**
 * How the pixels of a slice are measured relative to the expected cell diameter. Where cells are large, blocks of {@link
 * #bin} x {@code bin} pixels are averaged, so that a cell is at least 5 1/3 and less than 12 bins wide: the cost of a cell
 * does not grow with the magnification, and a feature means the same at every magnification.
 *
 * @param bin edge of a bin, px, at least 1
 * @param diameter expected cell diameter in bins
 */
record CellScale(int bin, double diameter) {
    /** A cell is about this many bins wide when bins are larger than a pixel. */
    private static final double BINS_PER_CELL = 8;

    /** Below this the discs and rings would be single pixels. */
    private static final double MIN_DIAMETER_PX = 4;

    /** Keeps a wrong pixel size from asking for the whole slice around every cell. */
    private static final double MAX_DIAMETER_PX = 1000;

    /** The scale of a slice. */
    static CellScale of(FeatureContext context, double pixelSizeUm) {
        double px = context.diameterPx(pixelSizeUm);
        if (!(px > MIN_DIAMETER_PX)) {
            px = MIN_DIAMETER_PX;
        }
        px = Math.min(px, MAX_DIAMETER_PX);
        int bin = Math.max(1, (int) Math.round(px / BINS_PER_CELL));
        return new CellScale(bin, px / bin);
    }

    /** The smallest patch radius, in bins, that holds a disc of {@code diameters} cell diameters radius. */
    int radius(double diameters) {
        return (int) Math.ceil(diameters * diameter);
    }

    /** Distance from the centroid within which a patch of this radius (in bins) reads, px. */
    int reachPx(int radius) {
        return radius * bin + bin;
    }
}

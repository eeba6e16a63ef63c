/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.example.cytoloop.template.texture;

import java.util.Arrays;
import org.cytoloop.core.features.FeatureContext;

/**
 * The square of bins that is cut out around a cell, and the disc in it that is measured. Where cells are large, blocks of
 * pixels are averaged into one bin, so that a texture means the same at every magnification and the cost of a cell does
 * not grow with it.
 *
 * @param bin edge of a bin, px, at least 1
 * @param radius bins on each side of the middle one
 * @param discRadius radius of the measured disc, in bins
 */
record PatchShape(int bin, int radius, double discRadius) {
    /** A cell is about this many bins wide when bins are larger than a pixel: fine enough for a mask of 5. */
    private static final double BINS_PER_CELL = 12;

    /** Radius of the disc in cell diameters: the cell and a rim around it. */
    private static final double DISC = 0.6;

    /** Less would be a disc of single pixels. */
    private static final double MIN_DIAMETER_PX = 4;

    /** Keeps a wrong pixel size from asking for the whole slice around every cell. */
    private static final double MAX_DIAMETER_PX = 1000;

    /** The shape for a slice. */
    static PatchShape of(FeatureContext context, double pixelSizeUm) {
        double px = context.diameterPx(pixelSizeUm);
        // written so that NaN (no pixel size) is caught as well
        px = px > MIN_DIAMETER_PX ? Math.min(px, MAX_DIAMETER_PX) : MIN_DIAMETER_PX;
        int bin = Math.max(1, (int) Math.round(px / BINS_PER_CELL));
        double discRadius = DISC * px / bin;
        return new PatchShape(bin, (int) Math.ceil(discRadius) + LawsEnergy.ARM, discRadius);
    }

    /** Edge of the patch, in bins. */
    int side() {
        return 2 * radius + 1;
    }

    /** Farthest pixel from the centroid that is read, px. */
    int reachPx() {
        return (radius + 1) * bin;
    }

    /** Positions in the patch of the bins of the disc, row by row. */
    int[] disc() {
        int[] found = new int[side() * side()];
        int count = 0;
        for (int y = -radius; y <= radius; y++) {
            for (int x = -radius; x <= radius; x++) {
                if (x * x + y * y <= discRadius * discRadius) {
                    found[count++] = (y + radius) * side() + x + radius;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

import org.cytoloop.core.task.ProblemException;

/**
 * Heights in which every cell is one hill: distance to the border of the foreground times the root of the contrast,
 * smoothed. Distance splits touching cells by shape, contrast splits them by brightness (the two cues that CellProfiler
 * offers as alternatives: Carpenter et al. 2006, Genome Biology 7:R100).
 *
 * @param heights heights over a tile and one pixel around it; 0 or less outside the foreground
 * @param rise height of pixels above their surroundings, over the tile and more
 */
record Landscape(Raster heights, Raster rise) {
    /**
     * Builds the landscape of a tile.
     *
     * @param core the tile, working px
     */
    static Landscape of(BinnedPlane plane, Box core, DetectionScale scale, Thresholds thresholds)
            throws ProblemException {
        int planeWidth = plane.width();
        int planeHeight = plane.height();
        Box wide = core.grow(scale.foregroundMargin(), planeWidth, planeHeight);
        Foreground foreground = Foreground.find(plane, wide, scale, thresholds);
        float[] mask = foreground.mask();
        float[] squared = DistanceMap.squared(mask, wide.width(), wide.height(), scale.distanceCap());
        // the root of the product with the squared distance: distance times root of contrast, for one root
        float[] hill = foreground.contrast().data();
        Lanes.rootOfProduct(squared, hill, hill, hill.length);
        Raster raw = new Raster(wide.x0(), wide.y0(), wide.width(), wide.height(), hill);
        Raster heights = Raster.grown(core, 1, planeWidth, planeHeight);
        new GaussianFilter(scale.landscapeSigma()).apply(raw, heights, planeWidth, planeHeight);
        float[] row = new float[heights.width()];
        float[] maskRow = new float[heights.width()];
        for (int y = heights.y0(); y < heights.y1(); y++) {
            int at = heights.index(heights.x0(), y);
            System.arraycopy(heights.data(), at, row, 0, row.length);
            System.arraycopy(mask, raw.index(heights.x0(), y), maskRow, 0, row.length);
            Lanes.multiply(maskRow, row, row.length);
            System.arraycopy(row, 0, heights.data(), at, row.length);
        }
        return new Landscape(heights, foreground.rise());
    }
}

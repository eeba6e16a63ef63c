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
 */
record Landscape(Raster heights) {
    /**
     * Builds the landscape of a tile.
     *
     * @param core the tile, working px
     */
    static Landscape of(BinnedPlane plane, Box core, DetectionScale scale, float threshold) throws ProblemException {
        int planeWidth = plane.width();
        int planeHeight = plane.height();
        Box wide = core.grow(scale.foregroundMargin(), planeWidth, planeHeight);
        Foreground foreground = Foreground.find(plane, wide, scale, threshold);
        byte[] mask = foreground.mask();
        float[] hill = DistanceMap.of(mask, wide.width(), wide.height(), scale.distanceCap());
        float[] contrast = foreground.contrast().data();
        for (int i = 0; i < hill.length; i++) {
            hill[i] *= (float) Math.sqrt(contrast[i]);
        }
        Raster raw = new Raster(wide.x0(), wide.y0(), wide.width(), wide.height(), hill);
        Raster heights = Raster.grown(core, 1, planeWidth, planeHeight);
        new GaussianFilter(scale.landscapeSigma()).apply(raw, heights, planeWidth, planeHeight);
        for (int y = heights.y0(); y < heights.y1(); y++) {
            clear(heights, y, mask, raw.index(heights.x0(), y));
        }
        return new Landscape(heights);
    }

    private static void clear(Raster heights, int y, byte[] mask, int from) {
        int at = heights.index(heights.x0(), y);
        float[] data = heights.data();
        for (int x = 0; x < heights.width(); x++) {
            data[at + x] *= mask[from + x];
        }
    }
}

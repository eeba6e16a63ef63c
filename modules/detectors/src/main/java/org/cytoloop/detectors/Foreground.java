/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

import org.cytoloop.core.task.ProblemException;

/**
 * The pixels of a rectangle that may belong to cells, with their contrast to the background.
 *
 * @param contrast smoothed value above the local background, at least 0
 * @param rise smoothed value above the mean of its surroundings of cell size, less local noise
 * @param mask 1 for foreground, else 0, same layout
 */
record Foreground(Raster contrast, Raster rise, float[] mask) {
    /**
     * Finds the foreground of a rectangle.
     *
     * @param plane pixels
     * @param box the rectangle, working px
     * @param scale lengths
     * @param thresholds least contrast, and how much noise is taken off
     */
    static Foreground find(BinnedPlane plane, Box box, DetectionScale scale, Thresholds thresholds)
            throws ProblemException {
        Foreground raised = raised(plane, box, scale, thresholds.noiseDeviations());
        raised.restrict(thresholds.contrast(), scale);
        return raised;
    }

    /**
     * The pixels above the mean of their surroundings of cell size; as that mean is a Gaussian one, this is the sign of
     * a difference of Gaussians.
     *
     * @param noiseDeviations standard deviations of local noise to take off the rise
     */
    static Foreground raised(BinnedPlane plane, Box box, DetectionScale scale, float noiseDeviations)
            throws ProblemException {
        int planeWidth = plane.width();
        int planeHeight = plane.height();
        Box wide =
                onGrid(box.grow(scale.pixelMargin(), planeWidth, planeHeight), scale.block(), planeWidth, planeHeight);
        Raster pixels = plane.read(wide);
        Raster smooth = Raster.allocate(box.x0(), box.y0(), box.width(), box.height());
        new GaussianFilter(scale.smoothSigma()).apply(pixels, smooth, planeWidth, planeHeight);

        CoarseGrid blocks = CoarseGrid.of(pixels, scale.block(), planeWidth, planeHeight);
        CoarseGrid.RowInterpolator local = blocks.blurred(scale.localSigma()).rows(box.x0(), box.width());
        CoarseGrid.RowInterpolator background = blocks.blurred(scale.backgroundBlurSigma())
                .eroded(scale.backgroundReach())
                .blurred(scale.backgroundSmoothSigma())
                .rows(box.x0(), box.width());

        // cells add to the roughness, so the quietest place around tells the noise
        CoarseGrid.RowInterpolator roughness = CoarseGrid.of(
                        Roughness.of(pixels), scale.block(), planeWidth, planeHeight)
                .blurred(scale.localSigma())
                .eroded(scale.backgroundReach())
                .blurred(scale.backgroundSmoothSigma())
                .rows(box.x0(), box.width());
        float noise = (float) (noiseDeviations * Roughness.smoothedDeviation(scale.smoothSigma()));

        Raster rise = Raster.allocate(box.x0(), box.y0(), box.width(), box.height());
        float[] mask = new float[smooth.data().length];
        float[] row = new float[box.width()];
        float[] surroundings = new float[box.width()];
        float[] above = new float[box.width()];
        for (int y = box.y0(); y < box.y1(); y++) {
            int at = smooth.index(box.x0(), y);
            System.arraycopy(smooth.data(), at, row, 0, row.length);
            local.row(y, surroundings);
            Lanes.exceeds(row, surroundings, above, row.length);
            System.arraycopy(above, 0, mask, at, row.length);
            Lanes.difference(row, surroundings, above, row.length);
            roughness.row(y, surroundings);
            Lanes.subtract(surroundings, noise, above, row.length);
            System.arraycopy(above, 0, rise.data(), at, row.length);
            background.row(y, surroundings);
            Lanes.excess(surroundings, row, row.length);
            System.arraycopy(row, 0, smooth.data(), at, row.length);
        }
        return new Foreground(smooth, rise, mask);
    }

    /** Drops the pixels that do not stand out from the background by the threshold, and fills small holes. */
    void restrict(float threshold, DetectionScale scale) {
        Lanes.restrict(contrast.data(), threshold, mask, mask.length);
        HoleFiller.fill(mask, contrast.width(), contrast.height(), scale.holeSize());
    }

    private static Box onGrid(Box box, int block, int planeWidth, int planeHeight) {
        int left = box.x0() / block * block;
        int top = box.y0() / block * block;
        int right = Math.min(planeWidth, (box.x1() + block - 1) / block * block);
        int bottom = Math.min(planeHeight, (box.y1() + block - 1) / block * block);
        return new Box(left, top, right - left, bottom - top);
    }
}

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
 * @param mask 1 for foreground, else 0, same layout
 */
record Foreground(Raster contrast, byte[] mask) {
    /**
     * Finds the foreground: smoothed pixels that stand out from the background by the threshold and are above the mean
     * of their surroundings of cell size (Gaussian, so this is the sign of a difference of Gaussians), with small holes
     * filled.
     *
     * @param plane pixels
     * @param box the rectangle, working px
     * @param scale lengths
     * @param threshold least contrast
     */
    static Foreground find(BinnedPlane plane, Box box, DetectionScale scale, float threshold) throws ProblemException {
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

        byte[] mask = new byte[smooth.data().length];
        float[] localRow = new float[box.width()];
        float[] backgroundRow = new float[box.width()];
        for (int y = box.y0(); y < box.y1(); y++) {
            local.row(y, localRow);
            background.row(y, backgroundRow);
            thresholdRow(smooth.data(), (y - box.y0()) * box.width(), localRow, backgroundRow, threshold, mask);
        }
        HoleFiller.fill(mask, box.width(), box.height(), scale.holeSize());
        return new Foreground(smooth, mask);
    }

    private static void thresholdRow(
            float[] values, int from, float[] local, float[] background, float threshold, byte[] mask) {
        for (int x = 0; x < local.length; x++) {
            float value = values[from + x];
            float contrast = Math.max(0, value - background[x]);
            mask[from + x] = (byte) (contrast > threshold && value > local[x] ? 1 : 0);
            values[from + x] = contrast;
        }
    }

    private static Box onGrid(Box box, int block, int planeWidth, int planeHeight) {
        int left = box.x0() / block * block;
        int top = box.y0() / block * block;
        int right = Math.min(planeWidth, (box.x1() + block - 1) / block * block);
        int bottom = Math.min(planeHeight, (box.y1() + block - 1) / block * block);
        return new Box(left, top, right - left, bottom - top);
    }
}

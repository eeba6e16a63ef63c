/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

/**
 * Means of square blocks of pixels. Blocks lie on a grid fixed to the plane, so slow quantities such as the background
 * can be computed on few values and are the same in every tile.
 */
final class CoarseGrid {
    private final int block;
    private final int planeWidth;
    private final int planeHeight;
    private final Raster means;

    private CoarseGrid(int block, int planeWidth, int planeHeight, Raster means) {
        this.block = block;
        this.planeWidth = planeWidth;
        this.planeHeight = planeHeight;
        this.means = means;
    }

    /**
     * Averages the blocks that begin inside a raster.
     *
     * @param source values; begins on the grid and ends on it or at the border of the plane
     * @param block edge of a block, px
     */
    static CoarseGrid of(Raster source, int block, int planeWidth, int planeHeight) {
        int x0 = source.x0() / block;
        int y0 = source.y0() / block;
        int x1 = (source.x1() + block - 1) / block;
        int y1 = (source.y1() + block - 1) / block;
        Raster means = Raster.allocate(x0, y0, x1 - x0, y1 - y0);
        float[] columnSums = new float[source.width()];
        float[] row = new float[source.width()];
        for (int by = y0; by < y1; by++) {
            int top = by * block;
            int bottom = Math.min(top + block, source.y1());
            System.arraycopy(source.data(), source.index(source.x0(), top), columnSums, 0, source.width());
            for (int y = top + 1; y < bottom; y++) {
                System.arraycopy(source.data(), source.index(source.x0(), y), row, 0, row.length);
                Lanes.add(row, columnSums, row.length);
            }
            averageColumns(columnSums, block, bottom - top, means, (by - y0) * means.width());
        }
        return new CoarseGrid(block, (planeWidth + block - 1) / block, (planeHeight + block - 1) / block, means);
    }

    private static void averageColumns(float[] sums, int block, int rows, Raster means, int at) {
        for (int i = 0; i < means.width(); i++) {
            int from = i * block;
            int to = Math.min(from + block, sums.length);
            float sum = 0;
            for (int x = from; x < to; x++) {
                sum += sums[x];
            }
            means.data()[at + i] = sum / (rows * (to - from));
        }
    }

    /** Gaussian mean; sigma in px of the plane. */
    CoarseGrid blurred(double sigma) {
        Raster result = Raster.allocate(means.x0(), means.y0(), means.width(), means.height());
        // values near a cut edge are wrong there; the halo of the tile covers them
        new GaussianFilter(sigma / block).apply(shifted(means), shifted(result), means.width(), means.height());
        return new CoarseGrid(block, planeWidth, planeHeight, result);
    }

    private static Raster shifted(Raster raster) {
        return new Raster(0, 0, raster.width(), raster.height(), raster.data());
    }

    /** Smallest value in the square of the given half edge, px of the plane. */
    CoarseGrid eroded(double halfEdge) {
        int radius = (int) Math.ceil(halfEdge / block);
        float[] least = new MinimumFilter(radius).apply(means.data(), means.width(), means.height());
        Raster result = new Raster(means.x0(), means.y0(), means.width(), means.height(), least);
        return new CoarseGrid(block, planeWidth, planeHeight, result);
    }

    /** Bilinear interpolation between block centres over a rectangle of the plane, row by row. */
    RowInterpolator rows(int x0, int width) {
        return new RowInterpolator(x0, width);
    }

    /** Gives rows of interpolated values; each coarse row is stretched once. */
    final class RowInterpolator {
        private final int[] left;
        private final float[] weight;
        private final float[] upper;
        private final float[] lower;
        private int upperRow = -1;
        private int lowerRow = -1;

        private RowInterpolator(int x0, int width) {
            left = new int[width];
            weight = new float[width];
            upper = new float[width];
            lower = new float[width];
            for (int i = 0; i < width; i++) {
                float u = centre(x0 + i);
                int cell = Math.min(Math.max((int) Math.floor(u), 0), Math.max(0, planeWidth - 2));
                left[i] = cell - means.x0();
                weight[i] = planeWidth < 2 ? 0 : Math.min(Math.max(u - cell, 0), 1);
            }
        }

        private float centre(int pixel) {
            return (2 * pixel + 1 - block) / (2f * block);
        }

        /** Writes the values of row {@code y} of the plane. */
        void row(int y, float[] out) {
            float u = centre(y);
            int cell = Math.min(Math.max((int) Math.floor(u), 0), Math.max(0, planeHeight - 2));
            float w = planeHeight < 2 ? 0 : Math.min(Math.max(u - cell, 0), 1);
            if (upperRow != cell) {
                stretch(cell, upper);
                upperRow = cell;
            }
            int next = Math.min(cell + 1, planeHeight - 1);
            if (lowerRow != next) {
                stretch(next, lower);
                lowerRow = next;
            }
            Lanes.mix(upper, lower, w, out, upper.length);
        }

        private void stretch(int row, float[] out) {
            int at = (row - means.y0()) * means.width();
            float[] data = means.data();
            for (int i = 0; i < out.length; i++) {
                float a = data[at + left[i]];
                // a plane of one column has no right neighbour, and weight 0
                float b = weight[i] == 0 ? a : data[at + left[i] + 1];
                out[i] = a + weight[i] * (b - a);
            }
        }
    }
}

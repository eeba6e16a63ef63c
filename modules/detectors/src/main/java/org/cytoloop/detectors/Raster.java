/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

/**
 * A rectangle of values at a fixed place of a larger plane. All coordinates are those of the plane, so that whatever is
 * computed for a pixel is the same whichever rectangle it was computed in.
 *
 * @param x0 left column in the plane
 * @param y0 top row in the plane
 * @param width columns
 * @param height rows
 * @param data {@code width * height} values, row by row
 */
record Raster(int x0, int y0, int width, int height, float[] data) {
    /** A rectangle of zeros. */
    static Raster allocate(int x0, int y0, int width, int height) {
        return new Raster(x0, y0, width, height, new float[Math.multiplyExact(width, height)]);
    }

    /** Zeros over {@code core} grown by a margin on every side, cut at the borders of the plane. */
    static Raster grown(Box core, int margin, int planeWidth, int planeHeight) {
        Box box = core.grow(margin, planeWidth, planeHeight);
        return allocate(box.x0(), box.y0(), box.width(), box.height());
    }

    /** First column right of the rectangle. */
    int x1() {
        return x0 + width;
    }

    /** First row below the rectangle. */
    int y1() {
        return y0 + height;
    }

    /** Index of a pixel given in coordinates of the plane. */
    int index(int x, int y) {
        return (y - y0) * width + (x - x0);
    }

    /** Its place without its values. */
    Box box() {
        return new Box(x0, y0, width, height);
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

/**
 * A rectangle of pixels in coordinates of the plane.
 *
 * @param x0 left column
 * @param y0 top row
 * @param width columns
 * @param height rows
 */
record Box(int x0, int y0, int width, int height) {
    /** First column right of the rectangle. */
    int x1() {
        return x0 + width;
    }

    /** First row below the rectangle. */
    int y1() {
        return y0 + height;
    }

    /** This rectangle with a margin on every side, cut at the borders of the plane. */
    Box grow(int margin, int planeWidth, int planeHeight) {
        int left = Math.max(0, x0 - margin);
        int top = Math.max(0, y0 - margin);
        int right = Math.min(planeWidth, x1() + margin);
        int bottom = Math.min(planeHeight, y1() + margin);
        return new Box(left, top, right - left, bottom - top);
    }
}

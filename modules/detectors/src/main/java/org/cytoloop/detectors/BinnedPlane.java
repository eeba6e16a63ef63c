/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

import org.cytoloop.core.image.Plane;
import org.cytoloop.core.task.ProblemException;

/**
 * A plane seen in working pixels: rescaled, and averaged over squares of {@code bin} pixels. Thread-safe as far as the
 * plane is.
 *
 * @param plane full-resolution pixels
 * @param input how values are rescaled
 * @param bin full-resolution pixels per working pixel in each direction
 */
record BinnedPlane(Plane plane, InputScale input, int bin) {
    /** Rows are read in strips of about this many pixels. */
    private static final int STRIP_PIXELS = 1 << 18;

    /** Columns, working px. */
    int width() {
        return (plane.width() + bin - 1) / bin;
    }

    /** Rows, working px. */
    int height() {
        return (plane.height() + bin - 1) / bin;
    }

    /** Reads a rectangle given in working pixels. */
    Raster read(Box box) throws ProblemException {
        Raster result = Raster.allocate(box.x0(), box.y0(), box.width(), box.height());
        if (bin == 1) {
            plane.read(box.x0(), box.y0(), box.width(), box.height(), result.data());
            input.apply(result.data(), 0, result.data().length);
            return result;
        }
        int left = box.x0() * bin;
        int width = Math.min(box.x1() * bin, plane.width()) - left;
        int rowsAtOnce = Math.max(1, Math.min(box.height(), STRIP_PIXELS / (width * bin)));
        float[] strip = new float[width * rowsAtOnce * bin];
        for (int y = box.y0(); y < box.y1(); y += rowsAtOnce) {
            int rows = Math.min(rowsAtOnce, box.y1() - y);
            int height = Math.min((y + rows) * bin, plane.height()) - y * bin;
            plane.read(left, y * bin, width, height, strip);
            input.apply(strip, 0, width * height);
            for (int row = 0; row < rows; row++) {
                int stripRows = Math.min(bin, height - row * bin);
                average(strip, row * bin * width, width, stripRows, result, y + row);
            }
        }
        return result;
    }

    private void average(float[] strip, int from, int width, int rows, Raster result, int y) {
        for (int r = 1; r < rows; r++) {
            for (int x = 0; x < width; x++) {
                strip[from + x] += strip[from + r * width + x];
            }
        }
        int at = result.index(result.x0(), y);
        for (int i = 0; i < result.width(); i++) {
            int columns = Math.min(bin, width - i * bin);
            float sum = 0;
            for (int x = i * bin; x < i * bin + columns; x++) {
                sum += strip[from + x];
            }
            result.data()[at + i] = sum / (rows * columns);
        }
    }
}

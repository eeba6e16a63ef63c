/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import org.cytoloop.core.image.Plane;
import org.cytoloop.core.task.ProblemException;

/**
 * Cuts the square patch of bins around a cell out of a plane. The central bin holds the centroid: with bins of one pixel
 * it is the pixel the centroid lies in. Pixels outside the slice are mirrored at its edge (the edge pixel is repeated
 * once). Not thread-safe; one per run, used for all its cells.
 */
final class PatchSource {
    private final Plane plane;
    private final int bin;
    private final int radius;
    private final int side;
    private final int sidePx;
    private final float[] raw;
    private final float[] patch;

    /** @param radius bins left of, right of, above and below the central bin */
    PatchSource(Plane plane, CellScale scale, int radius) {
        this.plane = plane;
        this.bin = scale.bin();
        this.radius = radius;
        this.side = 2 * radius + 1;
        this.sidePx = side * bin;
        this.raw = new float[Math.multiplyExact(sidePx, sidePx)];
        this.patch = bin == 1 ? raw : new float[side * side];
    }

    /**
     * The patch around a centroid, row by row; the same array every time.
     *
     * @param x centroid column, px; moved into the slice when outside
     * @param y centroid row, px
     */
    float[] load(float x, float y) throws ProblemException {
        int left = start(x, plane.width());
        int top = start(y, plane.height());
        int x0 = Math.max(0, left);
        int y0 = Math.max(0, top);
        int w = Math.min(plane.width(), left + sidePx) - x0;
        int h = Math.min(plane.height(), top + sidePx) - y0;
        plane.read(x0, y0, w, h, raw);
        if (w < sidePx || h < sidePx) {
            mirror(left, top, x0, y0, w, h);
        }
        if (bin > 1) {
            average();
        }
        return patch;
    }

    /** First pixel of the patch: the central bin begins at the pixel edge nearest to half a bin before the centroid. */
    private int start(float centroid, int size) {
        double inside = Math.max(0, Math.min(centroid, size - 0.5));
        return (int) Math.floor(inside - bin / 2.0 + 0.5) - radius * bin;
    }

    /** Spreads the w x h pixels at the front of the array to their places and fills the rest by reflection. */
    private void mirror(int left, int top, int x0, int y0, int w, int h) {
        int dx = x0 - left;
        int dy = y0 - top;
        // from the last row: the target row never overwrites a source row that is still needed
        for (int row = h - 1; row >= 0; row--) {
            System.arraycopy(raw, row * w, raw, (row + dy) * sidePx + dx, w);
        }
        for (int row = dy; row < dy + h; row++) {
            int at = row * sidePx;
            for (int i = 0; i < dx; i++) {
                raw[at + i] = raw[at + dx + reflect(i - dx, w)];
            }
            for (int i = dx + w; i < sidePx; i++) {
                raw[at + i] = raw[at + dx + reflect(i - dx, w)];
            }
        }
        for (int row = 0; row < sidePx; row++) {
            if (row < dy || row >= dy + h) {
                System.arraycopy(raw, (dy + reflect(row - dy, h)) * sidePx, raw, row * sidePx, sidePx);
            }
        }
    }

    private static int reflect(int position, int size) {
        int period = Math.floorMod(position, 2 * size);
        return period < size ? period : 2 * size - 1 - period;
    }

    private void average() {
        float share = 1f / (bin * bin);
        int at = 0;
        for (int by = 0; by < side; by++) {
            for (int bx = 0; bx < side; bx++) {
                float sum = 0;
                int from = by * bin * sidePx + bx * bin;
                for (int row = 0; row < bin; row++, from += sidePx) {
                    for (int i = 0; i < bin; i++) {
                        sum += raw[from + i];
                    }
                }
                patch[at++] = sum * share;
            }
        }
    }
}

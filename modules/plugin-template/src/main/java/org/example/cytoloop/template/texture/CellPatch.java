/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.example.cytoloop.template.texture;

import org.cytoloop.core.image.Plane;
import org.cytoloop.core.task.ProblemException;

/**
 * Cuts the patch around a cell out of a plane. The bins are laid around the centroid, not on a grid of the slice, so that
 * the same tissue gives the same patch wherever it lies. Beyond the edge of the slice the pixels are mirrored. One per
 * thread and plane.
 */
final class CellPatch {
    private final Plane plane;
    private final PatchShape shape;
    private final float[] pixels;
    private final float[] patch;

    /** For the cells of a plane. */
    CellPatch(Plane plane, PatchShape shape) {
        this.plane = plane;
        this.shape = shape;
        int sidePx = shape.side() * shape.bin();
        this.pixels = new float[Math.multiplyExact(sidePx, sidePx)];
        this.patch = new float[shape.side() * shape.side()];
    }

    /**
     * The patch around a centroid, row by row; the same array every time.
     *
     * @param x centroid column, px; moved into the slice when outside
     * @param y centroid row, px
     */
    float[] around(float x, float y) throws ProblemException {
        int sidePx = shape.side() * shape.bin();
        int left = start(x, plane.width());
        int top = start(y, plane.height());
        int x0 = Math.max(0, left);
        int y0 = Math.max(0, top);
        int width = Math.min(plane.width(), left + sidePx) - x0;
        int height = Math.min(plane.height(), top + sidePx) - y0;
        plane.read(x0, y0, width, height, pixels);
        int[] columns = mirrored(left - x0, sidePx, width);
        int[] rows = mirrored(top - y0, sidePx, height);
        int bin = shape.bin();
        int at = 0;
        for (int row = 0; row < sidePx; row += bin) {
            for (int column = 0; column < sidePx; column += bin) {
                float sum = 0;
                for (int i = row; i < row + bin; i++) {
                    for (int j = column; j < column + bin; j++) {
                        sum += pixels[rows[i] * width + columns[j]];
                    }
                }
                patch[at++] = sum / (bin * bin);
            }
        }
        return patch;
    }

    /** First pixel of the patch, so that the middle of the middle bin is as near to the centroid as can be. */
    private int start(float centroid, int size) {
        double inside = Math.max(0, Math.min(centroid, size - 0.5));
        return (int) Math.floor(inside - shape.bin() / 2.0 + 0.5) - shape.radius() * shape.bin();
    }

    /** Where the pixels from the first on lie in a run of so many that were read; mirrored at both ends. */
    private static int[] mirrored(int first, int count, int size) {
        int[] places = new int[count];
        for (int i = 0; i < count; i++) {
            int place = Math.floorMod(first + i, 2 * size);
            places[i] = place < size ? place : 2 * size - 1 - place;
        }
        return places;
    }
}

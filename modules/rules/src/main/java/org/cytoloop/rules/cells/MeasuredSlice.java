/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.cells;

import java.util.OptionalInt;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.Cells;

/**
 * The cells of one slice and their features. Immutable; the arrays are not copied and not changed any more.
 *
 * @param slice name of the slice
 * @param cellSet id of the cell set
 * @param x centroids, px of the full resolution
 * @param y centroids, px of the full resolution
 * @param matrix one row per cell
 */
public record MeasuredSlice(String slice, long cellSet, float[] x, float[] y, FeatureMatrix matrix) {
    /** Of cells without their outlines, which would be large. */
    static MeasuredSlice of(String slice, long cellSet, Cells cells, FeatureMatrix matrix) {
        float[] x = new float[cells.size()];
        float[] y = new float[cells.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = cells.x(i);
            y[i] = cells.y(i);
        }
        return new MeasuredSlice(slice, cellSet, x, y, matrix);
    }

    /** Number of cells. */
    public int size() {
        return x.length;
    }

    /**
     * The cell at a place.
     *
     * @param within largest distance of its centroid, px
     * @return index of the nearest one, empty when none is near enough
     */
    public OptionalInt nearest(double atX, double atY, double within) {
        int best = -1;
        double least = within * within;
        for (int i = 0; i < x.length; i++) {
            double distance = (x[i] - atX) * (x[i] - atX) + (y[i] - atY) * (y[i] - atY);
            if (distance <= least) {
                least = distance;
                best = i;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }
}

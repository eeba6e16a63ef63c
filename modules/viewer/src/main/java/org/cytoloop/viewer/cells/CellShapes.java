/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.cells;

import java.util.Arrays;
import org.cytoloop.core.model.Cells;

/**
 * Shapes of cells: outlines, circles of the known area where there is no outline, or nothing but a centroid. Immutable.
 */
final class CellShapes {
    /** A cell this many times as large as most is looked up by itself, so that it does not slow down all others. */
    private static final float HUGE = 4;

    private final Cells cells;
    /** Per cell: largest distance in x or y of its shape from its centroid, px; 0 when it has no shape. */
    private final float[] extent;

    private final float typical;
    private final float reach;
    private final int[] huge;
    private final double points;

    CellShapes(Cells cells) {
        this.cells = cells;
        extent = new float[cells.size()];
        long sum = 0;
        for (int i = 0; i < extent.length; i++) {
            extent[i] = extent(i);
            sum += cells.outlinePoints(i);
        }
        points = extent.length == 0 ? 0 : sum / (double) extent.length;
        float[] sorted = extent.clone();
        Arrays.sort(sorted);
        int known = 0;
        while (known < sorted.length && sorted[known] == 0) {
            known++;
        }
        typical = known == sorted.length ? 0 : sorted[known + (sorted.length - known) / 2];
        int[] large = new int[extent.length];
        int n = 0;
        float most = 0;
        for (int i = 0; i < extent.length; i++) {
            if (isHuge(i)) {
                large[n++] = i;
            } else {
                most = Math.max(most, extent[i]);
            }
        }
        huge = Arrays.copyOf(large, n);
        reach = most;
    }

    private float extent(int i) {
        float most = 0;
        for (int p = 0; p < cells.outlinePoints(i); p++) {
            most = Math.max(most, Math.abs(cells.outlineX(i, p) - cells.x(i)));
            most = Math.max(most, Math.abs(cells.outlineY(i, p) - cells.y(i)));
        }
        return most > 0 ? most : radius(i);
    }

    /** Radius of the circle of a cell's area, px; 0 when the area is not known. */
    float radius(int i) {
        float area = cells.area(i);
        return area > 0 ? (float) Math.sqrt(area / Math.PI) : 0;
    }

    /** Largest distance in x or y of a cell's shape from its centroid, px; 0 when it has none. */
    float extentOf(int i) {
        return extent[i];
    }

    /** Extent of the middle one of the cells that have a shape, px; 0 when none has. */
    float typical() {
        return typical;
    }

    /** Largest extent of all cells but the {@link #huge()} ones, px. */
    float reach() {
        return reach;
    }

    /** True for a cell much larger than most. */
    boolean isHuge(int i) {
        return extent[i] > HUGE * typical;
    }

    /** The cells that are much larger than most. */
    int[] huge() {
        return huge;
    }

    /** Mean number of points of an outline. */
    double points() {
        return points;
    }

    /** True when a place lies in the outline (or circle) of a cell. */
    boolean contains(int i, double x, double y) {
        if (Math.abs(x - cells.x(i)) > extent[i] || Math.abs(y - cells.y(i)) > extent[i]) {
            return false;
        }
        int n = cells.outlinePoints(i);
        if (n == 0) {
            return Math.hypot(x - cells.x(i), y - cells.y(i)) <= extent[i];
        }
        boolean inside = false;
        double lastX = cells.outlineX(i, n - 1);
        double lastY = cells.outlineY(i, n - 1);
        for (int p = 0; p < n; p++) {
            double nextX = cells.outlineX(i, p);
            double nextY = cells.outlineY(i, p);
            if (nextY > y != lastY > y && x < (lastX - nextX) * (y - nextY) / (lastY - nextY) + nextX) {
                inside = !inside;
            }
            lastX = nextX;
            lastY = nextY;
        }
        return inside;
    }

    /** A number by which the smaller of two cells is told: its area, or that of its bounding square. */
    double size(int i) {
        float area = cells.area(i);
        return area > 0 ? area : 4.0 * extent[i] * extent[i];
    }
}

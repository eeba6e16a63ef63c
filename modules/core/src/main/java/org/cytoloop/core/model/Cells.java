/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

import org.cytoloop.core.api.Stability;

/**
 * The cells of one slice, in primitive columns; cell {@code i} of the arrays has number {@code i + 1}. Immutable.
 *
 * <p>Coordinates are full-resolution pixels with the origin at the top left corner of the image and pixel centres at
 * .5. An outline is a closed polygon without a repeated last point.
 */
@Stability(value = Stability.Level.STABLE, since = "0.1")
public final class Cells {
    private final float[] x;
    private final float[] y;
    private final float[] area;
    private final int[] outlineStart;
    private final float[] outlineXy;

    private Cells(float[] x, float[] y, float[] area, int[] outlineStart, float[] outlineXy) {
        this.x = x;
        this.y = y;
        this.area = area;
        this.outlineStart = outlineStart;
        this.outlineXy = outlineXy;
        if (y.length != x.length || area.length != x.length || outlineStart.length != x.length + 1) {
            throw new IllegalArgumentException("columns of unequal length");
        }
        if (outlineStart[0] != 0 || outlineStart[x.length] * 2L != outlineXy.length) {
            throw new IllegalArgumentException("outline table does not fit");
        }
        for (int i = 0; i < x.length; i++) {
            if (outlineStart[i] > outlineStart[i + 1]) {
                throw new IllegalArgumentException("outline of cell " + i + " ends before it starts");
            }
        }
    }

    /** No cells. */
    public static Cells none() {
        return points(new float[0], new float[0], new float[0]);
    }

    /**
     * Cells without outlines. Takes over the arrays.
     *
     * @param x centroids, px
     * @param y centroids, px
     * @param area px², NaN where unknown
     */
    public static Cells points(float[] x, float[] y, float[] area) {
        return new Cells(x, y, area, new int[x.length + 1], new float[0]);
    }

    /**
     * Cells with outlines. Takes over the arrays.
     *
     * @param outlineStart cell count + 1 entries: index of the first outline point of each cell; equal neighbours mean
     *     that the cell has no outline
     * @param outlineXy x0, y0, x1, y1, ... in px
     */
    public static Cells outlined(float[] x, float[] y, float[] area, int[] outlineStart, float[] outlineXy) {
        return new Cells(x, y, area, outlineStart, outlineXy);
    }

    /**
     * The cells whose centroid lies in a rectangle, all moved by the same distance, in the same order.
     *
     * @param dx added to every column, px
     * @param dy added to every row, px
     * @param kept where centroids must lie after that, px
     */
    public Cells movedInto(double dx, double dy, Region kept) {
        int n = 0;
        int points = 0;
        for (int i = 0; i < x.length; i++) {
            if (kept.contains(x[i] + dx, y[i] + dy)) {
                n++;
                points += outlinePoints(i);
            }
        }
        float[] newX = new float[n];
        float[] newY = new float[n];
        float[] newArea = new float[n];
        int[] newStart = new int[n + 1];
        float[] newXy = new float[2 * points];
        int to = 0;
        int at = 0;
        for (int i = 0; i < x.length; i++) {
            if (!kept.contains(x[i] + dx, y[i] + dy)) {
                continue;
            }
            newX[to] = (float) (x[i] + dx);
            newY[to] = (float) (y[i] + dy);
            newArea[to] = area[i];
            for (int p = outlineStart[i]; p < outlineStart[i + 1]; p++) {
                newXy[at++] = (float) (outlineXy[2 * p] + dx);
                newXy[at++] = (float) (outlineXy[2 * p + 1] + dy);
            }
            newStart[++to] = at / 2;
        }
        return new Cells(newX, newY, newArea, newStart, newXy);
    }

    /** Number of cells. */
    public int size() {
        return x.length;
    }

    /** Centroid column, px. */
    public float x(int index) {
        return x[index];
    }

    /** Centroid row, px. */
    public float y(int index) {
        return y[index];
    }

    /** Area, px²; NaN when unknown. */
    public float area(int index) {
        return area[index];
    }

    /** Number of points of the outline, 0 when there is none. */
    public int outlinePoints(int index) {
        return outlineStart[index + 1] - outlineStart[index];
    }

    /** Column of a point of the outline, px. */
    public float outlineX(int index, int point) {
        return outlineXy[2 * (outlineStart[index] + point)];
    }

    /** Row of a point of the outline, px. */
    public float outlineY(int index, int point) {
        return outlineXy[2 * (outlineStart[index] + point) + 1];
    }

    /** True when at least one cell has an outline. */
    public boolean hasOutlines() {
        return outlineXy.length > 0;
    }
}

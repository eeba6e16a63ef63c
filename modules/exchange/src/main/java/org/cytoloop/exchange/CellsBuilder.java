/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange;

import java.util.Arrays;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;

/**
 * Collects imported cells in growing primitive columns. Not thread-safe.
 *
 * <p>It refuses what no slice can hold: cells whose centroid lies outside the slice, more than {@link #MAX_CELLS} cells,
 * and outlines of more than {@link #MAX_OUTLINE_POINTS} points together.
 */
public final class CellsBuilder {
    /** Most cells that one slice may have. */
    public static final int MAX_CELLS = 5_000_000;

    /** How far an outline may lie outside the slice, px: other tools let cells at the edge stick out. */
    public static final int OUTLINE_MARGIN = 100;

    /** Most outline points that one slice may have. */
    public static final int MAX_OUTLINE_POINTS = 200_000_000;

    private final Slice slice;
    private float[] x = new float[1024];
    private float[] y = new float[1024];
    private float[] area = new float[1024];
    private int[] outlineStart = new int[1025];
    private float[] outlineXy = new float[0];
    private int size;
    private int points;

    /** @param slice the slice the cells belong to */
    public CellsBuilder(Slice slice) {
        this.slice = slice;
    }

    /** Number of cells so far. */
    public int size() {
        return size;
    }

    /**
     * Adds a cell without an outline.
     *
     * @param cx centroid column, px
     * @param cy centroid row, px
     * @param pixels area in px², NaN when unknown
     * @param where file and place, the beginning of a message
     * @throws ProblemException when the cell lies outside the slice or there are too many
     */
    public void add(double cx, double cy, double pixels, String where) throws ProblemException {
        float column = (float) cx;
        float row = (float) cy;
        // written so that NaN is refused as well
        if (!(column >= 0 && column < slice.width() && row >= 0 && row < slice.height())) {
            throw new ProblemException(where + ": the cell at x " + NumberText.of(cx) + ", y " + NumberText.of(cy)
                    + " lies outside slice " + slice.name() + " of " + slice.width() + " x " + slice.height()
                    + " px; coordinates must be full-resolution pixels of that slice.");
        }
        if (size == MAX_CELLS) {
            throw new ProblemException(where + ": there are more than " + MAX_CELLS
                    + " cells, which is the most a slice can have; import the file in parts.");
        }
        if (size == x.length) {
            int longer = size * 2;
            x = Arrays.copyOf(x, longer);
            y = Arrays.copyOf(y, longer);
            area = Arrays.copyOf(area, longer);
            outlineStart = Arrays.copyOf(outlineStart, longer + 1);
        }
        x[size] = column;
        y[size] = row;
        area[size] = (float) pixels;
        size++;
        outlineStart[size] = points;
    }

    /**
     * Gives the cell added last an outline.
     *
     * @param xy x0, y0, x1, y1, ... in px, closed without a repeated last point
     * @param from index of x0
     * @param count number of points
     * @param where file and place, the beginning of a message
     * @throws ProblemException when there are too many points or one lies far outside the slice
     */
    public void outline(double[] xy, int from, int count, String where) throws ProblemException {
        if (count > MAX_OUTLINE_POINTS - points) {
            throw new ProblemException(where + ": the outlines have more than " + MAX_OUTLINE_POINTS
                    + " points together; simplify them or import the file in parts.");
        }
        int needed = 2 * (points + count);
        if (needed > outlineXy.length) {
            outlineXy =
                    Arrays.copyOf(outlineXy, Math.max(needed, Math.min(outlineXy.length * 2, 2 * MAX_OUTLINE_POINTS)));
        }
        for (int i = 0; i < 2 * count; i++) {
            double value = xy[from + i];
            int limit = i % 2 == 0 ? slice.width() : slice.height();
            if (!(value >= -OUTLINE_MARGIN && value <= limit + OUTLINE_MARGIN)) {
                throw new ProblemException(where + ": the outline leaves slice " + slice.name()
                        + "; coordinates must be full-resolution pixels of that slice.");
            }
            outlineXy[2 * points + i] = (float) value;
        }
        points += count;
        outlineStart[size] = points;
    }

    /** The cells in the order in which they were added. */
    public Cells build() {
        return Cells.outlined(
                Arrays.copyOf(x, size),
                Arrays.copyOf(y, size),
                Arrays.copyOf(area, size),
                Arrays.copyOf(outlineStart, size + 1),
                Arrays.copyOf(outlineXy, 2 * points));
    }

    /**
     * The given cells in the given order.
     *
     * @param order indices of added cells
     */
    public Cells build(int[] order) {
        int n = order.length;
        float[] sortedX = new float[n];
        float[] sortedY = new float[n];
        float[] sortedArea = new float[n];
        int[] starts = new int[n + 1];
        for (int i = 0; i < n; i++) {
            int from = order[i];
            sortedX[i] = x[from];
            sortedY[i] = y[from];
            sortedArea[i] = area[from];
            starts[i + 1] = starts[i] + outlineStart[from + 1] - outlineStart[from];
        }
        float[] sortedXy = new float[2 * starts[n]];
        for (int i = 0; i < n; i++) {
            int from = outlineStart[order[i]];
            System.arraycopy(outlineXy, 2 * from, sortedXy, 2 * starts[i], 2 * (starts[i + 1] - starts[i]));
        }
        return Cells.outlined(sortedX, sortedY, sortedArea, starts, sortedXy);
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

import java.util.Arrays;
import java.util.List;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.task.Parallel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;

/** Gathers the pixels of each cell from all tiles, drops cells of wrong size, and measures and outlines the rest. */
final class CellCollector {
    /** Cells outlined in one part of the job. */
    private static final int CHUNK = 2048;

    /** Outlines keep within this distance of the pixels' border, working px. */
    private static final double OUTLINE_TOLERANCE = 0.5;

    private final List<BasinTile> tiles;
    private final BasinGraph graph;
    private final int bin;
    private final int planeWidth;
    private final int planeHeight;

    /** First run of each cell, and the runs of all cells one after the other. */
    private int[] runStart;

    private long[] runs;

    /**
     * @param bin full-resolution pixels per working pixel
     * @param planeWidth columns at full resolution
     * @param planeHeight rows at full resolution
     */
    CellCollector(List<BasinTile> tiles, BasinGraph graph, int bin, int planeWidth, int planeHeight) {
        this.tiles = tiles;
        this.graph = graph;
        this.bin = bin;
        this.planeWidth = planeWidth;
        this.planeHeight = planeHeight;
    }

    /**
     * Makes the cells.
     *
     * @param minArea least area, full-resolution px²
     * @param maxArea largest area, full-resolution px²
     * @param minRise least rise of the best pixel above its surroundings
     */
    Cells collect(double minArea, double maxArea, float minRise, TaskContext task) throws ProblemException {
        groupRuns();
        int n = graph.cells();
        float[] x = new float[n];
        float[] y = new float[n];
        float[] area = new float[n];
        long[] order = new long[n];
        float[] rises = greatestRises();
        int kept = 0;
        for (int cell = 0; cell < n; cell++) {
            measure(cell, x, y, area);
            if (area[cell] >= minArea && area[cell] <= maxArea && rises[cell] >= minRise) {
                order[kept++] = cell;
            }
        }
        int[] sorted = sortByPlace(order, kept, x, y);
        return outline(sorted, x, y, area, task);
    }

    private float[] greatestRises() {
        float[] result = new float[graph.cells()];
        for (int t = 0; t < tiles.size(); t++) {
            float[] rises = tiles.get(t).rises();
            for (int basin = 0; basin < rises.length; basin++) {
                int cell = graph.cell(t, basin);
                result[cell] = Math.max(result[cell], rises[basin]);
            }
        }
        return result;
    }

    private void groupRuns() {
        runStart = new int[graph.cells() + 1];
        for (int t = 0; t < tiles.size(); t++) {
            for (int basin : tiles.get(t).runBasins()) {
                runStart[graph.cell(t, basin) + 1]++;
            }
        }
        for (int cell = 0; cell < graph.cells(); cell++) {
            runStart[cell + 1] = Math.addExact(runStart[cell], runStart[cell + 1]);
        }
        runs = new long[runStart[graph.cells()]];
        int[] next = runStart.clone();
        for (int t = 0; t < tiles.size(); t++) {
            BasinTile tile = tiles.get(t);
            for (int i = 0; i < tile.runs().length; i++) {
                runs[next[graph.cell(t, tile.runBasins()[i])]++] = tile.runs()[i];
            }
        }
    }

    private void measure(int cell, float[] x, float[] y, float[] area) {
        // whole numbers, so the order of the runs does not matter
        long pixels = 0;
        long twiceX = 0;
        long twiceY = 0;
        for (int i = runStart[cell]; i < runStart[cell + 1]; i++) {
            long top = (long) BasinTile.runY(runs[i]) * bin;
            long bottom = Math.min(top + bin, planeHeight);
            long left = (long) BasinTile.runX(runs[i]) * bin;
            long right = Math.min(left + (long) BasinTile.runLength(runs[i]) * bin, planeWidth);
            long count = (right - left) * (bottom - top);
            pixels += count;
            twiceX += count * (left + right);
            twiceY += count * (top + bottom);
        }
        x[cell] = (float) (twiceX / (2.0 * pixels));
        y[cell] = (float) (twiceY / (2.0 * pixels));
        area[cell] = pixels;
    }

    /** By row, then column, then place of the peak. */
    private static int[] sortByPlace(long[] order, int n, float[] x, float[] y) {
        for (int i = 0; i < n; i++) {
            int cell = (int) order[i];
            // coordinates are not negative, so their bits order as they do
            order[i] = (long) Float.floatToIntBits(y[cell]) << 32 | cell;
        }
        Arrays.sort(order, 0, n);
        int[] sorted = new int[n];
        int from = 0;
        while (from < n) {
            int to = from + 1;
            while (to < n && order[to] >>> 32 == order[from] >>> 32) {
                to++;
            }
            sortRow(order, from, to, x, sorted);
            from = to;
        }
        return sorted;
    }

    private static void sortRow(long[] order, int from, int to, float[] x, int[] sorted) {
        long[] row = new long[to - from];
        for (int i = from; i < to; i++) {
            int cell = (int) order[i];
            row[i - from] = (long) Float.floatToIntBits(x[cell]) << 32 | cell;
        }
        Arrays.sort(row);
        for (int i = from; i < to; i++) {
            sorted[i] = (int) row[i - from];
        }
    }

    private Cells outline(int[] sorted, float[] x, float[] y, float[] area, TaskContext task) throws ProblemException {
        int n = sorted.length;
        float[] cellX = new float[n];
        float[] cellY = new float[n];
        float[] cellArea = new float[n];
        int chunks = (n + CHUNK - 1) / CHUNK;
        IntList[] points = new IntList[chunks];
        int[] counts = new int[n];
        Parallel.forEach(task, chunks, "outlines", chunk -> {
            OutlineTracer tracer = new OutlineTracer();
            OutlineSimplifier simplifier = new OutlineSimplifier(2 * OUTLINE_TOLERANCE);
            IntList into = new IntList();
            for (int i = chunk * CHUNK; i < Math.min(n, (chunk + 1) * CHUNK); i++) {
                int cell = sorted[i];
                cellX[i] = x[cell];
                cellY[i] = y[cell];
                cellArea[i] = area[cell];
                int before = into.size();
                simplifier.simplify(tracer.trace(runs, runStart[cell], runStart[cell + 1]), into);
                counts[i] = (into.size() - before) / 2;
            }
            points[chunk] = into;
        });
        int[] start = new int[n + 1];
        for (int i = 0; i < n; i++) {
            start[i + 1] = Math.addExact(start[i], counts[i]);
        }
        float[] xy = new float[Math.multiplyExact(2, start[n])];
        int at = 0;
        for (IntList list : points) {
            for (int i = 0; i < list.size(); i += 2) {
                xy[at++] = Math.min(list.get(i) * bin / 2f, planeWidth);
                xy[at++] = Math.min(list.get(i + 1) * bin / 2f, planeHeight);
            }
        }
        return Cells.outlined(cellX, cellY, cellArea, start, xy);
    }
}

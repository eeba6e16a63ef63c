/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

import java.util.Arrays;

/**
 * Groups the foreground pixels of a tile by the peak that steepest ascent leads to (watershed by rain falling, on the
 * landscape turned over; Stoev and Strasser 2000 give the same idea). Every pixel goes to its highest neighbour of
 * eight; of equals, plateaus included, the first in reading order counts as higher, so the order is total.
 */
final class HillClimb {
    private static final int UNSEEN = -1;
    /** Pixels around the tile, where climbs leave it. */
    private static final int OUTSIDE = -2;

    private final Box core;
    private final int planeWidth;
    /** The tile has a ring around it, so that every pixel has eight neighbours; beyond the plane the ring is 0. */
    private final int stride;

    private final float[] heights;
    private final int[] labels;
    private final LongList ends = new LongList();
    private final IntList peakIndices = new IntList();
    private final IntList path = new IntList();

    private HillClimb(Raster source, Box core, int planeWidth) {
        this.core = core;
        this.planeWidth = planeWidth;
        this.stride = core.width() + 2;
        this.heights = new float[stride * (core.height() + 2)];
        this.labels = new int[heights.length];
        for (int y = source.y0(); y < source.y1(); y++) {
            int at = index(source.x0(), y);
            System.arraycopy(source.data(), source.index(source.x0(), y), heights, at, source.width());
        }
        Arrays.fill(labels, OUTSIDE);
        for (int y = core.y0(); y < core.y1(); y++) {
            int from = index(core.x0(), y);
            Arrays.fill(labels, from, from + core.width(), UNSEEN);
        }
    }

    private int index(int x, int y) {
        return (y - core.y0() + 1) * stride + x - core.x0() + 1;
    }

    /**
     * Finds the basins of a tile.
     *
     * @param landscape heights over the tile and one pixel around it as far as the plane goes
     */
    static BasinTile basins(Landscape landscape, Box core, int planeWidth) {
        HillClimb climb = new HillClimb(landscape.heights(), core, planeWidth);
        climb.labelAll();
        return climb.result(landscape.rise());
    }

    private void labelAll() {
        for (int y = core.y0(); y < core.y1(); y++) {
            int from = index(core.x0(), y);
            for (int at = from; at < from + core.width(); at++) {
                if (heights[at] > 0 && labels[at] == UNSEEN) {
                    climbFrom(at);
                }
            }
        }
    }

    private void climbFrom(int start) {
        path.clear();
        int at = start;
        int label = UNSEEN;
        while (label == UNSEEN) {
            path.add(at);
            int next = highest(at);
            if (next == at) {
                label = newBasin(at, at);
            } else if (labels[next] == OUTSIDE) {
                label = newBasin(next, UNSEEN);
            } else {
                label = labels[next];
                at = next;
            }
        }
        for (int i = 0; i < path.size(); i++) {
            labels[path.get(i)] = label;
        }
    }

    private int newBasin(int end, int peakIndex) {
        int x = core.x0() - 1 + end % stride;
        int y = core.y0() - 1 + end / stride;
        ends.add((long) y * planeWidth + x);
        peakIndices.add(peakIndex);
        return ends.size() - 1;
    }

    /** The highest of a pixel and its neighbours, in reading order: the first of equals. */
    private int highest(int at) {
        float[] h = heights;
        int best = at - stride - 1;
        float top = h[best];
        if (h[at - stride] > top) {
            best = at - stride;
            top = h[best];
        }
        if (h[at - stride + 1] > top) {
            best = at - stride + 1;
            top = h[best];
        }
        if (h[at - 1] > top) {
            best = at - 1;
            top = h[best];
        }
        if (h[at] > top) {
            best = at;
            top = h[best];
        }
        if (h[at + 1] > top) {
            best = at + 1;
            top = h[best];
        }
        if (h[at + stride - 1] > top) {
            best = at + stride - 1;
            top = h[best];
        }
        if (h[at + stride] > top) {
            best = at + stride;
            top = h[best];
        }
        return h[at + stride + 1] > top ? at + stride + 1 : best;
    }

    private BasinTile result(Raster rise) {
        float[] peaks = new float[ends.size()];
        for (int i = 0; i < peaks.length; i++) {
            int index = peakIndices.get(i);
            peaks[i] = index == UNSEEN ? BasinTile.EXIT : heights[index];
        }
        float[] rises = new float[peaks.length];
        LongList runs = new LongList();
        IntList runBasins = new IntList();
        EdgeTable passes = new EdgeTable();
        for (int y = core.y0(); y < core.y1(); y++) {
            collectRuns(y, runs, runBasins);
            collectRises(y, rise, rises);
            collectPasses(y, passes);
        }
        return new BasinTile(core, ends.toArray(), peaks, rises, runs.toArray(), runBasins.toArray(), passes, rim());
    }

    private void collectRuns(int y, LongList runs, IntList runBasins) {
        int from = index(core.x0(), y);
        int end = from + core.width();
        int at = from;
        while (at < end) {
            int label = labels[at];
            int start = at;
            do {
                at++;
            } while (at < end && labels[at] == label);
            if (label != UNSEEN) {
                runs.add(BasinTile.run(core.x0() + start - from, y, at - start));
                runBasins.add(label);
            }
        }
    }

    private void collectRises(int y, Raster rise, float[] rises) {
        int from = index(core.x0(), y);
        int riseFrom = rise.index(core.x0(), y);
        for (int i = 0; i < core.width(); i++) {
            int label = labels[from + i];
            float value = rise.data()[riseFrom + i];
            if (label != UNSEEN && value > rises[label]) {
                rises[label] = value;
            }
        }
    }

    private void collectPasses(int y, EdgeTable passes) {
        int from = index(core.x0(), y);
        int end = from + core.width();
        boolean hasBelow = y < core.y1() - 1;
        for (int at = from; at < end; at++) {
            if (labels[at] == UNSEEN) {
                continue;
            }
            if (at + 1 < end) {
                addPass(at, at + 1, passes);
            }
            if (hasBelow) {
                addPass(at, at + stride, passes);
            }
        }
    }

    private void addPass(int a, int b, EdgeTable passes) {
        if (labels[b] != labels[a] && labels[b] != UNSEEN) {
            passes.add(labels[a], labels[b], Math.min(heights[a], heights[b]));
        }
    }

    private BasinTile.Rim rim() {
        int w = core.width();
        int h = core.height();
        int first = index(core.x0(), core.y0());
        int lastRow = first + (h - 1) * stride;
        int lastColumn = first + w - 1;
        return new BasinTile.Rim(
                labels(first, 1, w),
                labels(lastRow, 1, w),
                labels(first, stride, h),
                labels(lastColumn, stride, h),
                heights(first, 1, w),
                heights(lastRow, 1, w),
                heights(first, stride, h),
                heights(lastColumn, stride, h));
    }

    private int[] labels(int from, int step, int n) {
        int[] line = new int[n];
        for (int i = 0; i < n; i++) {
            line[i] = labels[from + i * step];
        }
        return line;
    }

    private float[] heights(int from, int step, int n) {
        float[] line = new float[n];
        for (int i = 0; i < n; i++) {
            line[i] = heights[from + i * step];
        }
        return line;
    }
}

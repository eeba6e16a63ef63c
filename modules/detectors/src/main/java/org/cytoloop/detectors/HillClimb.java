/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

/**
 * Groups the foreground pixels of a tile by the peak that steepest ascent leads to (watershed by rain falling, on the
 * landscape turned over; Stoev and Strasser 2000 give the same idea). Every pixel goes to its highest neighbour of
 * eight; of equals, plateaus included, the first in reading order counts as higher, so the order is total.
 */
final class HillClimb {
    private static final int UNSEEN = -1;

    private final Raster heights;
    private final Box core;
    private final int planeWidth;
    private final int stride;
    private final int[] labels;
    private final LongList ends = new LongList();
    private final IntList peakIndices = new IntList();
    private final IntList path = new IntList();

    private HillClimb(Raster heights, Box core, int planeWidth) {
        this.heights = heights;
        this.core = core;
        this.planeWidth = planeWidth;
        this.stride = heights.width();
        this.labels = new int[heights.data().length];
        java.util.Arrays.fill(labels, UNSEEN);
    }

    /**
     * Finds the basins of a tile.
     *
     * @param landscape heights over the tile and one pixel around it as far as the plane goes
     */
    static BasinTile basins(Landscape landscape, Box core, int planeWidth) {
        HillClimb climb = new HillClimb(landscape.heights(), core, planeWidth);
        climb.labelAll();
        return climb.result();
    }

    private void labelAll() {
        float[] h = heights.data();
        for (int y = core.y0(); y < core.y1(); y++) {
            int from = heights.index(core.x0(), y);
            for (int at = from; at < from + core.width(); at++) {
                if (h[at] > 0 && labels[at] == UNSEEN) {
                    climbFrom(at, y);
                }
            }
        }
    }

    private void climbFrom(int start, int startRow) {
        path.clear();
        int at = start;
        int y = startRow;
        int label;
        while (true) {
            if (labels[at] != UNSEEN) {
                label = labels[at];
                break;
            }
            path.add(at);
            int x = heights.x0() + at - (y - heights.y0()) * stride;
            if (!isInCore(x, y)) {
                label = newBasin(x, y, UNSEEN);
                break;
            }
            int next = highest(at, x, y);
            if (next == at) {
                label = newBasin(x, y, at);
                break;
            }
            y += Math.floorDiv(next - at + stride / 2, stride);
            at = next;
        }
        for (int i = 0; i < path.size(); i++) {
            labels[path.get(i)] = label;
        }
    }

    private boolean isInCore(int x, int y) {
        return x >= core.x0() && x < core.x1() && y >= core.y0() && y < core.y1();
    }

    private int newBasin(int x, int y, int peakIndex) {
        ends.add((long) y * planeWidth + x);
        peakIndices.add(peakIndex);
        return ends.size() - 1;
    }

    private int highest(int at, int x, int y) {
        float[] h = heights.data();
        boolean hasLeft = x > heights.x0();
        boolean hasRight = x < heights.x1() - 1;
        int best = at;
        float top = h[at];
        // earlier pixels win at equal height, the pixel itself before later ones
        if (y > heights.y0()) {
            int up = at - stride;
            float limit = Float.NEGATIVE_INFINITY;
            if (hasLeft && h[up - 1] >= top) {
                best = up - 1;
                limit = h[best];
            }
            if (h[up] >= top && h[up] > limit) {
                best = up;
                limit = h[best];
            }
            if (hasRight && h[up + 1] >= top && h[up + 1] > limit) {
                best = up + 1;
                limit = h[best];
            }
            if (hasLeft && h[at - 1] >= top && h[at - 1] > limit) {
                best = at - 1;
            }
        } else if (hasLeft && h[at - 1] >= top) {
            best = at - 1;
        }
        top = h[best];
        if (hasRight && h[at + 1] > top) {
            best = at + 1;
            top = h[best];
        }
        if (y < heights.y1() - 1) {
            int down = at + stride;
            if (hasLeft && h[down - 1] > top) {
                best = down - 1;
                top = h[best];
            }
            if (h[down] > top) {
                best = down;
                top = h[best];
            }
            if (hasRight && h[down + 1] > top) {
                best = down + 1;
            }
        }
        return best;
    }

    private BasinTile result() {
        float[] peaks = new float[ends.size()];
        for (int i = 0; i < peaks.length; i++) {
            int index = peakIndices.get(i);
            peaks[i] = index == UNSEEN ? BasinTile.EXIT : heights.data()[index];
        }
        LongList runs = new LongList();
        IntList runBasins = new IntList();
        EdgeTable passes = new EdgeTable();
        for (int y = core.y0(); y < core.y1(); y++) {
            collectRuns(y, runs, runBasins);
            collectPasses(y, passes);
        }
        return new BasinTile(core, ends.toArray(), peaks, runs.toArray(), runBasins.toArray(), passes, rim());
    }

    private void collectRuns(int y, LongList runs, IntList runBasins) {
        int from = heights.index(core.x0(), y);
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

    private void collectPasses(int y, EdgeTable passes) {
        int from = heights.index(core.x0(), y);
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
            passes.add(labels[a], labels[b], Math.min(heights.data()[a], heights.data()[b]));
        }
    }

    private BasinTile.Rim rim() {
        int w = core.width();
        int h = core.height();
        int first = heights.index(core.x0(), core.y0());
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
            line[i] = heights.data()[from + i * step];
        }
        return line;
    }
}

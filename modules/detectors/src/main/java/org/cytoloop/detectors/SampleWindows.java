/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cytoloop.core.image.Plane;
import org.cytoloop.core.task.Parallel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;

/**
 * The places at which an image is looked at to choose parameters: windows on a regular grid, fixed by the size of the
 * plane alone. Small planes are one window.
 */
final class SampleWindows {
    /** Edge of a window, px. */
    private static final int EDGE = 288;

    /** Longest side that is looked at as a whole, px. */
    private static final int WHOLE = 768;

    /** Windows in each direction of a large plane. */
    private static final int PER_AXIS = 3;

    /** Values that percentiles are taken from, about. */
    private static final int MOST_VALUES = 1 << 16;

    private SampleWindows() {}

    /** Windows spread evenly over the plane. */
    static List<Box> spread(Plane plane) {
        List<Box> windows = new ArrayList<>();
        int[] xs = starts(plane.width());
        int[] ys = starts(plane.height());
        int width = xs.length == 1 ? plane.width() : EDGE;
        int height = ys.length == 1 ? plane.height() : EDGE;
        for (int y : ys) {
            for (int x : xs) {
                windows.add(new Box(x, y, width, height));
            }
        }
        return windows;
    }

    private static int[] starts(int length) {
        if (length <= WHOLE) {
            return new int[1];
        }
        int n = Math.min(PER_AXIS, length / EDGE);
        int[] starts = new int[n];
        for (int i = 0; i < n; i++) {
            // the middle of each of n equal parts
            starts[i] = (int) ((2L * i + 1) * length / (2L * n)) - EDGE / 2;
        }
        return starts;
    }

    /**
     * The windows, of a grid over the whole plane, in which values differ most; those in which all are alike are left
     * out. Reads the whole plane.
     */
    static List<Box> lively(Plane plane, TaskContext task) throws ProblemException {
        int across = (plane.width() + EDGE - 1) / EDGE;
        int down = (plane.height() + EDGE - 1) / EDGE;
        float[] ranges = new float[Math.multiplyExact(across, down)];
        Parallel.forEach(
                task, ranges.length, "looking for cells", i -> ranges[i] = range(plane, cell(plane, i, across)));
        List<Box> windows = new ArrayList<>();
        while (windows.size() < PER_AXIS * PER_AXIS) {
            int best = 0;
            for (int i = 1; i < ranges.length; i++) {
                best = ranges[i] > ranges[best] ? i : best;
            }
            if (ranges[best] <= 0) {
                break;
            }
            windows.add(cell(plane, best, across));
            ranges[best] = 0;
        }
        return windows;
    }

    private static Box cell(Plane plane, int index, int across) {
        int x = index % across * EDGE;
        int y = index / across * EDGE;
        return new Box(x, y, Math.min(EDGE, plane.width() - x), Math.min(EDGE, plane.height() - y));
    }

    private static float range(Plane plane, Box box) throws ProblemException {
        float[] values = new float[box.width() * box.height()];
        plane.read(box.x0(), box.y0(), box.width(), box.height(), values);
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        for (float value : values) {
            if (Float.isFinite(value)) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        return most > least ? most - least : 0;
    }

    /** Reads windows into memory, each as a small plane of its own. */
    static List<ArrayPlane> read(Plane plane, List<Box> windows, TaskContext task) throws ProblemException {
        ArrayPlane[] result = new ArrayPlane[windows.size()];
        Parallel.forEach(task, result.length, "sampling the image", i -> {
            Box box = windows.get(i);
            float[] data = new float[Math.multiplyExact(box.width(), box.height())];
            plane.read(box.x0(), box.y0(), box.width(), box.height(), data);
            result[i] = new ArrayPlane(box.width(), box.height(), data);
        });
        return List.of(result);
    }

    /** Every value of small samples, evenly chosen values of large ones. */
    static float[] thinned(List<ArrayPlane> windows) {
        long pixels = 0;
        for (ArrayPlane window : windows) {
            pixels += (long) window.width() * window.height();
        }
        int step = (int) Math.max(1, pixels / MOST_VALUES);
        float[] values = new float[(int) (pixels / step) + windows.size()];
        int n = 0;
        for (ArrayPlane window : windows) {
            float[] data = window.data();
            for (int i = 0; i < data.length; i += step) {
                values[n++] = data[i];
            }
        }
        return Arrays.copyOf(values, n);
    }

    /** A plane in memory. */
    record ArrayPlane(int width, int height, float[] data) implements Plane {
        @Override
        public void read(int x, int y, int columns, int rows, float[] target) {
            for (int row = 0; row < rows; row++) {
                System.arraycopy(data, (y + row) * width + x, target, row * columns, columns);
            }
        }
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.histogram;

import java.util.Arrays;
import org.cytoloop.classifiers.compiled.OrderedKey;

/**
 * One feature of the training samples, each value replaced by the number of its bin. Bins hold about equally many samples;
 * a feature with few different values has a bin for each. Immutable.
 */
final class BinnedColumn {
    /** Most bins: finer ones change no score that could be measured, coarser ones do. */
    static final int MOST_BINS = 128;
    /** The bin of a sample without a value. */
    static final int MISSING = 255;

    /** The bin of each sample, as unsigned byte. */
    final byte[] bins;
    /** Number of bins. */
    final int count;
    /** Edge i: the smallest value right of bin i. */
    private final float[] edges;

    private BinnedColumn(byte[] bins, float[] edges) {
        this.bins = bins;
        this.edges = edges;
        this.count = edges.length + 1;
    }

    /** Bins the values of a feature; those that are not finite are missing. */
    static BinnedColumn of(float[] values) {
        float[] edges = edges(values);
        byte[] bins = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bins[i] = (byte) (Float.isFinite(values[i]) ? bin(edges, values[i]) : MISSING);
        }
        return new BinnedColumn(bins, edges);
    }

    /** The smallest value right of a bin. */
    float edge(int bin) {
        return edges[bin];
    }

    private static int bin(float[] edges, float value) {
        int low = 0;
        int high = edges.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (edges[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static float[] edges(float[] values) {
        float[] sorted = new float[values.length];
        int finite = 0;
        for (float value : values) {
            if (Float.isFinite(value)) {
                sorted[finite++] = value + 0.0f; // zeros of both signs are one value
            }
        }
        Arrays.sort(sorted, 0, finite);
        int steps = 0;
        for (int i = 1; i < finite; i++) {
            steps += sorted[i] > sorted[i - 1] ? 1 : 0;
        }
        return steps < MOST_BINS ? everyStep(sorted, finite, steps) : quantiles(sorted, finite);
    }

    private static float[] everyStep(float[] sorted, int finite, int steps) {
        float[] edges = new float[steps];
        int next = 0;
        for (int i = 1; i < finite; i++) {
            if (sorted[i] > sorted[i - 1]) {
                edges[next++] = between(sorted[i - 1], sorted[i]);
            }
        }
        return edges;
    }

    /** Edges at the steps from one value to the next that are nearest to the quantiles; equal values are never parted. */
    private static float[] quantiles(float[] sorted, int finite) {
        float[] edges = new float[MOST_BINS - 1];
        int next = 0;
        int last = 0;
        for (int bin = 1; bin < MOST_BINS; bin++) {
            int at = nearestStep(sorted, finite, (int) ((long) finite * bin / MOST_BINS));
            if (at > last) {
                edges[next++] = between(sorted[at - 1], sorted[at]);
                last = at;
            }
        }
        return Arrays.copyOf(edges, next);
    }

    /** The place nearest to the given one whose value is larger than the one before it; 0 when there is none. */
    private static int nearestStep(float[] sorted, int finite, int wanted) {
        for (int away = 0; away < finite; away++) {
            int below = wanted - away;
            int above = wanted + away;
            if (below > 0 && below < finite && sorted[below] > sorted[below - 1]) {
                return below;
            }
            if (above > 0 && above < finite && sorted[above] > sorted[above - 1]) {
                return above;
            }
        }
        return 0;
    }

    /** The middle: more than the first value, at most the second. */
    private static float between(float smaller, float larger) {
        return OrderedKey.ceiling(((double) smaller + larger) / 2);
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.sampling;

import java.util.Arrays;

/**
 * Says how unlike a cell is to labelled cells. Each descriptor is standardised by the median and the median absolute
 * deviation of the slice's cells (z = (v - median) / (1.4826 MAD), Hampel 1974, JASA 69:383), squeezed to (-4, 4) by
 * s = z / (1 + |z| / 4), and cut into bins; the distance of a cell is the number of bins, in the direction in which it
 * is farthest, to the nearest bin with a labelled cell. Takes time linear in the number of cells. Not thread-safe.
 */
final class DescriptorSpace {
    private static final double LIMIT = 4;
    private static final double BIN = 0.4;
    private static final int BINS = (int) Math.round(2 * LIMIT / BIN);
    private static final int MOST_COLUMNS = 3;
    /** values looked at for the median; a regular choice of them is as good as all */
    private static final int MOST_VALUES = 8192;

    private static final double MAD_TO_SIGMA = 1.4826;

    private final float[][] columns;
    private final double[] median;
    private final double[] scale;
    private final int[] binOf;
    private final boolean[] occupied;
    private final int[] distance;
    private boolean any;

    /** @param columns at most three descriptors, {@code [column][cell]} */
    DescriptorSpace(float[][] columns, int cells) {
        this.columns = Arrays.copyOf(columns, Math.min(MOST_COLUMNS, columns.length));
        int dimensions = this.columns.length;
        median = new double[dimensions];
        scale = new double[dimensions];
        int size = 1;
        for (int c = 0; c < dimensions; c++) {
            standardise(c);
            size *= BINS;
        }
        occupied = new boolean[size];
        distance = new int[size];
        binOf = new int[cells];
        for (int i = 0; i < cells; i++) {
            int bin = 0;
            for (int c = 0; c < dimensions; c++) {
                bin = bin * BINS + bin(c, this.columns[c][i]);
            }
            binOf[i] = bin;
        }
    }

    private void standardise(int column) {
        float[] values = columns[column];
        int step = Math.max(1, values.length / MOST_VALUES);
        double[] some = new double[values.length / step + 1];
        int count = 0;
        for (int i = 0; i < values.length; i += step) {
            if (!Float.isNaN(values[i])) {
                some[count++] = values[i];
            }
        }
        Arrays.sort(some, 0, count);
        median[column] = count == 0 ? 0 : some[count / 2];
        for (int i = 0; i < count; i++) {
            some[i] = Math.abs(some[i] - median[column]);
        }
        Arrays.sort(some, 0, count);
        double mad = count == 0 ? 0 : MAD_TO_SIGMA * some[count / 2];
        scale[column] = mad > 0 ? mad : 1;
    }

    /** A standardised, squeezed value, -4 to 4; 0 for NaN. */
    double squeezed(int column, double value) {
        double z = (value - median[column]) / scale[column];
        return Double.isNaN(z) ? 0 : z / (1 + Math.abs(z) / LIMIT);
    }

    private int bin(int column, double value) {
        int bin = (int) Math.floor((squeezed(column, value) + LIMIT) / BIN);
        return Math.max(0, Math.min(BINS - 1, bin));
    }

    /** Number of descriptors. */
    int dimensions() {
        return columns.length;
    }

    /** Marks a cell of the slice as known. */
    void know(int cell) {
        occupied[binOf[cell]] = true;
        any = true;
    }

    /** Marks a cell of another slice as known. */
    void know(float[][] others, int cell) {
        int bin = 0;
        for (int c = 0; c < columns.length; c++) {
            bin = bin * BINS + bin(c, others[c][cell]);
        }
        occupied[bin] = true;
        any = true;
    }

    /** True when at least one cell is known. */
    boolean knowsAny() {
        return any;
    }

    /** Works out the distances, after cells were marked. */
    void measure() {
        Arrays.fill(distance, Integer.MAX_VALUE);
        int[] queue = new int[distance.length];
        int tail = 0;
        for (int b = 0; b < occupied.length; b++) {
            if (occupied[b]) {
                distance[b] = 0;
                queue[tail++] = b;
            }
        }
        int[] position = new int[columns.length];
        for (int head = 0; head < tail; head++) {
            int bin = queue[head];
            int rest = bin;
            for (int c = columns.length - 1; c >= 0; c--) {
                position[c] = rest % BINS;
                rest /= BINS;
            }
            tail = spread(position, 0, 0, distance[bin] + 1, queue, tail);
        }
    }

    /** Reaches all bins that touch a bin, corners included. */
    private int spread(int[] position, int column, int prefix, int reached, int[] queue, int tail) {
        if (column == position.length) {
            if (distance[prefix] == Integer.MAX_VALUE) {
                distance[prefix] = reached;
                queue[tail] = prefix;
                return tail + 1;
            }
            return tail;
        }
        int end = tail;
        for (int step = -1; step <= 1; step++) {
            int moved = position[column] + step;
            if (moved >= 0 && moved < BINS) {
                end = spread(position, column + 1, prefix * BINS + moved, reached, queue, end);
            }
        }
        return end;
    }

    /** How unlike a cell is to all that are known: 0 (like one of them) to 1 (far from all); 1 when none is known. */
    double novelty(int cell) {
        int bins = any ? distance[binOf[cell]] : Integer.MAX_VALUE;
        return Math.min(1, bins * BIN / 2);
    }
}

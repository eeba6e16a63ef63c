/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.mask;

import java.util.Arrays;
import org.cytoloop.exchange.CellsBuilder;

/**
 * The labels of a mask with the moments of their pixels, in primitive columns with open addressing. Not thread-safe.
 *
 * <p>Labels get an index in order of first appearance; {@link #order()} sorts them by value.
 */
final class LabelTable {
    private long[] label = new long[1024];
    private long[] count = new long[1024];
    private double[] sumX = new double[1024];
    private double[] sumY = new double[1024];
    private int[] minX = new int[1024];
    private int[] maxX = new int[1024];
    private int[] minY = new int[1024];
    private int[] maxY = new int[1024];
    private int size;

    /** Index + 1 by hash; 0 where free. */
    private int[] slots = new int[4096];

    int size() {
        return size;
    }

    /**
     * Adds a run of pixels of one label in one row.
     *
     * @param value the label
     * @param y row, px
     * @param x0 first column, px
     * @param x1 column behind the last, px
     * @return false when there is no room for a new label
     */
    boolean add(long value, int y, int x0, int x1) {
        int i = indexOf(value);
        if (i < 0) {
            if (size == CellsBuilder.MAX_CELLS) {
                return false;
            }
            i = insert(value, y);
        }
        int n = x1 - x0;
        count[i] += n;
        // pixel centres are at .5: the mean of x0 + .5 ... x1 - .5 is (x0 + x1) / 2
        sumX[i] += n * ((x0 + (double) x1) / 2);
        sumY[i] += n * (y + 0.5);
        minX[i] = Math.min(minX[i], x0);
        maxX[i] = Math.max(maxX[i], x1);
        maxY[i] = y + 1;
        return true;
    }

    /** Index of a label, or -1. */
    int indexOf(long value) {
        int slot = slot(value);
        while (slots[slot] != 0) {
            if (label[slots[slot] - 1] == value) {
                return slots[slot] - 1;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return -1;
    }

    private int slot(long value) {
        long mixed = value * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & (slots.length - 1);
    }

    private int insert(long value, int y) {
        if (size == label.length) {
            grow();
        }
        int i = size++;
        label[i] = value;
        minX[i] = Integer.MAX_VALUE;
        minY[i] = y;
        if (size * 2 > slots.length) {
            slots = new int[slots.length * 2];
            for (int k = 0; k < size; k++) {
                place(k);
            }
        } else {
            place(i);
        }
        return i;
    }

    private void place(int index) {
        int slot = slot(label[index]);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = index + 1;
    }

    private void grow() {
        int longer = size * 2;
        label = Arrays.copyOf(label, longer);
        count = Arrays.copyOf(count, longer);
        sumX = Arrays.copyOf(sumX, longer);
        sumY = Arrays.copyOf(sumY, longer);
        minX = Arrays.copyOf(minX, longer);
        maxX = Arrays.copyOf(maxX, longer);
        minY = Arrays.copyOf(minY, longer);
        maxY = Arrays.copyOf(maxY, longer);
    }

    long label(int index) {
        return label[index];
    }

    double centroidX(int index) {
        return sumX[index] / count[index];
    }

    double centroidY(int index) {
        return sumY[index] / count[index];
    }

    /** Area, px². */
    long count(int index) {
        return count[index];
    }

    int minX(int index) {
        return minX[index];
    }

    /** Column behind the last. */
    int maxX(int index) {
        return maxX[index];
    }

    int minY(int index) {
        return minY[index];
    }

    /** Row behind the last. */
    int maxY(int index) {
        return maxY[index];
    }

    /** Indices ordered by label. */
    int[] order() {
        long[] sorted = Arrays.copyOf(label, size);
        Arrays.sort(sorted);
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = indexOf(sorted[i]);
        }
        return order;
    }
}

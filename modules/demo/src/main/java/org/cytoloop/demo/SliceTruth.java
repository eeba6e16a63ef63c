/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.demo;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * The truth about the cells of one synthetic slice, in columns; coordinates are full-resolution px, origin top left,
 * pixel centres at .5. Immutable and thread-safe.
 */
public final class SliceTruth {
    private static final CellKind[] KINDS = CellKind.values();

    private final String slice;
    private final float[] x;
    private final float[] y;
    private final byte[] kind;
    private final PointGrid grid;

    private SliceTruth(String slice, float[] x, float[] y, byte[] kind, PointGrid grid) {
        this.slice = slice;
        this.x = x;
        this.y = y;
        this.kind = kind;
        this.grid = grid;
    }

    /** Name of the slice. */
    public String slice() {
        return slice;
    }

    /** Number of cells, debris among them. */
    public int size() {
        return x.length;
    }

    /** Centre column of a cell, px. */
    public float x(int index) {
        return x[index];
    }

    /** Centre row of a cell, px. */
    public float y(int index) {
        return y[index];
    }

    /** True when the cell expresses the marker. */
    public boolean on(int index) {
        return kind(index).on();
    }

    /** What the cell is. */
    public CellKind kind(int index) {
        return KINDS[kind[index]];
    }

    /** Number of cells of a kind. */
    public int count(CellKind wanted) {
        int n = 0;
        for (byte k : kind) {
            n += k == wanted.ordinal() ? 1 : 0;
        }
        return n;
    }

    /**
     * The cell whose centre is nearest to a place.
     *
     * @param px column, px
     * @param py row, px
     * @param radius how far away it may be, px
     * @return its index, empty when there is none
     */
    public OptionalInt nearest(double px, double py, double radius) {
        int found = grid.nearest(px, py, radius);
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** Collects cells. */
    static final class Builder {
        private final String slice;
        private final PointGrid grid;
        private float[] x = new float[1024];
        private float[] y = new float[1024];
        private byte[] kind = new byte[1024];
        private int size;

        Builder(String slice, int edge) {
            this.slice = slice;
            this.grid = new PointGrid(edge, 32);
        }

        void add(float cx, float cy, CellKind k) {
            if (size == x.length) {
                x = Arrays.copyOf(x, size * 2);
                y = Arrays.copyOf(y, size * 2);
                kind = Arrays.copyOf(kind, size * 2);
            }
            x[size] = cx;
            y[size] = cy;
            kind[size++] = (byte) k.ordinal();
            grid.add(cx, cy);
        }

        SliceTruth build() {
            return new SliceTruth(
                    slice, Arrays.copyOf(x, size), Arrays.copyOf(y, size), Arrays.copyOf(kind, size), grid);
        }
    }
}

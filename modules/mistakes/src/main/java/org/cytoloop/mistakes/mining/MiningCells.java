/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.mining;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.Parallel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.contradictions.LookSpace;

/**
 * The cells that can be mined: where they lie and how they look, which no label and no round changes. Rows are ordered by
 * slice and cell number. Immutable but for what is computed once when first asked for; thread-safe.
 */
public final class MiningCells {
    private static final int BLOCK = 2048;

    private final String staining;
    private final List<Slice> slices;
    private final int[] sliceOf;
    private final int[] numbers;
    private final float[] x;
    private final float[] y;
    private final FeatureMatrix features;
    private final Optional<float[]> signal;
    private LookSpace space;
    private float[] places;

    /**
     * Takes over the arrays; the caller does not write to them again.
     *
     * @param staining name of the staining
     * @param slices ordered by name
     * @param sliceOf index into the slices, for each row; ascending
     * @param numbers cell number of each row, from 1; ascending within a slice
     * @param x centroid columns, px
     * @param y centroid rows, px
     * @param features one row for each cell
     * @param signal how bright each row is in the staining; empty when that is not known
     */
    public MiningCells(
            String staining,
            List<Slice> slices,
            int[] sliceOf,
            int[] numbers,
            float[] x,
            float[] y,
            FeatureMatrix features,
            Optional<float[]> signal) {
        int rows = features.rows();
        if (sliceOf.length != rows || numbers.length != rows || x.length != rows || y.length != rows) {
            throw new IllegalArgumentException("columns of other lengths than the " + rows + " rows of features");
        }
        this.staining = staining;
        this.slices = List.copyOf(slices);
        this.sliceOf = sliceOf;
        this.numbers = numbers;
        this.x = x;
        this.y = y;
        this.features = features;
        this.signal = signal;
    }

    /**
     * Some of the cells, as if there were no others.
     *
     * @param rows which, ascending
     */
    public MiningCells select(int[] rows) {
        int[] slice = new int[rows.length];
        int[] number = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            slice[i] = sliceOf[rows[i]];
            number[i] = numbers[rows[i]];
        }
        return new MiningCells(
                staining,
                slices,
                slice,
                number,
                selected(x, rows),
                selected(y, rows),
                features.selectRows(rows),
                signal.map(values -> selected(values, rows)));
    }

    private static float[] selected(float[] values, int[] rows) {
        float[] selected = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            selected[i] = values[rows[i]];
        }
        return selected;
    }

    /** The slice of a row. */
    public Slice slice(int row) {
        return slices.get(sliceOf[row]);
    }

    /** Name of the staining. */
    public String staining() {
        return staining;
    }

    /** Number of cells. */
    public int rows() {
        return sliceOf.length;
    }

    /** The slices, ordered by name; unmodifiable. */
    public List<Slice> slices() {
        return slices;
    }

    int[] sliceOf() {
        return sliceOf;
    }

    float[] x() {
        return x;
    }

    float[] y() {
        return y;
    }

    /** The features, one row for each cell. */
    public FeatureMatrix features() {
        return features;
    }

    Optional<float[]> signal() {
        return signal;
    }

    /** The cell of a row. */
    public CellRef cell(int row) {
        return new CellRef(slices.get(sliceOf[row]).name(), numbers[row]);
    }

    /** The row of a cell; -1 when it is not among them. */
    public int row(CellRef cell) {
        int from = 0;
        int to = rows() - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            int order = cell(middle).compareTo(cell);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return -1;
    }

    int dimensions() {
        return space(TaskContext.quiet()).dimensions();
    }

    private synchronized LookSpace space(TaskContext task) {
        if (space == null) {
            space = LookSpace.of(features.schema(), List.of(features), staining, task);
        }
        return space;
    }

    /**
     * Where the cells lie in the {@link LookSpace} of the staining, row by row.
     *
     * @throws java.util.concurrent.CancellationException when the task was cancelled
     */
    synchronized float[] places(TaskContext task) {
        if (places == null) {
            LookSpace measured = space(task);
            float[] placed = new float[rows() * measured.dimensions()];
            try {
                Parallel.forEach(
                        task, (rows() + BLOCK - 1) / BLOCK, "comparing cells", block -> place(measured, placed, block));
            } catch (ProblemException e) {
                throw new IllegalStateException("placing cells needs no files", e);
            }
            places = placed;
        }
        return places;
    }

    private void place(LookSpace measured, float[] placed, int block) {
        int dimensions = measured.dimensions();
        int end = Math.min(rows(), (block + 1) * BLOCK);
        for (int row = block * BLOCK; row < end; row++) {
            System.arraycopy(measured.place(features, row), 0, placed, row * dimensions, dimensions);
        }
    }
}

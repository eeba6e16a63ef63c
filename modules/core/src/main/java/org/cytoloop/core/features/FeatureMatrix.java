/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.features;

/**
 * Feature values of the cells of one slice (or of a training set): one row per cell, one column per feature of the
 * schema, stored column by column. NaN means that the value cannot exist for that cell. Immutable and thread-safe.
 */
public interface FeatureMatrix {
    /** The columns. */
    FeatureSchema schema();

    /** Number of cells. */
    int rows();

    /**
     * One value.
     *
     * @param row 0 to {@link #rows()} - 1
     * @param column 0 to {@code schema().size()} - 1
     */
    float value(int row, int column);

    /**
     * Copies a run of one column.
     *
     * @param column the feature
     * @param fromRow first row
     * @param target array to write to
     * @param targetFrom index of the first float written
     * @param count number of rows
     */
    void copyColumn(int column, int fromRow, float[] target, int targetFrom, int count);

    /** The given rows as a matrix of its own, in the given order. */
    default FeatureMatrix selectRows(int[] selected) {
        float[][] columns = new float[schema().size()][selected.length];
        for (int c = 0; c < columns.length; c++) {
            for (int i = 0; i < selected.length; i++) {
                columns[c][i] = value(selected[i], c);
            }
        }
        return new DenseFeatureMatrix(schema(), selected.length, columns);
    }
}

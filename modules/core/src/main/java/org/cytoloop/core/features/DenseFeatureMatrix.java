/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.features;

/** A feature matrix in memory. */
public final class DenseFeatureMatrix implements FeatureMatrix {
    private final FeatureSchema schema;
    private final int rows;
    private final float[][] columns;

    /**
     * Takes over the arrays; the caller does not write to them again.
     *
     * @param columns {@code columns[column][row]}, in the order of the schema
     */
    public DenseFeatureMatrix(FeatureSchema schema, int rows, float[][] columns) {
        if (columns.length != schema.size()) {
            throw new IllegalArgumentException(columns.length + " columns for " + schema.size() + " features");
        }
        for (float[] column : columns) {
            if (column.length != rows) {
                throw new IllegalArgumentException("column of " + column.length + " rows instead of " + rows);
            }
        }
        this.schema = schema;
        this.rows = rows;
        this.columns = columns.clone();
    }

    @Override
    public FeatureSchema schema() {
        return schema;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public float value(int row, int column) {
        return columns[column][row];
    }

    @Override
    public void copyColumn(int column, int fromRow, float[] target, int targetFrom, int count) {
        System.arraycopy(columns[column], fromRow, target, targetFrom, count);
    }
}

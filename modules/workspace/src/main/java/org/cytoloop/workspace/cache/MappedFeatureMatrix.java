/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.cache;

import java.nio.FloatBuffer;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;

/**
 * A feature matrix in mapped files: column after column, in segments of whole columns, because one mapping holds at most
 * 2 GB. Reads are absolute, so any number of threads may read.
 */
final class MappedFeatureMatrix implements FeatureMatrix {
    private final FeatureSchema schema;
    private final int rows;
    private final int columnsPerSegment;
    private final FloatBuffer[] segments;

    MappedFeatureMatrix(FeatureSchema schema, int rows, int columnsPerSegment, FloatBuffer[] segments) {
        this.schema = schema;
        this.rows = rows;
        this.columnsPerSegment = columnsPerSegment;
        this.segments = segments;
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
        return segments[column / columnsPerSegment].get(offset(column) + row);
    }

    @Override
    public void copyColumn(int column, int fromRow, float[] target, int targetFrom, int count) {
        if (fromRow < 0 || count < 0 || fromRow > rows - count) {
            throw new IndexOutOfBoundsException("rows " + fromRow + " + " + count + " of " + rows);
        }
        segments[column / columnsPerSegment].get(offset(column) + fromRow, target, targetFrom, count);
    }

    private int offset(int column) {
        return column % columnsPerSegment * rows;
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.mining;

import java.util.List;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;

/** The features of several slices one after the other, without copying them. Immutable, thread-safe. */
final class JoinedFeatures implements FeatureMatrix {
    private final FeatureSchema schema;
    private final FeatureMatrix[] parts;
    /** First row of each part, and the number of rows at the end. */
    private final int[] first;

    private final int[] partOf;

    /**
     * Joins.
     *
     * @param parts all with this schema
     * @param partOf the part of each row; not written to
     */
    JoinedFeatures(FeatureSchema schema, List<FeatureMatrix> parts, int[] partOf) {
        this.schema = schema;
        this.parts = parts.toArray(FeatureMatrix[]::new);
        this.partOf = partOf;
        this.first = new int[this.parts.length + 1];
        for (int p = 0; p < this.parts.length; p++) {
            first[p + 1] = first[p] + this.parts[p].rows();
        }
    }

    @Override
    public FeatureSchema schema() {
        return schema;
    }

    @Override
    public int rows() {
        return partOf.length;
    }

    @Override
    public float value(int row, int column) {
        int part = partOf[row];
        return parts[part].value(row - first[part], column);
    }

    @Override
    public void copyColumn(int column, int fromRow, float[] target, int targetFrom, int count) {
        int row = fromRow;
        int at = targetFrom;
        int end = fromRow + count;
        while (row < end) {
            int part = partOf[row];
            int run = Math.min(end, first[part + 1]) - row;
            parts[part].copyColumn(column, row - first[part], target, at, run);
            row += run;
            at += run;
        }
    }
}

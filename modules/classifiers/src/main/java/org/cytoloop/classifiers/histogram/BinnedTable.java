/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.histogram;

import org.cytoloop.classifiers.TrainingTable;
import org.cytoloop.core.task.Parallel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;

/** The training samples with all features binned. Immutable, shared by the trees. */
final class BinnedTable {
    final BinnedColumn[] columns;
    /** 1 where the sample is ON, else 0. */
    final byte[] on;
    /** Sums of the weights of the samples up to and with each; null when all weights are equal. */
    private final double[] weightsUpTo;

    private BinnedTable(BinnedColumn[] columns, byte[] on, double[] weightsUpTo) {
        this.columns = columns;
        this.on = on;
        this.weightsUpTo = weightsUpTo;
    }

    static BinnedTable of(TrainingTable table, TaskContext task) throws ProblemException {
        int rows = table.rows();
        BinnedColumn[] columns = new BinnedColumn[table.columns()];
        Parallel.forEach(task, columns.length, "sorting features", column -> {
            float[] values = new float[rows];
            table.features().copyColumn(column, 0, values, 0, rows);
            columns[column] = BinnedColumn.of(values);
        });
        byte[] on = new byte[rows];
        double[] weightsUpTo = new double[rows];
        boolean equal = true;
        double sum = 0;
        for (int row = 0; row < rows; row++) {
            on[row] = (byte) (table.on(row) ? 1 : 0);
            sum += table.weight(row);
            weightsUpTo[row] = sum;
            equal &= table.weight(row) == table.weight(0);
        }
        return new BinnedTable(columns, on, equal ? null : weightsUpTo);
    }

    int rows() {
        return on.length;
    }

    /**
     * The sample at a place of the line on which every sample has as much room as weight.
     *
     * @param place 0 to 1, without 1
     */
    int rowAt(double place) {
        if (weightsUpTo == null) {
            return (int) (place * on.length);
        }
        double target = place * weightsUpTo[weightsUpTo.length - 1];
        int low = 0;
        int high = weightsUpTo.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (weightsUpTo[middle] > target) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}

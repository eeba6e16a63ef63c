/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.compiled;

import java.util.Arrays;
import org.cytoloop.core.features.FeatureMatrix;

/** A run of rows as ordered keys, column by column, with the rows that lack a value set apart. Filled again and again. */
final class KeyBlock {
    /** Enough rows to make the work on each column and tree worth while, few enough that their keys stay in the cache. */
    static final int ROWS = 1024;

    /** Keys by column of the matrix and row of the block; null for columns that are not used. */
    final int[][] keys;

    private final int[] used;
    private final float[] values = new float[ROWS];
    private final boolean[] lacking = new boolean[ROWS];
    private int count;
    private int incomplete;

    /**
     * A block yet to be filled.
     *
     * @param columns number of columns of the matrices
     * @param used columns that are read
     */
    KeyBlock(int columns, int[] used) {
        this.used = used;
        this.keys = new int[columns][];
        for (int column : used) {
            keys[column] = new int[ROWS];
        }
    }

    /**
     * Reads rows.
     *
     * @param from first row
     * @param count number of rows, at most {@link #ROWS}; what follows them in the block means nothing
     */
    void fill(FeatureMatrix features, int from, int count) {
        this.count = count;
        incomplete = 0;
        for (int column : used) {
            features.copyColumn(column, from, values, 0, count);
            toBits(values, keys[column]);
            if (toKeys(keys[column])) {
                mark(column);
            }
        }
    }

    private static void toBits(float[] values, int[] keys) {
        for (int i = 0; i < values.length; i++) {
            keys[i] = Float.floatToRawIntBits(values[i]);
        }
    }

    /**
     * Turns bits into keys; returns whether a value is not finite. Without a branch, so that the
     * compiler does many rows per instruction.
     */
    private static boolean toKeys(int[] keys) {
        int lacking = 0;
        for (int i = 0; i < keys.length; i++) {
            int bits = keys[i];
            keys[i] = OrderedKey.ofFinite(bits);
            lacking |= OrderedKey.finiteSign(bits);
        }
        return lacking < 0;
    }

    /** Sets rows without a value in this column apart. */
    private void mark(int column) {
        if (incomplete == 0) {
            Arrays.fill(lacking, false);
        }
        for (int i = 0; i < count; i++) {
            if (!Float.isFinite(values[i])) {
                keys[column][i] = OrderedKey.MISSING;
                if (!lacking[i]) {
                    lacking[i] = true;
                    incomplete++;
                }
            }
        }
    }

    /** Whether there are rows with all used values. */
    boolean anyComplete() {
        return incomplete < count;
    }

    /** Rows that lack a used value, ascending. */
    int[] incomplete() {
        int[] rows = new int[incomplete];
        int next = 0;
        for (int row = 0; next < incomplete; row++) {
            if (lacking[row]) {
                rows[next++] = row;
            }
        }
        return rows;
    }
}

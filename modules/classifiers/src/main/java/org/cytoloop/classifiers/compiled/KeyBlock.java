/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.compiled;

import org.cytoloop.core.features.FeatureMatrix;

/** A run of rows as ordered keys, column by column, with the rows that lack a value set apart. */
final class KeyBlock {
    /** Keys by column of the matrix and row of the block; null for columns that are not used. */
    final int[][] keys;

    private final int[] complete;
    private final int[] incomplete;

    KeyBlock(FeatureMatrix features, int[] used, int from, int count) {
        keys = new int[features.schema().size()][];
        float[] values = new float[count];
        boolean[] lacking = new boolean[count];
        int lackingCount = 0;
        for (int column : used) {
            features.copyColumn(column, from, values, 0, count);
            int[] target = new int[count];
            int most = toKeys(values, target);
            keys[column] = target;
            if (most == OrderedKey.MISSING) {
                lackingCount += mark(target, lacking);
            }
        }
        complete = new int[count - lackingCount];
        incomplete = new int[lackingCount];
        int c = 0;
        int i = 0;
        for (int row = 0; row < count; row++) {
            if (lacking[row]) {
                incomplete[i++] = row;
            } else {
                complete[c++] = row;
            }
        }
    }

    private static int toKeys(float[] values, int[] target) {
        int most = Integer.MIN_VALUE;
        for (int i = 0; i < target.length; i++) {
            int key = OrderedKey.of(values[i]);
            target[i] = key;
            most = Math.max(most, key);
        }
        return most;
    }

    private static int mark(int[] keys, boolean[] lacking) {
        int added = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] == OrderedKey.MISSING && !lacking[i]) {
                lacking[i] = true;
                added++;
            }
        }
        return added;
    }

    /** Rows with all used values, ascending. */
    int[] complete() {
        return complete;
    }

    /** Rows that lack a used value, ascending. */
    int[] incomplete() {
        return incomplete;
    }
}

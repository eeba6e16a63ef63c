/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

import java.util.Arrays;

/** Pairs of neighbouring basins with the height of the highest pass between them; a hash table on primitives. */
final class EdgeTable {
    private static final long EMPTY = -1;

    private long[] keys = emptyKeys(256);
    private float[] heights = new float[256];
    private int size;

    private static long[] emptyKeys(int n) {
        long[] keys = new long[n];
        Arrays.fill(keys, EMPTY);
        return keys;
    }

    /** Notes a pass between two different basins; the highest counts. */
    void add(int a, int b, float height) {
        add(a < b ? (long) a << 32 | b : (long) b << 32 | a, height);
    }

    private void add(long key, float height) {
        int at = slot(key);
        if (keys[at] == EMPTY) {
            keys[at] = key;
            heights[at] = height;
            if (++size * 2 > keys.length) {
                grow();
            }
        } else if (height > heights[at]) {
            heights[at] = height;
        }
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int at = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (keys[at] != EMPTY && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        float[] oldHeights = heights;
        keys = emptyKeys(oldKeys.length * 2);
        heights = new float[keys.length];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != EMPTY) {
                add(oldKeys[i], oldHeights[i]);
            }
        }
    }

    /** Number of pairs. */
    int size() {
        return size;
    }

    /** The pairs, ascending: the smaller basin in the upper half of each long. */
    long[] sortedPairs() {
        long[] pairs = new long[size];
        int n = 0;
        for (long key : keys) {
            if (key != EMPTY) {
                pairs[n++] = key;
            }
        }
        Arrays.sort(pairs);
        return pairs;
    }

    /** Height of the pass of a pair that is in the table. */
    float height(long pair) {
        return heights[slot(pair)];
    }
}

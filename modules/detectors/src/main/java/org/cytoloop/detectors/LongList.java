/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

import java.util.Arrays;

/** A growing list of primitive longs. */
final class LongList {
    private long[] values = new long[64];
    private int size;

    /** Appends. */
    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    long get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }

    /** A copy of just the values. */
    long[] toArray() {
        return Arrays.copyOf(values, size);
    }
}

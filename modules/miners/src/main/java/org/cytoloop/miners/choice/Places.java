/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners.choice;

/** Squared distances between rows in the space of {@link org.cytoloop.spi.MiningView#places}. Thread-safe. */
public final class Places {
    private final float[] places;
    private final int dimensions;

    /**
     * Takes the coordinates of a view.
     *
     * @param places row by row; not written to
     * @param dimensions number of coordinates of a row
     */
    public Places(float[] places, int dimensions) {
        this.places = places;
        this.dimensions = dimensions;
    }

    /** The squared distance of two rows. */
    public float square(int a, int b) {
        return square(a, b, Float.POSITIVE_INFINITY);
    }

    /** The squared distance of two rows, or, as soon as that is clear, something above the limit. */
    public float square(int a, int b, float limit) {
        int i = a * dimensions;
        int j = b * dimensions;
        int end = i + dimensions;
        float sum = 0;
        // four at a time: to look at the limit after each coordinate costs more than it saves
        for (; i + 4 <= end && sum <= limit; i += 4, j += 4) {
            float d0 = places[i] - places[j];
            float d1 = places[i + 1] - places[j + 1];
            float d2 = places[i + 2] - places[j + 2];
            float d3 = places[i + 3] - places[j + 3];
            sum += d0 * d0 + d1 * d1 + d2 * d2 + d3 * d3;
        }
        for (; i < end && sum <= limit; i++, j++) {
            float d = places[i] - places[j];
            sum += d * d;
        }
        return sum;
    }
}

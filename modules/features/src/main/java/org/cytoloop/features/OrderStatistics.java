/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import java.util.Arrays;

/**
 * Order statistics of a few hundred values without sorting them: values are counted in equal buckets from the smallest to
 * the largest, and only the bucket that holds the wanted one is sorted. Not thread-safe.
 */
final class OrderStatistics {
    private static final int BUCKETS = 128;

    private final int[] counts = new int[BUCKETS];
    private final byte[] bucketOf;
    private final float[] bucket;
    private float[] values;
    private int n;
    private boolean nan;

    /** @param capacity most values that will be looked at */
    OrderStatistics(int capacity) {
        this.bucketOf = new byte[capacity];
        this.bucket = new float[capacity];
    }

    /** Takes the first {@code n} values, at least one; they must stay unchanged while quantiles are asked for. */
    void of(float[] newValues, int count) {
        values = newValues;
        n = count;
        float low = newValues[0];
        float high = low;
        float sum = 0;
        for (int i = 0; i < count; i++) {
            float v = newValues[i];
            // comparisons that seldom change anything are cheaper than Math.min; NaN shows in the sum
            if (v < low) {
                low = v;
            }
            if (v > high) {
                high = v;
            }
            sum += v;
        }
        nan = Float.isNaN(sum);
        float scale = high > low ? (BUCKETS - 0.5f) / (high - low) : 0;
        if (!(scale < Float.MAX_VALUE)) {
            scale = 0;
        }
        Arrays.fill(counts, 0);
        for (int i = 0; i < count; i++) {
            int bucket = (int) ((newValues[i] - low) * scale);
            bucketOf[i] = (byte) bucket;
            counts[bucket]++;
        }
    }

    /** The quantile by nearest rank: the value number round(q (n - 1)) in ascending order. NaN when a value is NaN. */
    float quantile(double q) {
        if (nan) {
            return Float.NaN;
        }
        int rank = (int) Math.round(q * (n - 1));
        int wanted = 0;
        while (rank >= counts[wanted]) {
            rank -= counts[wanted++];
        }
        int size = 0;
        for (int i = 0; i < n; i++) {
            if (bucketOf[i] == wanted) {
                bucket[size++] = values[i];
            }
        }
        return select(size, rank);
    }

    /** Few values: insertion sort; a crowded bucket (one far outlier squeezes all others into one): full sort. */
    private float select(int size, int rank) {
        if (size > 48) {
            Arrays.sort(bucket, 0, size);
            return bucket[rank];
        }
        for (int i = 1; i < size; i++) {
            float value = bucket[i];
            int j = i - 1;
            while (j >= 0 && bucket[j] > value) {
                bucket[j + 1] = bucket[j];
                j--;
            }
            bucket[j + 1] = value;
        }
        return bucket[rank];
    }
}

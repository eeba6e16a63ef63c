/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.display;

import java.util.Arrays;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.SliceSeries;

/** How often which grey values occur in a channel, from evenly spaced pixels of a small level. Immutable. */
public final class ChannelHistogram {
    private static final int BINS = 1024;

    private final float[] sorted;
    private final int[] counts;
    private final double typeMin;
    private final double typeMax;

    private ChannelHistogram(float[] sorted, boolean integers, double typeMin, double typeMax) {
        this.sorted = sorted;
        this.typeMin = typeMin;
        this.typeMax = typeMax;
        double span = max() - min();
        // never more bins than whole grey values, or every other bin would be empty
        int bins = integers ? (int) Math.min(BINS, span + 1) : BINS;
        counts = new int[bins];
        double width = integers ? span + 1 : span;
        for (float value : sorted) {
            int bin = width > 0 ? (int) ((value - min()) / width * bins) : 0;
            counts[Math.min(bins - 1, bin)]++;
        }
    }

    /**
     * Reads a small level. Off the EDT.
     *
     * @throws ProblemException when the image cannot be read
     */
    public static ChannelHistogram of(SliceSeries series, int channel) throws ProblemException {
        SeriesInfo info = series.info();
        return of(ChannelSample.of(series, channel), info.type());
    }

    /**
     * The histogram of given values.
     *
     * @param values grey values; NaN and infinite ones are ignored; left unchanged
     * @param type how they are stored
     */
    static ChannelHistogram of(float[] values, PixelType type) {
        float[] sorted = new float[values.length];
        int n = 0;
        for (float value : values) {
            if (Float.isFinite(value)) {
                sorted[n++] = value;
            }
        }
        sorted = n == 0 ? new float[1] : Arrays.copyOf(sorted, n);
        Arrays.sort(sorted);
        double lowest = sorted[0];
        double highest = sorted[sorted.length - 1];
        return switch (type) {
            case UINT8 -> new ChannelHistogram(sorted, true, 0, 255);
            case INT8 -> new ChannelHistogram(sorted, true, Byte.MIN_VALUE, Byte.MAX_VALUE);
            case UINT16 -> new ChannelHistogram(sorted, true, 0, 65535);
            case INT16 -> new ChannelHistogram(sorted, true, Short.MIN_VALUE, Short.MAX_VALUE);
            // nobody fills 32 bits; what occurs is the more useful range
            default -> new ChannelHistogram(sorted, !type.isFloating(), lowest, highest);
        };
    }

    /** Smallest grey value seen. */
    public double min() {
        return sorted[0];
    }

    /** Largest grey value seen; may be equal to the smallest. */
    public double max() {
        return sorted[sorted.length - 1];
    }

    /** Smallest grey value the sample type can hold; for types of 32 bits and more the smallest seen. */
    public double typeMin() {
        return typeMin;
    }

    /** Largest grey value the sample type can hold; for types of 32 bits and more the largest seen. */
    public double typeMax() {
        return typeMax;
    }

    /** Number of sampled pixels in each of at most 1024 bins of equal width from {@link #min()} to {@link #max()}. */
    public int[] counts() {
        return counts.clone();
    }

    /**
     * Grey value below which a share of the sampled pixels lies, interpolated between neighbours.
     *
     * @param share 0 to 1
     */
    public double quantile(double share) {
        double at = Math.max(0, Math.min(1, share)) * (sorted.length - 1);
        int low = (int) at;
        int high = Math.min(sorted.length - 1, low + 1);
        return sorted[low] + (at - low) * (sorted[high] - (double) sorted[low]);
    }
}

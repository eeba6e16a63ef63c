/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.channels;

import org.cytoloop.engine.display.ChannelDisplay;
import org.cytoloop.engine.display.ChannelHistogram;

/**
 * Which grey values a histogram shows: where nearly all pixels lie, and the contrast range.
 *
 * @param low at the left edge
 * @param high at the right edge; above low
 */
record HistogramAxis(double low, double high) {
    private static final double NEARLY_ALL = 0.9995;

    static HistogramAxis of(ChannelHistogram histogram, ChannelDisplay channel) {
        double tail = histogram.quantile(NEARLY_ALL);
        double span = Math.max(tail - histogram.min(), channel.max() - channel.min());
        double high = Math.max(Math.min(histogram.max(), tail + span * 0.3), channel.max() + span * 0.05);
        double low = Math.min(histogram.min(), channel.min());
        return new HistogramAxis(low, high > low ? high : low + 1);
    }

    double x(double value, int width) {
        return (value - low) / (high - low) * width;
    }

    double value(double x, int width) {
        return low + x / width * (high - low);
    }
}

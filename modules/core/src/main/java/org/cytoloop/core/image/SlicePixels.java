/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.image;

import org.cytoloop.core.task.ProblemException;

/**
 * The pixels of one slice at full resolution, by study channel (0 to {@link #channelCount()} - 1, in the order of the
 * study's channels, not of the file). Thread-safe.
 */
public interface SlicePixels {
    /** Columns, px. */
    int width();

    /** Rows, px. */
    int height();

    /** Edge length of a pixel in µm; NaN when unknown. */
    double pixelSizeUm();

    /** Number of study channels. */
    int channelCount();

    /** The plane of a study channel. */
    Plane plane(int channel);

    /**
     * Grey-value statistics of the whole channel in this slice, from a regular grid of pixels; computed once and kept.
     *
     * @throws ProblemException when the file cannot be read
     */
    ChannelStatistics statistics(int channel) throws ProblemException;
}

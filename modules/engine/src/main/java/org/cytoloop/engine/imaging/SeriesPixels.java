/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.imaging;

import java.util.List;
import org.cytoloop.core.image.ChannelStatistics;
import org.cytoloop.core.image.Plane;
import org.cytoloop.core.image.SlicePixels;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.SliceSeries;

/** Chosen channels of a series at full resolution, first section and time point. */
final class SeriesPixels implements SlicePixels {
    private final int width;
    private final int height;
    private final SeriesPlane[] planes;
    private final double pixelSizeUm;
    private final ChannelStatistics[] statistics;
    /** One lock per channel: threads that ask for the same statistics wait for one computation. */
    private final Object[] locks;

    SeriesPixels(SliceSeries series, List<Integer> channelIndexes, double pixelSizeUm) {
        int n = channelIndexes.size();
        this.planes = new SeriesPlane[n];
        this.locks = new Object[n];
        this.statistics = new ChannelStatistics[n];
        for (int c = 0; c < n; c++) {
            planes[c] = new SeriesPlane(series, channelIndexes.get(c));
            locks[c] = new Object();
        }
        this.pixelSizeUm = pixelSizeUm;
        this.width = series.info().width();
        this.height = series.info().height();
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public double pixelSizeUm() {
        return pixelSizeUm;
    }

    @Override
    public int channelCount() {
        return planes.length;
    }

    @Override
    public Plane plane(int channel) {
        return planes[channel];
    }

    @Override
    public ChannelStatistics statistics(int channel) throws ProblemException {
        synchronized (locks[channel]) {
            if (statistics[channel] == null) {
                statistics[channel] =
                        ChannelStatistics.of(PixelGrid.of(width, height).sample(planes[channel]));
            }
            return statistics[channel];
        }
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine;

import org.cytoloop.core.image.ChannelStatistics;
import org.cytoloop.core.image.Plane;
import org.cytoloop.core.image.SlicePixels;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.SliceSeries;

/** All channels of a series, without a pixel size. */
public record MemoryPixels(SliceSeries series) implements SlicePixels {
    @Override
    public int width() {
        return series.info().width();
    }

    @Override
    public int height() {
        return series.info().height();
    }

    @Override
    public double pixelSizeUm() {
        return Double.NaN;
    }

    @Override
    public int channelCount() {
        return series.info().channels().size();
    }

    @Override
    public Plane plane(int channel) {
        return new Plane() {
            @Override
            public int width() {
                return MemoryPixels.this.width();
            }

            @Override
            public int height() {
                return MemoryPixels.this.height();
            }

            @Override
            public void read(int x, int y, int width, int height, float[] target) throws ProblemException {
                series.read(channel, 0, 0, 0, x, y, width, height).copyFloats(0, target, 0, width * height);
            }
        };
    }

    @Override
    public ChannelStatistics statistics(int channel) throws ProblemException {
        float[] all = new float[width() * height()];
        plane(channel).read(0, 0, width(), height(), all);
        return ChannelStatistics.of(all);
    }
}

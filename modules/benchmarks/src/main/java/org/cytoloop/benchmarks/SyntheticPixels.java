/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.benchmarks;

import org.cytoloop.core.image.ChannelStatistics;
import org.cytoloop.core.image.Plane;
import org.cytoloop.core.image.SlicePixels;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.random.SeededRandom;

/** Bright discs on noise in memory, so that a benchmark measures the kernel and not the disk. */
final class SyntheticPixels implements SlicePixels {
    private static final double RADIUS = 5;

    private final int size;
    private final float[][] channels;
    private final Cells cells;
    private final ChannelStatistics[] statistics;

    /**
     * @param size edge length, px
     * @param cellCount number of discs
     * @param channelCount number of channels
     */
    SyntheticPixels(int size, int cellCount, int channelCount, long seed) {
        this.size = size;
        SeededRandom random = new SeededRandom(seed);
        channels = new float[channelCount][size * size];
        for (float[] channel : channels) {
            for (int i = 0; i < channel.length; i++) {
                channel[i] = (float) (200 + 20 * random.nextGaussian());
            }
        }
        float[] x = new float[cellCount];
        float[] y = new float[cellCount];
        float[] area = new float[cellCount];
        for (int i = 0; i < cellCount; i++) {
            x[i] = (float) (size * random.nextDouble());
            y[i] = (float) (size * random.nextDouble());
            area[i] = (float) (Math.PI * RADIUS * RADIUS);
            for (float[] channel : channels) {
                addDisc(channel, x[i], y[i], (float) (800 * random.nextDouble()));
            }
        }
        cells = Cells.points(x, y, area);
        statistics = new ChannelStatistics[channelCount];
        for (int c = 0; c < channelCount; c++) {
            statistics[c] = ChannelStatistics.of(channels[c]);
        }
    }

    private void addDisc(float[] channel, float cx, float cy, float height) {
        int left = Math.max(0, (int) (cx - RADIUS));
        int right = Math.min(size - 1, (int) (cx + RADIUS));
        for (int row = Math.max(0, (int) (cy - RADIUS)); row <= Math.min(size - 1, (int) (cy + RADIUS)); row++) {
            for (int column = left; column <= right; column++) {
                double dx = column + 0.5 - cx;
                double dy = row + 0.5 - cy;
                if (dx * dx + dy * dy <= RADIUS * RADIUS) {
                    channel[row * size + column] += height;
                }
            }
        }
    }

    Cells cells() {
        return cells;
    }

    @Override
    public int width() {
        return size;
    }

    @Override
    public int height() {
        return size;
    }

    @Override
    public double pixelSizeUm() {
        return Double.NaN;
    }

    @Override
    public int channelCount() {
        return channels.length;
    }

    @Override
    public ChannelStatistics statistics(int channel) {
        return statistics[channel];
    }

    @Override
    public Plane plane(int channel) {
        float[] values = channels[channel];
        return new Plane() {
            @Override
            public int width() {
                return size;
            }

            @Override
            public int height() {
                return size;
            }

            @Override
            public void read(int x, int y, int width, int height, float[] target) {
                for (int row = 0; row < height; row++) {
                    System.arraycopy(values, (y + row) * size + x, target, row * width, width);
                }
            }
        };
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.imaging;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.Parallel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.SliceSeries;

/**
 * Exact minimum, maximum and mean of a channel: every pixel of the full-resolution first plane (z = t = 0), in the
 * file's own sample type. NaN samples are ignored.
 *
 * @param channel name of the channel
 * @param min smallest grey value, NaN when every sample is NaN
 * @param max largest grey value, NaN when every sample is NaN
 * @param mean arithmetic mean of the grey values in double precision, NaN when every sample is NaN
 * @param pixels number of samples that were not NaN
 */
public record ImageStatistics(String channel, double min, double max, double mean, long pixels) {
    private static final int TILE_HEIGHT = 256;
    /** Bands as wide as the image where that is not too wide, so that a strip is decoded once. */
    private static final int TILE_WIDTH = 8192;

    /**
     * Reads all pixels tile by tile on all threads. Sums of the tiles are added in the order of the tiles, so that the
     * result does not depend on the number of threads.
     *
     * @return one row per channel, in order
     * @throws ProblemException when the file cannot be read
     */
    public static List<ImageStatistics> of(SliceSeries series, TaskContext task) throws ProblemException {
        SeriesInfo info = series.info();
        int across = (info.width() - 1) / TILE_WIDTH + 1;
        int down = (info.height() - 1) / TILE_HEIGHT + 1;
        int channels = info.channels().size();
        // the channels of one tile follow each other, because interleaved files decode them together
        Partial[] partials = new Partial[Math.multiplyExact(Math.multiplyExact(across, down), channels)];
        Parallel.forEach(task, partials.length, "reading pixels", i -> {
            int tile = i / channels;
            int x = tile % across * TILE_WIDTH;
            int y = tile / across * TILE_HEIGHT;
            int width = Math.min(TILE_WIDTH, info.width() - x);
            int height = Math.min(TILE_HEIGHT, info.height() - y);
            partials[i] = Partial.of(series.read(i % channels, 0, 0, 0, x, y, width, height));
        });
        List<ImageStatistics> all = new ArrayList<>();
        for (int c = 0; c < channels; c++) {
            all.add(combine(info.channels().get(c), partials, c, channels));
        }
        return all;
    }

    private static ImageStatistics combine(ChannelInfo channel, Partial[] partials, int first, int step) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        double sum = 0;
        long n = 0;
        for (int i = first; i < partials.length; i += step) {
            min = Math.min(min, partials[i].min);
            max = Math.max(max, partials[i].max);
            sum += partials[i].sum;
            n += partials[i].n;
        }
        return n == 0
                ? new ImageStatistics(channel.name(), Double.NaN, Double.NaN, Double.NaN, 0)
                : new ImageStatistics(channel.name(), min, max, sum / n, n);
    }

    /** Sums over one tile. Integers up to 32 bits are added exactly. */
    private record Partial(double min, double max, double sum, long n) {
        static Partial of(PixelTile tile) {
            return switch (tile.type()) {
                case UINT8 -> bytes((byte[]) tile.data());
                case UINT16 -> shorts((short[]) tile.data());
                default -> any(tile);
            };
        }

        private static Partial bytes(byte[] data) {
            int min = Integer.MAX_VALUE;
            int max = Integer.MIN_VALUE;
            long sum = 0;
            for (byte sample : data) {
                int value = sample & 0xFF;
                min = Math.min(min, value);
                max = Math.max(max, value);
                sum += value;
            }
            return new Partial(min, max, sum, data.length);
        }

        private static Partial shorts(short[] data) {
            int min = Integer.MAX_VALUE;
            int max = Integer.MIN_VALUE;
            long sum = 0;
            for (short sample : data) {
                int value = sample & 0xFFFF;
                min = Math.min(min, value);
                max = Math.max(max, value);
                sum += value;
            }
            return new Partial(min, max, sum, data.length);
        }

        private static Partial any(PixelTile tile) {
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            double sum = 0;
            long n = 0;
            int pixels = tile.width() * tile.height();
            for (int i = 0; i < pixels; i++) {
                double value = tile.value(i);
                if (!Double.isNaN(value)) {
                    min = Math.min(min, value);
                    max = Math.max(max, value);
                    sum += value;
                    n++;
                }
            }
            return new Partial(min, max, sum, n);
        }
    }
}

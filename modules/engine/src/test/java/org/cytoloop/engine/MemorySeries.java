/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.spi.SliceSeries;

/** An image that is a function of the position; counts the pixels that were read. */
public final class MemorySeries implements SliceSeries {
    /** Grey value of a pixel. */
    @FunctionalInterface
    public interface Painter {
        double grey(int channel, int x, int y);
    }

    public final AtomicLong pixelsRead = new AtomicLong();
    private final SeriesInfo info;
    private final Painter painter;

    public MemorySeries(int width, int height, PixelType type, Painter painter, String... channels) {
        List<ChannelInfo> infos = new ArrayList<>();
        for (String channel : channels) {
            infos.add(new ChannelInfo(channel, -1));
        }
        this.info = new SeriesInfo(
                "memory", width, height, type, infos, 1, 1, Double.NaN, List.of(new LevelSize(width, height)));
        this.painter = painter;
    }

    @Override
    public SeriesInfo info() {
        return info;
    }

    @Override
    public PixelTile read(int channel, int level, int z, int t, int x, int y, int width, int height) {
        if (level != 0 || x < 0 || y < 0 || x + width > info.width() || y + height > info.height()) {
            throw new IndexOutOfBoundsException(level + ": " + x + "," + y + " " + width + "x" + height);
        }
        pixelsRead.addAndGet((long) width * height);
        PixelTile tile = PixelTile.allocate(info.type(), width, height);
        for (int i = 0; i < width * height; i++) {
            double grey = painter.grey(channel, x + i % width, y + i / width);
            switch (info.type()) {
                case UINT8 -> ((byte[]) tile.data())[i] = (byte) grey;
                case UINT16 -> ((short[]) tile.data())[i] = (short) (int) grey;
                case INT32 -> ((int[]) tile.data())[i] = (int) grey;
                case FLOAT32 -> ((float[]) tile.data())[i] = (float) grey;
                case FLOAT64 -> ((double[]) tile.data())[i] = grey;
                default -> throw new IllegalArgumentException(info.type().label());
            }
        }
        return tile;
    }
}

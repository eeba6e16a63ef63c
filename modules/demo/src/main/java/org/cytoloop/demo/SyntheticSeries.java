/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.demo;

import java.util.List;
import java.util.Objects;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.spi.SliceSeries;

/**
 * A slice that is drawn when it is read: any rectangle, in any order, from any number of threads, always the same
 * pixels. Memory is needed for the list of cells and the rectangle asked for.
 */
public final class SyntheticSeries implements SliceSeries {
    /** Rows drawn at once. */
    private static final int STRIP = 128;

    private final SeriesInfo info;
    private final Scene scene;
    private final TileRenderer[] channels;

    /** @param slice the plan */
    public SyntheticSeries(DemoSlice slice) {
        info = new SeriesInfo(
                slice.name(),
                slice.size(),
                slice.size(),
                PixelType.UINT16,
                List.of(
                        new ChannelInfo(DemoSlice.NUCLEAR_CHANNEL, 0x0000FF),
                        new ChannelInfo(DemoSlice.MARKER_CHANNEL, 0x00FF00)),
                1,
                1,
                slice.pixelSizeUm(),
                List.of(new LevelSize(slice.size(), slice.size())));
        scene = new Scene(slice);
        channels = new TileRenderer[] {new TileRenderer(slice, scene, false), new TileRenderer(slice, scene, true)};
    }

    @Override
    public SeriesInfo info() {
        return info;
    }

    /** The truth about the cells in it. */
    public SliceTruth truth() {
        return scene.truth();
    }

    @Override
    public PixelTile read(int channel, int level, int z, int t, int x, int y, int width, int height) {
        Objects.checkIndex(channel, channels.length);
        Objects.checkIndex(level, 1);
        Objects.checkIndex(z, 1);
        Objects.checkIndex(t, 1);
        Objects.checkFromIndexSize(x, width, info.width());
        Objects.checkFromIndexSize(y, height, info.height());
        if (width < 1 || height < 1) {
            throw new IndexOutOfBoundsException("empty rectangle " + width + " x " + height);
        }
        short[] grey = new short[Math.multiplyExact(width, height)];
        for (int top = 0; top < height; top += STRIP) {
            int rows = Math.min(STRIP, height - top);
            channels[channel].render(x, y + top, width, rows, grey, top * width);
        }
        return new PixelTile(PixelType.UINT16, width, height, grey);
    }
}

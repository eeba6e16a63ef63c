/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.display;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.spi.SliceSeries;

/** An 8-bit image in memory with a pyramid whose levels are every second pixel; counts the pixels that were read. */
final class SmallPyramid implements SliceSeries {
    final AtomicLong pixelsRead = new AtomicLong();
    private final SeriesInfo info;
    private final byte[][] channels;

    SmallPyramid(int width, int height, int levelCount, List<ChannelInfo> names, byte[]... channels) {
        List<LevelSize> levels = new ArrayList<>();
        for (int level = 0; level < levelCount; level++) {
            levels.add(new LevelSize((width - 1 >> level) + 1, (height - 1 >> level) + 1));
        }
        this.info = new SeriesInfo("small", width, height, PixelType.UINT8, names, 1, 1, Double.NaN, levels);
        this.channels = channels;
    }

    @Override
    public SeriesInfo info() {
        return info;
    }

    @Override
    public PixelTile read(int channel, int level, int z, int t, int x, int y, int width, int height) {
        LevelSize size = info.levels().get(level);
        if (x < 0 || y < 0 || width < 1 || height < 1 || x + width > size.width() || y + height > size.height()) {
            throw new IndexOutOfBoundsException(level + ": " + x + "," + y + " " + width + "x" + height);
        }
        pixelsRead.addAndGet((long) width * height);
        byte[] data = new byte[width * height];
        for (int i = 0; i < data.length; i++) {
            data[i] = channels[channel][((y + i / width) << level) * info.width() + ((x + i % width) << level)];
        }
        return new PixelTile(PixelType.UINT8, width, height, data);
    }
}

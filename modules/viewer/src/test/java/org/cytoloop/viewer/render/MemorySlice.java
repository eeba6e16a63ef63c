/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.render;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.display.ChannelDisplay;
import org.cytoloop.engine.display.Compositor;
import org.cytoloop.engine.display.DisplaySettings;
import org.cytoloop.spi.SliceSeries;

/** A noisy image of two 16-bit channels in memory, with a pyramid of every second pixel; remembers what was read. */
final class MemorySlice implements SliceSeries {
    static final DisplaySettings DISPLAY = new DisplaySettings(
            List.of(
                    new ChannelDisplay("a", 0xFF8000, 1000, 50000, true),
                    new ChannelDisplay("b", 0x0080FF, 0, 65535, true)),
            -1);

    /** One line "channel level x y" per read, in order. */
    final ConcurrentLinkedQueue<String> reads = new ConcurrentLinkedQueue<>();

    private final SeriesInfo info;
    private final short[][] full;
    /** Reads of this level fail; -1 for none. */
    volatile int brokenLevel = -1;

    MemorySlice(int width, int height, int levelCount) {
        List<LevelSize> levels = new ArrayList<>();
        for (int level = 0; level < levelCount; level++) {
            levels.add(new LevelSize((width - 1 >> level) + 1, (height - 1 >> level) + 1));
        }
        List<ChannelInfo> channels = List.of(new ChannelInfo("a", -1), new ChannelInfo("b", -1));
        info = new SeriesInfo("memory", width, height, PixelType.UINT16, channels, 1, 1, Double.NaN, levels);
        SeededRandom random = new SeededRandom(width);
        full = new short[2][width * height];
        for (short[] channel : full) {
            for (int i = 0; i < channel.length; i++) {
                channel[i] = (short) random.nextInt(65536);
            }
        }
    }

    @Override
    public SeriesInfo info() {
        return info;
    }

    @Override
    public PixelTile read(int channel, int level, int z, int t, int x, int y, int width, int height)
            throws ProblemException {
        LevelSize size = info.levels().get(level);
        if (x < 0 || y < 0 || width < 1 || height < 1 || x + width > size.width() || y + height > size.height()) {
            throw new IndexOutOfBoundsException(level + ": " + x + "," + y + " " + width + "x" + height);
        }
        reads.add(channel + " " + level + " " + x + " " + y);
        if (level == brokenLevel) {
            throw new ProblemException("Level " + level + " is broken.");
        }
        short[] data = new short[width * height];
        for (int i = 0; i < data.length; i++) {
            data[i] = full[channel][((y + i / width) << level) * info.width() + ((x + i % width) << level)];
        }
        return new PixelTile(PixelType.UINT16, width, height, data);
    }

    /** The composed colours of a level. */
    int[] composed(int level, DisplaySettings display) throws ProblemException {
        LevelSize size = info.levels().get(level);
        PixelTile[] tiles = {
            read(0, level, 0, 0, 0, 0, size.width(), size.height()),
            read(1, level, 0, 0, 0, 0, size.width(), size.height())
        };
        reads.clear();
        int[] argb = new int[size.width() * size.height()];
        Compositor.compose(display, tiles, argb, argb.length);
        return argb;
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.display;

import java.util.Arrays;
import java.util.List;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.SliceSeries;

/**
 * Grey values of a channel that stand for all of them: evenly spaced pixels of a level that is small, but not so small
 * that averaging has taken the brightness out of spots.
 */
final class ChannelSample {
    /** A level with at least this many px on its longer side keeps what is a few px wide. */
    private static final int LONGER_SIDE = 1500;
    /** Up to this many px are read in one piece. */
    private static final int WHOLE = 1 << 23;
    /** A larger image without a pyramid is sampled in this many blocks in each direction. */
    private static final int BLOCKS = 6;

    private static final int BLOCK = 256;
    /** Number of values that are enough for a 99.9th percentile that does not tremble. */
    private static final int ENOUGH = 1 << 17;

    private ChannelSample() {}

    /**
     * Reads the sample; at most a few hundred thousand values, at least one.
     *
     * @throws ProblemException when the image cannot be read
     */
    static float[] of(SliceSeries series, int channel) throws ProblemException {
        SeriesInfo info = series.info();
        int level = PyramidLevels.atLeast(info, LONGER_SIDE);
        LevelSize size = info.levels().get(level);
        if ((long) size.width() * size.height() <= WHOLE) {
            return thinned(series.read(channel, level, 0, 0, 0, 0, size.width(), size.height()), ENOUGH);
        }
        int width = Math.min(BLOCK, size.width());
        int height = Math.min(BLOCK, size.height());
        float[] all = new float[2 * ENOUGH];
        int n = 0;
        for (int down = 0; down < BLOCKS; down++) {
            for (int across = 0; across < BLOCKS; across++) {
                int x = (int) ((size.width() - width) * (across + 0.5) / BLOCKS);
                int y = (int) ((size.height() - height) * (down + 0.5) / BLOCKS);
                float[] some =
                        thinned(series.read(channel, level, 0, 0, x, y, width, height), ENOUGH / (BLOCKS * BLOCKS));
                int fits = Math.min(some.length, all.length - n);
                System.arraycopy(some, 0, all, n, fits);
                n += fits;
            }
        }
        return Arrays.copyOf(all, n);
    }

    /** Every k-th px of every k-th row, so that about the wanted number (never more than twice as many) is left. */
    private static float[] thinned(PixelTile tile, int wanted) {
        int step = Math.max(1, (int) Math.floor(Math.sqrt(tile.width() * (double) tile.height() / wanted)));
        int across = (tile.width() + step - 1) / step;
        int down = (tile.height() + step - 1) / step;
        float[] values = new float[across * down];
        float[] row = new float[tile.width()];
        for (int y = 0; y < down; y++) {
            tile.copyFloats(y * step * tile.width(), row, 0, row.length);
            for (int x = 0; x < across; x++) {
                values[y * across + x] = row[x * step];
            }
        }
        return values;
    }

    /** True for an RGB image: three channels of 8 bits, named as readers name those of RGB images. */
    static boolean isPhotograph(SeriesInfo info) {
        List<String> names = info.channels().stream().map(c -> c.name()).toList();
        boolean photograph =
                names.equals(List.of("Red", "Green", "Blue")) || names.equals(List.of("Red", "Green", "Blue", "Alpha"));
        return photograph && info.type().bytes() == 1;
    }
}

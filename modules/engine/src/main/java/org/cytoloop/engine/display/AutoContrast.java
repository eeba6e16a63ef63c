/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.display;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.ChannelStatistics;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.SliceSeries;

/**
 * First settings for an image: each channel from its median (most of a fluorescence slice is background) to its 99.9th
 * percentile, in the file's colour, or in a colour that colour-blind readers can tell apart when the file names none.
 */
public final class AutoContrast {
    /** Colours of channels whose file names none: blue, green, magenta, yellow, cyan, red; then white. */
    private static final int[] COLOURS = {0x3C78FF, 0x00D060, 0xFF00FF, 0xFFE000, 0x00E0FF, 0xFF5030};

    /** A level with at least this many px on its longer side is good enough. */
    private static final int ENOUGH = 512;

    private AutoContrast() {}

    /**
     * Reads a small level of the image and chooses. Off the EDT.
     *
     * @throws ProblemException when the image cannot be read
     */
    public static DisplaySettings of(SliceSeries series) throws ProblemException {
        SeriesInfo info = series.info();
        List<ChannelDisplay> channels = new ArrayList<>();
        for (int c = 0; c < info.channels().size(); c++) {
            channels.add(channel(info.channels().get(c), c, range(statistics(series, c))));
        }
        return new DisplaySettings(channels, -1);
    }

    /** The statistics of a channel, from a level of the pyramid that is small but not too small. */
    static ChannelStatistics statistics(SliceSeries series, int channel) throws ProblemException {
        List<LevelSize> levels = series.info().levels();
        int level = levels.size() - 1;
        while (level > 0
                && Math.max(levels.get(level).width(), levels.get(level).height()) < ENOUGH) {
            level--;
        }
        // an image without a pyramid is at most a few megapixels, or has none because it is being made
        int width = Math.min(levels.get(level).width(), 4096);
        int height = Math.min(levels.get(level).height(), 4096);
        int x = (levels.get(level).width() - width) / 2;
        int y = (levels.get(level).height() - height) / 2;
        float[] values = new float[width * height];
        series.read(channel, level, 0, 0, x, y, width, height).copyFloats(0, values, 0, values.length);
        return ChannelStatistics.of(values);
    }

    /**
     * The contrast range for these statistics: median to 99.9th percentile; never empty.
     *
     * @return black and white
     */
    public static double[] range(ChannelStatistics statistics) {
        double low = statistics.median();
        double high = statistics.p999();
        return new double[] {low, high > low ? high : low + 1};
    }

    private static ChannelDisplay channel(ChannelInfo info, int index, double[] range) {
        int own = info.rgb();
        int colour = own > 0 ? own & 0xFFFFFF : index < COLOURS.length ? COLOURS[index] : 0xFFFFFF;
        return new ChannelDisplay(info.name(), colour, range[0], range[1], true);
    }
}

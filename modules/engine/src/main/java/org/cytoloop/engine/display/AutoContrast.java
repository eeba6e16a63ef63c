/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.ChannelStatistics;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.SliceSeries;

/**
 * First settings for an image. Fluorescence: each channel from its median (most of a slice is background) to its 99.9th
 * percentile, in the file's colour, or in a colour that colour-blind readers can tell apart when the file names none.
 * Channels that are mostly bright are shown from their darkest to their brightest values, photographs as they are.
 */
public final class AutoContrast {
    /** Colours of channels whose file names none: blue, green, magenta, yellow, cyan, red; then white. */
    private static final int[] COLOURS = {0x3C78FF, 0x00D060, 0xFF00FF, 0xFFE000, 0x00E0FF, 0xFF5030};

    /** Names of {@link #COLOURS}. */
    private static final List<String> NAMES = List.of("blue", "green", "magenta", "yellow", "cyan", "red");

    private static final int[] PHOTOGRAPH = {0xFF0000, 0x00FF00, 0x0000FF, 0xFFFFFF};

    private AutoContrast() {}

    /**
     * Reads a small level of the image and chooses. Off the EDT.
     *
     * @throws ProblemException when the image cannot be read
     */
    public static DisplaySettings of(SliceSeries series) throws ProblemException {
        SeriesInfo info = series.info();
        List<ChannelDisplay> channels = new ArrayList<>();
        boolean photograph = ChannelSample.isPhotograph(info);
        for (int c = 0; c < info.channels().size(); c++) {
            ChannelInfo channel = info.channels().get(c);
            channels.add(
                    photograph
                            ? new ChannelDisplay(channel.name(), PHOTOGRAPH[c], 0, 255, c < 3)
                            : channel(channel, c, range(ChannelHistogram.of(series, c))));
        }
        return new DisplaySettings(channels, -1);
    }

    /**
     * The contrast range for these statistics: median to 99.9th percentile, or 1st to 99.9th percentile when most of the
     * image is bright; never empty.
     *
     * @return black and white
     */
    public static double[] range(ChannelStatistics statistics) {
        return range(statistics.p01(), statistics.median(), statistics.p999());
    }

    /**
     * The contrast range for a histogram, as {@link #range(ChannelStatistics)}.
     *
     * @return black and white
     */
    public static double[] range(ChannelHistogram histogram) {
        return range(histogram.quantile(0.01), histogram.quantile(0.5), histogram.quantile(0.999));
    }

    private static double[] range(double darkest, double median, double brightest) {
        boolean mostlyBright = median - darkest > brightest - median;
        double low = mostlyBright ? darkest : median;
        return new double[] {low, brightest > low ? brightest : low + 1};
    }

    private static ChannelDisplay channel(ChannelInfo info, int index, double[] range) {
        int own = info.rgb();
        int colour = own > 0 ? own & 0xFFFFFF : colour(info.name(), index);
        return new ChannelDisplay(info.name(), colour, range[0], range[1], true);
    }

    /** The colour a channel is named after, as "green"; else by its place. */
    private static int colour(String name, int index) {
        int named = NAMES.indexOf(name.trim().toLowerCase(Locale.ROOT));
        int place = named >= 0 ? named : index;
        return place < COLOURS.length ? COLOURS[place] : 0xFFFFFF;
    }
}

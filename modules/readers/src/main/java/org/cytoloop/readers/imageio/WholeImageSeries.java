/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.imageio;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.readers.series.ChannelNames;
import org.cytoloop.readers.tiff.Samples;
import org.cytoloop.spi.SliceSeries;

/** An image decoded whole at the first read, and again should memory have become short since. */
final class WholeImageSeries implements SliceSeries {
    private final WholeImage image;
    private final SeriesInfo info;
    private SoftReference<Object> decoded = new SoftReference<>(null);
    private boolean closed;

    WholeImageSeries(WholeImage image) {
        this.image = image;
        info = new SeriesInfo(
                "",
                image.width(),
                image.height(),
                image.type(),
                channels(image.samples()),
                1,
                1,
                Double.NaN,
                List.of(new LevelSize(image.width(), image.height())));
    }

    private static List<ChannelInfo> channels(int samples) {
        List<ChannelInfo> channels = new ArrayList<>();
        if (samples == 3 || samples == 4) {
            channels.add(new ChannelInfo("Red", 0xFF0000));
            channels.add(new ChannelInfo("Green", 0x00FF00));
            channels.add(new ChannelInfo("Blue", 0x0000FF));
        } else {
            channels.add(ChannelNames.numberedOne(0));
        }
        if (samples == 2 || samples == 4) {
            channels.add(new ChannelInfo("Alpha", ChannelNames.NO_COLOUR));
        }
        while (channels.size() < samples) {
            channels.add(ChannelNames.numberedOne(channels.size()));
        }
        return channels;
    }

    @Override
    public SeriesInfo info() {
        return info;
    }

    @Override
    public PixelTile read(int channel, int level, int z, int t, int x, int y, int width, int height)
            throws ProblemException {
        boolean inside = channel >= 0
                && channel < image.samples()
                && level == 0
                && z == 0
                && t == 0
                && x >= 0
                && y >= 0
                && width > 0
                && height > 0
                && x <= image.width() - width
                && y <= image.height() - height;
        if (!inside) {
            throw new IndexOutOfBoundsException("no such channel, level, plane or rectangle");
        }
        Object all = decoded();
        PixelTile tile = PixelTile.allocate(image.type(), width, height);
        for (int row = 0; row < height; row++) {
            int from = ((y + row) * image.width() + x) * image.samples() + channel;
            Samples.copy(all, from, image.samples(), tile.data(), row * width, width);
        }
        return tile;
    }

    private synchronized Object decoded() throws ProblemException {
        if (closed) {
            throw new ProblemException(image.file().getFileName() + ": the file was closed while it was read.");
        }
        Object samples = decoded.get();
        if (samples == null) {
            samples = image.decode();
            decoded = new SoftReference<>(samples);
        }
        return samples;
    }

    synchronized void close() {
        closed = true;
        decoded.clear();
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.imaging;

import java.io.Closeable;
import java.util.List;
import java.util.Objects;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceSeries;

/** Full resolution from the original, the smaller levels from a cached file. Closing it closes the cached file only. */
final class PyramidSeries implements SliceSeries, Closeable {
    private final SliceSeries original;
    private final SliceReader cachedFile;
    private final SliceSeries cached;
    private final SeriesInfo info;

    /**
     * Puts the two together.
     *
     * @param original the series without a pyramid
     * @param cachedFile the same pixels with a pyramid; not closed when this fails
     * @throws ProblemException when the cached file does not show the same image
     */
    PyramidSeries(SliceSeries original, SliceReader cachedFile) throws ProblemException {
        this.original = original;
        this.cachedFile = cachedFile;
        this.cached = cachedFile.series().get(0);
        SeriesInfo full = original.info();
        SeriesInfo small = cached.info();
        if (small.levels().size() < 2
                || small.width() != full.width()
                || small.height() != full.height()
                || small.type() != full.type()
                || small.channels().size() != full.channels().size()) {
            throw new ProblemException("The cached pyramid does not fit the image.");
        }
        this.info = new SeriesInfo(
                full.name(),
                full.width(),
                full.height(),
                full.type(),
                full.channels(),
                1,
                1,
                full.pixelSizeUm(),
                small.levels());
    }

    /**
     * Reads a little from both ends of every cached level, which finds files that were cut short.
     *
     * @throws ProblemException when a level cannot be read
     */
    void check() throws ProblemException {
        List<LevelSize> levels = info.levels();
        for (int level = 1; level < levels.size(); level++) {
            LevelSize size = levels.get(level);
            for (int c = 0; c < info.channels().size(); c++) {
                cached.read(c, level, 0, 0, 0, 0, 1, 1);
                cached.read(c, level, 0, 0, size.width() - 1, size.height() - 1, 1, 1);
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
        Objects.checkIndex(z, 1);
        Objects.checkIndex(t, 1);
        return (level == 0 ? original : cached).read(channel, level, z, t, x, y, width, height);
    }

    @Override
    public void close() {
        cachedFile.close();
    }

    @Override
    public String toString() {
        return "pyramid of " + info.name();
    }
}

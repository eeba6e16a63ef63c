/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.render;

import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.SliceSeries;

/**
 * The whole image, coarse, for as long as it is shown: its smallest level, or every n-th pixel of it where even that is
 * large because the image has no pyramid. Thread-safe.
 */
final class CoarseImage {
    /** A level with no more px than this is kept as it is. */
    private static final int WHOLE = 1 << 21;

    private static final int SIDE = 1024;
    private static final int BAND = 256;

    /** The composed picture and the number of the settings it was made for. */
    record Picture(int[] argb, int width, int height, int number) {}

    private final SliceSeries series;
    private final int level;
    private final int every;
    private final int width;
    private final int height;
    private final PixelTile[] channels;
    private volatile Picture picture;

    CoarseImage(SliceSeries series) {
        this.series = series;
        SeriesInfo info = series.info();
        level = info.levels().size() - 1;
        LevelSize size = info.levels().get(level);
        boolean whole = (long) size.width() * size.height() <= WHOLE;
        every = whole ? 1 : (Math.max(size.width(), size.height()) - 1) / SIDE + 1;
        width = (size.width() - 1) / every + 1;
        height = (size.height() - 1) / every + 1;
        channels = new PixelTile[info.channels().size()];
    }

    /** The picture made last; null when there is none yet. */
    Picture picture() {
        return picture;
    }

    /** What stands in for tiles of a level; null when there is no picture yet. */
    StandIn standIn(int forLevel) {
        Picture now = picture;
        if (now == null) {
            return null;
        }
        LevelSize own = series.info().levels().get(level);
        LevelSize other = series.info().levels().get(forLevel);
        return new StandIn(
                now.argb(),
                width,
                height,
                own.width() / (double) every / other.width(),
                own.height() / (double) every / other.height(),
                0,
                0);
    }

    /**
     * Reads what is missing and composes. Called by one thread at a time.
     *
     * @param wanted false once the work may stop
     * @throws ProblemException when the image cannot be read
     */
    void compose(Shown shown, BooleanSupplier wanted) throws ProblemException {
        var tables = shown.tables(series.info().type());
        for (int c = 0; c < channels.length; c++) {
            if (tables.shows(c) && channels[c] == null) {
                channels[c] = read(c, wanted);
                if (channels[c] == null) {
                    return;
                }
            }
        }
        int[] argb = new int[width * height];
        tables.compose(channels, argb, argb.length);
        picture = new Picture(argb, width, height, shown.number());
    }

    private PixelTile read(int channel, BooleanSupplier wanted) throws ProblemException {
        LevelSize size = series.info().levels().get(level);
        if (every == 1) {
            return series.read(channel, level, 0, 0, 0, 0, size.width(), size.height());
        }
        PixelTile thin = PixelTile.allocate(series.info().type(), width, height);
        int rowsAtOnce = Math.max(1, BAND / every) * every;
        for (int top = 0; top < size.height(); top += rowsAtOnce) {
            if (!wanted.getAsBoolean()) {
                return null;
            }
            int rows = Math.min(rowsAtOnce, size.height() - top);
            PixelTile band = series.read(channel, level, 0, 0, 0, top, size.width(), rows);
            for (int y = 0; y < rows; y += every) {
                for (int x = 0; x < width; x++) {
                    Object from = Objects.requireNonNull(band.data());
                    System.arraycopy(from, y * size.width() + x * every, thin.data(), (top + y) / every * width + x, 1);
                }
            }
        }
        return thin;
    }
}

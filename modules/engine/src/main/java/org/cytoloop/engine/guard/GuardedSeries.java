/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.guard;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.SliceSeries;

/**
 * An image whose tiles are looked at before they are believed. Reading stays on the caller's thread, for there are many
 * tiles; one that takes very long is told of, and as long as it has not come back nobody else begins to read.
 */
final class GuardedSeries implements SliceSeries {
    private final GuardedCall guard;
    private final SliceSeries series;
    private final SeriesInfo info;
    private final String file;
    private final BooleanSupplier closed;
    private final ReadingWatch watch;

    GuardedSeries(GuardedCall guard, SliceSeries series, SeriesInfo info, String file, BooleanSupplier closed)
            throws ProblemException {
        if (info == null) {
            throw guard.problem("does not describe an image in " + file, null);
        }
        this.guard = guard;
        this.series = series;
        this.info = info;
        this.file = file;
        this.closed = closed;
        this.watch = new ReadingWatch(guard, file);
    }

    @Override
    public SeriesInfo info() {
        return info;
    }

    @Override
    public PixelTile read(int channel, int level, int z, int t, int x, int y, int width, int height)
            throws ProblemException {
        PixelTile tile;
        ReadingWatch.Reading reading = watch.begin();
        try {
            tile = series.read(channel, level, z, t, x, y, width, height);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError | OutOfMemoryError e) {
            if (e instanceof IndexOutOfBoundsException missed && !exists(channel, level, z, t, x, y, width, height)) {
                throw missed;
            }
            if (closed.getAsBoolean()) {
                throw new ProblemException(file + " has been closed.", e);
            }
            throw guard.failed(e, "while it read " + file, TaskContext.quiet(1));
        } finally {
            reading.end();
        }
        if (tile == null || tile.width() != width || tile.height() != height || tile.type() != info.type()) {
            throw guard.problem(
                    "gave " + words(tile) + " instead of " + width + " x " + height + " px of "
                            + info.type().label() + " from " + file,
                    null);
        }
        return tile;
    }

    private static String words(PixelTile tile) {
        return tile == null
                ? "nothing"
                : tile.width() + " x " + tile.height() + " px of " + tile.type().label();
    }

    private boolean exists(int channel, int level, int z, int t, int x, int y, int width, int height) {
        if (channel < 0
                || channel >= info.channels().size()
                || level < 0
                || level >= info.levels().size()) {
            return false;
        }
        LevelSize size = info.levels().get(level);
        return z >= 0
                && z < info.sizeZ()
                && t >= 0
                && t < info.sizeT()
                && x >= 0
                && y >= 0
                && width >= 1
                && height >= 1
                && x <= size.width() - width
                && y <= size.height() - height;
    }
}

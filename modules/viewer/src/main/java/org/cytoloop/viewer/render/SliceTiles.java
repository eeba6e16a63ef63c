/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.render;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.display.ColourTables;
import org.cytoloop.spi.SliceSeries;

/** The tiles of one image: grey values as read, and pictures composed of them. Thread-safe. */
final class SliceTiles {
    private static final Logger LOG = Logger.getLogger(SliceTiles.class.getName());
    /** In place of a channel: the composed picture of all. */
    private static final int COMPOSED = -1;
    /** In place of a tile: the coarse image. */
    private static final long COARSE = -1;

    /** A composed tile and the number of the settings it was made for. */
    record Composed(int[] argb, int number) {}

    private final SliceSeries series;
    private final SeriesInfo info;
    private final TileMemory memory;
    private final Set<Long> unreadable = ConcurrentHashMap.newKeySet();
    private final AtomicReference<ProblemException> problem = new AtomicReference<>();
    private boolean closed;

    SliceTiles(SliceSeries series, TileMemory memory) {
        this.series = series;
        this.info = series.info();
        this.memory = memory;
    }

    SeriesInfo info() {
        return info;
    }

    /** The first problem; null when there was none. */
    ProblemException problem() {
        return problem.get();
    }

    /** The picture of a tile, perhaps for older settings; null when there is none. */
    Composed composed(TilePlace place) {
        return (Composed) memory.get(key(COMPOSED, place));
    }

    /** True when nothing more can be done for a tile: it is composed for these settings, or cannot be read. */
    boolean isDone(TilePlace place, Shown shown) {
        Composed composed = composed(place);
        return composed != null && composed.number == shown.number() || unreadable.contains(place.packed());
    }

    /** The grey values of a channel; null when they are not there. */
    PixelTile raw(int channel, TilePlace place) {
        return (PixelTile) memory.get(key(channel, place));
    }

    /** True when nothing more can be done for the coarse image. */
    boolean isDone(CoarseImage coarse, Shown shown) {
        CoarseImage.Picture picture = coarse.picture();
        return picture != null && picture.number() == shown.number() || unreadable.contains(COARSE);
    }

    /** True when a tile was tried and could not be read. */
    boolean isUnreadable(TilePlace place) {
        return unreadable.contains(place.packed());
    }

    /**
     * Composes a tile, reading what is missing.
     *
     * @param wanted false once the work may stop
     */
    void compose(TilePlace place, Shown shown, BooleanSupplier wanted) {
        attempt(place, () -> {
            ColourTables tables = shown.tables(info.type());
            PixelTile[] channels = new PixelTile[info.channels().size()];
            for (int c = 0; c < channels.length; c++) {
                if (tables.shows(c)) {
                    if (!wanted.getAsBoolean()) {
                        return;
                    }
                    channels[c] = read(c, place);
                }
            }
            int[] argb = new int[place.width(info) * place.height(info)];
            tables.compose(channels, argb, argb.length);
            put(COMPOSED, place, new Composed(argb, shown.number()), 4L * argb.length);
        });
    }

    /** Reads the grey values of all channels of a tile. */
    void readAll(TilePlace place, BooleanSupplier wanted) {
        attempt(place, () -> {
            for (int c = 0; c < info.channels().size() && wanted.getAsBoolean(); c++) {
                read(c, place);
            }
        });
    }

    /** Makes or refreshes the coarse image. */
    void compose(CoarseImage coarse, Shown shown, BooleanSupplier wanted) {
        attempt(null, () -> coarse.compose(shown, wanted));
    }

    /** Forgets all tiles, and those that are still being read. */
    synchronized void close() {
        closed = true;
        memory.forget(this);
    }

    private interface Work {
        void run() throws ProblemException;
    }

    /** @param place the tile; null for the coarse image */
    private void attempt(TilePlace place, Work work) {
        try {
            work.run();
        } catch (ProblemException e) {
            fail(place, e);
        } catch (RuntimeException e) {
            fail(place, new ProblemException("A part of the image cannot be read; the log says more.", e));
        }
    }

    private synchronized void fail(TilePlace place, ProblemException e) {
        if (closed) {
            // its file may be closed already
            return;
        }
        unreadable.add(place == null ? COARSE : place.packed());
        if (problem.compareAndSet(null, e)) {
            LOG.log(Level.INFO, e.getMessage(), e);
        }
    }

    private PixelTile read(int channel, TilePlace place) throws ProblemException {
        PixelTile tile = raw(channel, place);
        if (tile == null) {
            int width = place.width(info);
            int height = place.height(info);
            tile = series.read(channel, place.level(), 0, 0, place.x(), place.y(), width, height);
            put(channel, place, tile, (long) info.type().bytes() * width * height);
        }
        return tile;
    }

    private synchronized void put(int channel, TilePlace place, Object value, long bytes) {
        if (!closed) {
            memory.put(key(channel, place), value, bytes);
        }
    }

    private TileMemory.Key key(int channel, TilePlace place) {
        return new TileMemory.Key(this, channel, place.packed());
    }
}

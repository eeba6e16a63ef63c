/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.Parallel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.SliceSeries;

/**
 * Writes the tiles of a pyramid. The unit of work is a tile of the smaller level with the four tiles below it, so each
 * thread holds five tiles at most; the full resolution is read once, every further level from the file just written.
 */
final class PyramidWriting {
    private static final int TILE = PyramidLayout.TILE;

    private final SliceSeries source;
    private final SeriesInfo info;
    private final PyramidLayout layout;
    private final TileFile file;

    PyramidWriting(SliceSeries source, SeriesInfo info, PyramidLayout layout, TileFile file) {
        this.source = source;
        this.info = info;
        this.layout = layout;
        this.file = file;
    }

    /**
     * Writes all tiles.
     *
     * @throws UncheckedIOException when the disk fails
     */
    void run(TaskContext task) throws ProblemException {
        int levels = layout.levels().size();
        if (levels == 1) {
            pass(0, task);
        }
        double done = 0;
        for (int level = 1; level < levels; level++) {
            // Every pass has a quarter of the work of the one before.
            double share = level == 1 ? 0.75 : (1 - done) * 0.75;
            pass(level, task.part(done, Math.min(1, done + share)));
            done += share;
        }
    }

    /** Makes one level, and the full resolution with the first one. */
    private void pass(int level, TaskContext task) throws ProblemException {
        LevelSize size = layout.levels().get(level);
        int across = PyramidLayout.across(size);
        int perChannel = across * PyramidLayout.down(size);
        Parallel.forEach(task, perChannel * info.channels().size(), "Writing", index -> {
            int channel = index / perChannel;
            int column = index % perChannel % across;
            int row = index % perChannel / across;
            try {
                if (level == 0) {
                    full(channel, column, row);
                } else {
                    smaller(channel, level, column, row);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private PixelTile full(int channel, int column, int row) throws IOException, ProblemException {
        int width = Math.min(TILE, info.width() - column * TILE);
        int height = Math.min(TILE, info.height() - row * TILE);
        PixelTile tile = source.read(channel, 0, 0, 0, column * TILE, row * TILE, width, height);
        file.writeTile(layout.tileOffset(channel, 0, column, row), tile.data(), width, width, height);
        return tile;
    }

    private void smaller(int channel, int level, int column, int row) throws IOException, ProblemException {
        LevelSize size = layout.levels().get(level);
        LevelSize below = layout.levels().get(level - 1);
        int width = Math.min(TILE, size.width() - column * TILE);
        int height = Math.min(TILE, size.height() - row * TILE);
        PixelTile target = PixelTile.allocate(info.type(), width, height);
        for (int r = 2 * row; r < Math.min(2 * row + 2, PyramidLayout.down(below)); r++) {
            for (int c = 2 * column; c < Math.min(2 * column + 2, PyramidLayout.across(below)); c++) {
                PixelTile tile;
                if (level == 1) {
                    tile = full(channel, c, r);
                } else {
                    int w = Math.min(TILE, below.width() - c * TILE);
                    int h = Math.min(TILE, below.height() - r * TILE);
                    tile = file.readTile(layout.tileOffset(channel, level - 1, c, r), w, h);
                }
                int at = (r - 2 * row) * TILE / 2 * width + (c - 2 * column) * TILE / 2;
                Halving.halve(tile, target.data(), at, width);
            }
        }
        file.writeTile(layout.tileOffset(channel, level, column, row), target.data(), width, width, height);
    }
}

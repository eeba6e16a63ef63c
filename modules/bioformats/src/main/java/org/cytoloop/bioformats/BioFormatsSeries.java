/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.bioformats;

import java.io.IOException;
import loci.formats.FormatException;
import loci.formats.IFormatReader;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.SliceSeries;

/** An image of an open file. Thread-safe. */
final class BioFormatsSeries implements SliceSeries {
    /** Larger rectangles are read in bands, so that the bytes of a plane are not in memory beside its samples. */
    private static final int MOST_BYTES = 32 << 20;

    private final SeriesPlan plan;
    private final ReaderPool pool;

    BioFormatsSeries(SeriesPlan plan, ReaderPool pool) {
        this.plan = plan;
        this.pool = pool;
    }

    @Override
    public SeriesInfo info() {
        return plan.info();
    }

    @Override
    public PixelTile read(int channel, int level, int z, int t, int x, int y, int width, int height)
            throws ProblemException {
        check(channel, level, z, t, x, y, width, height);
        return pool.use(open -> {
            IFormatReader reader = open.reader();
            reader.setSeries(plan.series());
            reader.setResolution(plan.resolutions().get(level));
            int plane = reader.getIndex(z, channel / plan.samples(), t);
            PixelTile tile = PixelTile.allocate(plan.info().type(), width, height);
            long row = (long) width * plan.samples() * tile.type().bytes();
            int rows = (int) Math.max(1, Math.min(height, MOST_BYTES / row));
            for (int band = 0; band < height; band += rows) {
                OpenReader.Block block = new OpenReader.Block(
                        plan.series(),
                        plan.resolutions().get(level),
                        plane,
                        x,
                        y + band,
                        width,
                        Math.min(rows, height - band));
                copy(open, block, channel % plan.samples(), tile, band * width);
            }
            return tile;
        });
    }

    private void copy(OpenReader open, OpenReader.Block block, int sample, PixelTile tile, int to)
            throws FormatException, IOException {
        byte[] bytes = open.read(block);
        int samples = plan.samples();
        int pixels = block.width() * block.height();
        int size = tile.type().bytes();
        if (bytes == null || bytes.length < (long) pixels * samples * size) {
            throw new FormatException("it holds fewer pixels than it says");
        }
        boolean interleaved = samples > 1 && open.reader().isInterleaved();
        int at = (interleaved ? sample : sample * pixels) * size;
        Pixels.copy(bytes, at, interleaved ? samples : 1, open.reader().isLittleEndian(), tile, to, pixels);
    }

    private void check(int channel, int level, int z, int t, int x, int y, int width, int height) {
        SeriesInfo info = plan.info();
        if (channel < 0 || channel >= info.channels().size()) {
            throw new IndexOutOfBoundsException(
                    "channel " + channel + " of " + info.channels().size());
        }
        if (level < 0 || level >= info.levels().size()) {
            throw new IndexOutOfBoundsException(
                    "level " + level + " of " + info.levels().size());
        }
        if (z < 0 || z >= info.sizeZ() || t < 0 || t >= info.sizeT()) {
            throw new IndexOutOfBoundsException("z " + z + " of " + info.sizeZ() + ", t " + t + " of " + info.sizeT());
        }
        LevelSize size = info.levels().get(level);
        if (x < 0 || y < 0 || width < 1 || height < 1 || x > size.width() - width || y > size.height() - height) {
            throw new IndexOutOfBoundsException("rectangle outside of " + size.width() + " x " + size.height() + " px");
        }
    }
}

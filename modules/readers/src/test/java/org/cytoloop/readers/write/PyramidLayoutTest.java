/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.readers.TiffReaderProvider;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PyramidLayoutTest {
    @TempDir
    Path folder;

    private static SeriesInfo info(int width, int height, PixelType type) {
        return new SeriesInfo(
                "n",
                width,
                height,
                type,
                List.of(new ChannelInfo("a", 0xFF8000), new ChannelInfo("b", -1)),
                1,
                1,
                0.5,
                List.of(new LevelSize(width, height)));
    }

    @Test
    void bigTiff_isReadBack() throws IOException, ProblemException {
        SeriesInfo info = info(1100, 600, PixelType.UINT16);
        PyramidLayout layout = new PyramidLayout(info, 1000);
        assertTrue(layout.isBig());
        SliceSeries source = new SliceSeries() {
            @Override
            public SeriesInfo info() {
                return info;
            }

            @Override
            public PixelTile read(int channel, int level, int z, int t, int x, int y, int width, int height) {
                PixelTile tile = PixelTile.allocate(PixelType.UINT16, width, height);
                for (int i = 0; i < width * height; i++) {
                    ((short[]) tile.data())[i] = (short) (channel * 5 + (x + i % width) * 3 + (y + i / width) * 7);
                }
                return tile;
            }
        };
        Path path = Files.createFile(folder.resolve("big.ome.tif"));
        try (TileFile file = new TileFile(path, info.type())) {
            file.write(0, ByteBuffer.wrap(layout.head()));
            new PyramidWriting(source, info, layout, file).run(TaskContext.quiet(2));
        }
        assertEquals(layout.size(), Files.size(path));
        assertEquals(43, Files.readAllBytes(path)[2]);
        try (SliceReader reader = new TiffReaderProvider().open(path)) {
            SliceSeries series = reader.series().get(0);
            assertEquals(3, series.info().levels().size());
            PixelTile expected = source.read(1, 0, 0, 0, 500, 80, 600, 520);
            PixelTile actual = series.read(1, 0, 0, 0, 500, 80, 600, 520);
            for (int i = 0; i < 600 * 520; i++) {
                assertEquals(expected.value(i), actual.value(i));
            }
        }
    }

    @Test
    void sliceLargerThanTheDisk_isRefusedBeforeAnythingIsRead() throws IOException {
        SeriesInfo info = info(600_000, 300_000, PixelType.FLOAT64);
        SliceSeries source = new SliceSeries() {
            @Override
            public SeriesInfo info() {
                return info;
            }

            @Override
            public PixelTile read(int channel, int level, int z, int t, int x, int y, int width, int height)
                    throws ProblemException {
                throw new ProblemException("This disk has room for it.");
            }
        };
        Path target = folder.resolve("a.ome.tif");
        assertThrows(ProblemException.class, () -> new OmeTiffWriterProvider()
                .write(source, info, target, TaskContext.quiet(1)));
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void largeSlice_isBigAndSmallIsNot() {
        assertFalse(new PyramidLayout(info(16384, 16384, PixelType.UINT16)).isBig());
        PyramidLayout large = new PyramidLayout(info(40_000, 30_000, PixelType.UINT16));
        assertTrue(large.isBig());
        assertTrue(large.size() > 4L << 30);
        assertEquals(new LevelSize(313, 235), large.levels().get(7));
    }
}

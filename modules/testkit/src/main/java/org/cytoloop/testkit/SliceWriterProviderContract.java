/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceReaderProvider;
import org.cytoloop.spi.SliceSeries;
import org.cytoloop.spi.SliceWriterProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every {@link SliceWriterProvider} must keep. Subclass it and give it a provider and a reader for its files. */
public abstract class SliceWriterProviderContract {
    @TempDir
    Path folder;

    /** For subclasses. */
    protected SliceWriterProviderContract() {}

    /** The provider under test. */
    protected abstract SliceWriterProvider provider();

    /** A provider that reads what it writes. */
    protected abstract SliceReaderProvider reader();

    @Test
    void describesItself() {
        Described.assertWell(provider());
        assertTrue(
                provider().extension().matches("\\.[a-z0-9.]+"),
                "extension " + provider().extension());
    }

    private static SeriesInfo info(int width, int height, PixelType type) {
        List<ChannelInfo> channels = List.of(new ChannelInfo("DAPI & <more>", 0x0000FF), new ChannelInfo("cFos", -1));
        return new SeriesInfo(
                "slice \"1\"", width, height, type, channels, 1, 1, 0.325, List.of(new LevelSize(width, height)));
    }

    /** Pixels that any rectangle can be computed of. */
    private record Ramp(SeriesInfo info) implements SliceSeries {
        @Override
        public PixelTile read(int channel, int level, int z, int t, int x, int y, int width, int height) {
            PixelTile tile = PixelTile.allocate(info.type(), width, height);
            for (int i = 0; i < width * height; i++) {
                long value = value(channel, x + i % width, y + i / width);
                switch (info.type()) {
                    case UINT8, INT8 -> ((byte[]) tile.data())[i] = (byte) value;
                    case UINT16, INT16 -> ((short[]) tile.data())[i] = (short) value;
                    case UINT32, INT32 -> ((int[]) tile.data())[i] = (int) value;
                    case UINT64, INT64 -> ((long[]) tile.data())[i] = value;
                    case FLOAT32 -> ((float[]) tile.data())[i] = value / 8f;
                    case FLOAT64 -> ((double[]) tile.data())[i] = value / 8d;
                }
            }
            return tile;
        }

        private static long value(int channel, int x, int y) {
            return x * 7L + y * 131L + channel * 1009L;
        }
    }

    @Test
    void write_thenRead_givesEveryPixelBack() throws ProblemException {
        for (PixelType type : new PixelType[] {
            PixelType.UINT8,
            PixelType.INT8,
            PixelType.UINT16,
            PixelType.INT16,
            PixelType.UINT32,
            PixelType.INT32,
            PixelType.FLOAT32,
            PixelType.FLOAT64
        }) {
            SeriesInfo info = info(701, 530, type);
            Ramp ramp = new Ramp(info);
            Path file = folder.resolve(type.label() + provider().extension());
            provider().write(ramp, info, file, TaskContext.quiet(2));
            try (SliceReader reader = reader().open(file)) {
                SliceSeries series = reader.series().get(0);
                assertEquals(type, series.info().type());
                for (int channel = 0; channel < 2; channel++) {
                    PixelTile expected = ramp.read(channel, 0, 0, 0, 0, 0, 701, 530);
                    PixelTile actual = series.read(channel, 0, 0, 0, 0, 0, 701, 530);
                    for (int i = 0; i < 701 * 530; i++) {
                        assertEquals(expected.value(i), actual.value(i), type + " " + i);
                    }
                }
            }
        }
    }

    @Test
    void write_metadata_comesBack() throws ProblemException {
        SeriesInfo info = info(64, 32, PixelType.UINT16);
        Path file = folder.resolve("a" + provider().extension());
        provider().write(new Ramp(info), info, file, TaskContext.quiet(1));
        try (SliceReader reader = reader().open(file)) {
            assertEquals(1, reader.series().size());
            SeriesInfo read = reader.series().get(0).info();
            assertEquals(info, read);
        }
    }

    @Test
    void write_pyramid_isHalvedByTheMeanDownTo512() throws ProblemException {
        SeriesInfo info = info(1301, 1100, PixelType.UINT16);
        Ramp ramp = new Ramp(info);
        Path file = folder.resolve("a" + provider().extension());
        provider().write(ramp, info, file, TaskContext.quiet(2));
        try (SliceReader reader = reader().open(file)) {
            SliceSeries series = reader.series().get(0);
            List<LevelSize> levels = series.info().levels();
            assertEquals(List.of(new LevelSize(1301, 1100), new LevelSize(651, 550), new LevelSize(326, 275)), levels);
            for (int level = 1; level < levels.size(); level++) {
                LevelSize size = levels.get(level);
                LevelSize full = levels.get(level - 1);
                PixelTile below = series.read(1, level - 1, 0, 0, 0, 0, full.width(), full.height());
                PixelTile tile = series.read(1, level, 0, 0, 0, 0, size.width(), size.height());
                for (int y = 0; y < size.height(); y++) {
                    for (int x = 0; x < size.width(); x++) {
                        int right = Math.min(2 * x + 1, full.width() - 1);
                        int bottom = Math.min(2 * y + 1, full.height() - 1);
                        double mean = (below.value(2 * y * full.width() + 2 * x)
                                        + below.value(2 * y * full.width() + right)
                                        + below.value(bottom * full.width() + 2 * x)
                                        + below.value(bottom * full.width() + right))
                                / 4;
                        assertEquals(mean, tile.value(y * size.width() + x), 0.5);
                    }
                }
            }
        }
    }

    @Test
    void write_anyNumberOfThreads_givesTheSameBytes() throws ProblemException, IOException {
        SeriesInfo info = info(1500, 1030, PixelType.UINT8);
        byte[] first = null;
        for (int threads = 1; threads <= 3; threads++) {
            Path file = folder.resolve(threads + provider().extension());
            provider().write(new Ramp(info), info, file, TaskContext.quiet(threads));
            byte[] bytes = Files.readAllBytes(file);
            first = first == null ? bytes : first;
            assertArrayEquals(first, bytes);
        }
    }

    @Test
    void write_existingFile_isReplaced() throws ProblemException, IOException {
        SeriesInfo info = info(40, 30, PixelType.UINT8);
        Path file = Files.writeString(folder.resolve("a" + provider().extension()), "old");
        provider().write(new Ramp(info), info, file, TaskContext.quiet(1));
        try (SliceReader reader = reader().open(file)) {
            assertEquals(40, reader.series().get(0).info().width());
        }
        assertEquals(List.of(file), files());
    }

    @Test
    void write_sourceFails_leavesNothingBehind() throws IOException {
        SeriesInfo info = info(2000, 900, PixelType.UINT8);
        SliceSeries failing = new SliceSeries() {
            @Override
            public SeriesInfo info() {
                return info;
            }

            @Override
            public PixelTile read(int channel, int level, int z, int t, int x, int y, int width, int height)
                    throws ProblemException {
                if (x > 1000) {
                    throw new ProblemException("source.tif: strip 3 is damaged.");
                }
                return new Ramp(info).read(channel, level, z, t, x, y, width, height);
            }
        };
        Path file = folder.resolve("a" + provider().extension());
        ProblemException problem =
                assertThrows(ProblemException.class, () -> provider().write(failing, info, file, TaskContext.quiet(2)));
        assertEquals("source.tif: strip 3 is damaged.", problem.getMessage());
        assertEquals(List.of(), files());
    }

    @Test
    void write_cancelled_leavesNothingBehind() throws IOException {
        SeriesInfo info = info(2000, 900, PixelType.UINT8);
        Path file = folder.resolve("a" + provider().extension());
        assertThrows(CancellationException.class, () -> provider()
                .write(new Ramp(info), info, file, new CancelledTask(2, 0)));
        assertEquals(List.of(), files());
    }

    @Test
    void write_missingFolder_saysSo() throws IOException {
        SeriesInfo info = info(20, 20, PixelType.UINT8);
        Path file = folder.resolve("missing").resolve("a" + provider().extension());
        ProblemException problem = assertThrows(
                ProblemException.class, () -> provider().write(new Ramp(info), info, file, TaskContext.quiet(1)));
        assertTrue(problem.getMessage().endsWith(".") || problem.getMessage().endsWith("?"), problem.getMessage());
        assertEquals(List.of(), files());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return new ArrayList<>(list.toList());
        }
    }
}

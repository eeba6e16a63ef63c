/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.omezarr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceSeries;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Stores that the reference implementation wrote (see {@code make_reference_stores.py} beside them): every compressor and
 * shuffle of Blosc, every type, axes, orders and separators.
 */
class ReferenceStoresTest {
    @TempDir
    static Path folder;

    @TestFactory
    List<DynamicTest> everySample_isTheOneThatWasWritten() throws IOException {
        unzip();
        try (Stream<Path> stores = Files.list(folder)) {
            return stores.sorted()
                    .map(store -> dynamicTest(store.getFileName().toString(), () -> check(store)))
                    .toList();
        }
    }

    @Test
    void theTypeIsThatOfTheStore() throws Exception {
        unzip();
        try (SliceReader reader = new OmeZarrReaderProvider().open(folder.resolve("type-be-f4"))) {
            assertEquals(PixelType.FLOAT32, reader.series().get(0).info().type());
            assertEquals("OME-Zarr 0.4", reader.format());
        }
        try (SliceReader reader = new OmeZarrReaderProvider().open(folder.resolve("type-b1"))) {
            assertEquals(PixelType.UINT8, reader.series().get(0).info().type());
        }
    }

    private static void unzip() throws IOException {
        try (InputStream in = ReferenceStoresTest.class.getResourceAsStream("reference-stores.zip");
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
    }

    private static void check(Path store) throws Exception {
        try (SliceReader reader = new OmeZarrReaderProvider().open(store)) {
            SliceSeries series = reader.series().get(0);
            SeriesInfo info = series.info();
            assertEquals(store.getFileName().toString(), info.name());
            assertEquals(new LevelSize(50, 60), info.levels().get(0));
            assertEquals(0.325, info.pixelSizeUm());
            boolean truth = store.endsWith("type-b1");
            for (int level = 0; level < info.levels().size(); level++) {
                for (int t = 0; t < info.sizeT(); t++) {
                    for (int z = 0; z < info.sizeZ(); z++) {
                        for (int c = 0; c < info.channels().size(); c++) {
                            check(series, level, t, z, c, truth);
                        }
                    }
                }
            }
        }
    }

    private static void check(SliceSeries series, int level, int t, int z, int c, boolean truth) throws Exception {
        LevelSize size = series.info().levels().get(level);
        PixelTile tile = series.read(c, level, z, t, 0, 0, size.width(), size.height());
        for (int y = 0; y < size.height(); y++) {
            for (int x = 0; x < size.width(); x++) {
                int value = t * 7 + c * 50 + z * 20 + y + x * 2 + ((y * 31 ^ x * 17) & 1);
                double expected = truth ? value % 2 : value % 120;
                if (tile.value(y * size.width() + x) != expected) {
                    assertEquals(
                            expected,
                            tile.value(y * size.width() + x),
                            String.format(Locale.ROOT, "level %d t %d z %d c %d y %d x %d", level, t, z, c, y, x));
                }
            }
        }
    }
}

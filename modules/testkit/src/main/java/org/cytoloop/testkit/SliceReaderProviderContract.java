/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceReaderProvider;
import org.cytoloop.spi.SliceSeries;
import org.cytoloop.spi.SupportLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every {@link SliceReaderProvider} must keep. Subclass it and give it a provider and one small good file, or folder
 * where folders are images.
 */
public abstract class SliceReaderProviderContract {
    @TempDir
    Path folder;

    /** For subclasses. */
    protected SliceReaderProviderContract() {}

    /** The provider under test. */
    protected abstract SliceReaderProvider provider();

    /**
     * Writes a small image of at least 8 x 8 px that the provider reads, with pixels that are not all equal.
     *
     * @return the file, or the folder that is the image
     */
    protected abstract Path writeGoodFile(Path folder) throws IOException;

    @Test
    void id_isStableKebabCase() {
        Described.assertWell(provider());
    }

    @Test
    void support_goodFile_isHighWhateverItsName() throws IOException {
        Path good = writeGoodFile(folder);
        assertTrue(provider().support(good).compareTo(SupportLevel.GOOD) >= 0, "its own file is supported well");
        Path renamed = copy(good, folder.resolve("renamed.bin"));
        assertTrue(
                provider().support(renamed).compareTo(SupportLevel.GOOD) >= 0,
                "a file is known by its content, not by its name");
    }

    @Test
    void support_otherContent_neverThrowsAndIsLow() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "x,y\n1,2\n");
        Path empty = Files.createFile(folder.resolve("empty"));
        assertEquals(SupportLevel.NONE, provider().support(text));
        assertEquals(SupportLevel.NONE, provider().support(empty));
        assertEquals(SupportLevel.NONE, provider().support(folder));
        assertEquals(SupportLevel.NONE, provider().support(folder.resolve("missing")));
    }

    @Test
    void open_missingOrForeignFile_saysSoInOneSentence() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "x,y\n1,2\n", StandardCharsets.UTF_8);
        assertOneSentence(assertThrows(ProblemException.class, () -> provider().open(text)));
        assertOneSentence(assertThrows(ProblemException.class, () -> provider().open(folder.resolve("missing.tif"))));
    }

    @Test
    void open_goodFile_describesItself() throws IOException, ProblemException {
        try (SliceReader reader = provider().open(writeGoodFile(folder))) {
            assertFalse(reader.format().isBlank());
            assertFalse(reader.series().isEmpty());
            for (SliceSeries series : reader.series()) {
                SeriesInfo info = series.info();
                assertEquals(
                        new LevelSize(info.width(), info.height()),
                        info.levels().get(0));
                for (int level = 1; level < info.levels().size(); level++) {
                    assertTrue(info.levels().get(level).width()
                            < info.levels().get(level - 1).width());
                }
                info.channels().forEach(channel -> assertFalse(channel.name().isBlank()));
                assertTrue(Double.isNaN(info.pixelSizeUm()) || info.pixelSizeUm() > 0);
            }
        }
    }

    @Test
    void read_anyRectangle_isTheSamePartOfTheWhole() throws IOException, ProblemException {
        try (SliceReader reader = provider().open(writeGoodFile(folder))) {
            SliceSeries series = reader.series().get(0);
            SeriesInfo info = series.info();
            SeededRandom random = new SeededRandom(7);
            for (int channel = 0; channel < info.channels().size(); channel++) {
                for (int level = 0; level < info.levels().size(); level++) {
                    LevelSize size = info.levels().get(level);
                    PixelTile whole = series.read(channel, level, 0, 0, 0, 0, size.width(), size.height());
                    assertEquals(info.type(), whole.type());
                    for (int i = 0; i < 20; i++) {
                        assertPart(series, channel, level, size, whole, random);
                    }
                }
            }
        }
    }

    private static void assertPart(
            SliceSeries series, int channel, int level, LevelSize size, PixelTile whole, SeededRandom random)
            throws ProblemException {
        int x = random.nextInt(size.width());
        int y = random.nextInt(size.height());
        int width = 1 + random.nextInt(size.width() - x);
        int height = 1 + random.nextInt(size.height() - y);
        PixelTile part = series.read(channel, level, 0, 0, x, y, width, height);
        assertEquals(width, part.width());
        assertEquals(height, part.height());
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                double expected = whole.value((y + row) * size.width() + x + column);
                assertEquals(expected, part.value(row * width + column));
            }
        }
    }

    @Test
    void read_image_isNotBlank() throws IOException, ProblemException {
        try (SliceReader reader = provider().open(writeGoodFile(folder))) {
            SeriesInfo info = reader.series().get(0).info();
            PixelTile whole = reader.series().get(0).read(0, 0, 0, 0, 0, 0, info.width(), info.height());
            double first = whole.value(0);
            boolean differs = false;
            for (int i = 1; i < info.width() * info.height(); i++) {
                differs |= whole.value(i) != first;
            }
            assertTrue(differs, "all pixels are equal");
        }
    }

    @Test
    void read_fromManyThreads_givesTheSamePixels() throws IOException, ProblemException, InterruptedException {
        try (SliceReader reader = provider().open(writeGoodFile(folder))) {
            SliceSeries series = reader.series().get(0);
            SeriesInfo info = series.info();
            PixelTile whole = series.read(0, 0, 0, 0, 0, 0, info.width(), info.height());
            ExecutorService pool = Executors.newFixedThreadPool(4);
            try {
                List<Callable<Void>> jobs = new ArrayList<>();
                for (int i = 0; i < 32; i++) {
                    SeededRandom random = SeededRandom.forPart(3, i);
                    jobs.add(() -> {
                        for (int k = 0; k < 20; k++) {
                            assertPart(series, 0, 0, info.levels().get(0), whole, random);
                        }
                        return null;
                    });
                }
                for (Future<Void> job : pool.invokeAll(jobs)) {
                    assertDoesNotThrow(() -> done(job));
                }
            } finally {
                pool.shutdownNow();
            }
        }
    }

    private static void done(Future<Void> job) throws InterruptedException, ExecutionException {
        job.get();
    }

    @Test
    void open_withACacheFolder_givesTheSamePixels_whateverLiesInIt() throws IOException, ProblemException {
        Path good = writeGoodFile(folder);
        PixelTile expected;
        SeriesInfo info;
        try (SliceReader reader = provider().open(good)) {
            info = reader.series().get(0).info();
            expected = reader.series().get(0).read(0, 0, 0, 0, 0, 0, info.width(), info.height());
        }
        Path cache = folder.resolve("cache");
        assertSamePixels(expected, info, good, cache, "with an empty cache folder");
        assertSamePixels(expected, info, good, cache, "with what it left in the cache folder");
        if (Files.isDirectory(cache)) {
            try (Stream<Path> left = Files.walk(cache)) {
                for (Path file : left.filter(Files::isRegularFile).toList()) {
                    Files.writeString(file, "somebody else wrote this");
                }
            }
        }
        assertSamePixels(expected, info, good, cache, "with a spoiled cache folder");
    }

    private void assertSamePixels(PixelTile expected, SeriesInfo info, Path file, Path cache, String how)
            throws ProblemException {
        try (SliceReader reader = provider().open(file, cache)) {
            assertEquals(info, reader.series().get(0).info(), how);
            PixelTile actual = reader.series().get(0).read(0, 0, 0, 0, 0, 0, info.width(), info.height());
            for (int i = 0; i < info.width() * info.height(); i++) {
                assertEquals(expected.value(i), actual.value(i), how + ", pixel " + i);
            }
        }
    }

    @Test
    void read_outside_isRefused() throws IOException, ProblemException {
        try (SliceReader reader = provider().open(writeGoodFile(folder))) {
            SliceSeries series = reader.series().get(0);
            SeriesInfo info = series.info();
            int w = info.width();
            int h = info.height();
            assertOutside(series, 0, 0, 0, 0, 0, 0, w + 1, h);
            assertOutside(series, 0, 0, 0, 0, 1, 0, w, h);
            assertOutside(series, 0, 0, 0, 0, 0, -1, 1, 1);
            assertOutside(series, 0, 0, 0, 0, 0, 0, 0, 1);
            assertOutside(series, 0, 0, 0, 0, 0, 0, Integer.MAX_VALUE, Integer.MAX_VALUE);
            assertOutside(series, info.channels().size(), 0, 0, 0, 0, 0, 1, 1);
            assertOutside(series, -1, 0, 0, 0, 0, 0, 1, 1);
            assertOutside(series, 0, info.levels().size(), 0, 0, 0, 0, 1, 1);
            assertOutside(series, 0, 0, info.sizeZ(), 0, 0, 0, 1, 1);
            assertOutside(series, 0, 0, 0, info.sizeT(), 0, 0, 1, 1);
        }
    }

    private static void assertOutside(SliceSeries s, int channel, int level, int z, int t, int x, int y, int w, int h) {
        assertThrows(IndexOutOfBoundsException.class, () -> s.read(channel, level, z, t, x, y, w, h));
    }

    @Test
    void read_afterClose_saysSo() throws IOException, ProblemException {
        SliceReader reader = provider().open(writeGoodFile(folder));
        SliceSeries series = reader.series().get(0);
        reader.close();
        reader.close();
        assertOneSentence(assertThrows(ProblemException.class, () -> series.read(0, 0, 0, 0, 0, 0, 1, 1)));
    }

    @Test
    void open_truncatedFile_isAProblemOrStillTheSamePixels() throws IOException, ProblemException {
        Path good = writeGoodFile(folder);
        SeededRandom random = new SeededRandom(11);
        for (int i = 0; i < 60; i++) {
            Path file = copy(good, folder.resolve("cut" + i + ".bin"));
            List<Path> files = filesIn(file);
            Path victim = files.get(random.nextInt(files.size()));
            byte[] bytes = Files.readAllBytes(victim);
            Files.write(victim, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            try (SliceReader reader = provider().open(file)) {
                SeriesInfo info = reader.series().get(0).info();
                reader.series().get(0).read(0, 0, 0, 0, 0, 0, info.width(), info.height());
            } catch (ProblemException e) {
                assertOneSentence(e);
            }
        }
    }

    /** Copies a file, or a folder with all that is in it. */
    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
        return to;
    }

    /** The file itself, or all files in the folder, ordered by name. */
    private static List<Path> filesIn(Path image) throws IOException {
        try (Stream<Path> all = Files.walk(image)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** One line that ends as a sentence does. */
    protected static void assertOneSentence(ProblemException problem) {
        String message = problem.getMessage();
        assertNotEquals(null, message);
        assertFalse(message.contains("\n"), message);
        assertTrue(message.endsWith(".") || message.endsWith("?"), message);
        assertFalse(message.contains("Exception"), message);
    }
}

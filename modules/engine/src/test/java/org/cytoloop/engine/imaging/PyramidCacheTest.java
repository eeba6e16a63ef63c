/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.task.Parallel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.MemorySeries;
import org.cytoloop.engine.RawFormat;
import org.cytoloop.spi.SliceSeries;
import org.cytoloop.testkit.CancelledTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PyramidCacheTest {
    private static final TaskContext TASK = TaskContext.quiet(1);

    private final RawFormat format = new RawFormat();
    private Path file;
    private PyramidCache cache;

    @TempDir
    Path folder;

    @BeforeEach
    void makeImage() throws IOException, ProblemException {
        file = folder.resolve("slice.raw");
        MemorySeries.Painter painter = (c, x, y) -> (x / 4 + y / 4 + 9 * c) & 0xFF;
        format.writeFlat(new MemorySeries(1400, 900, PixelType.UINT8, painter, "a", "b"), file);
        cache = new PyramidCache(folder.resolve("cache"), format, format::readerFor);
    }

    private SliceImage open() throws ProblemException {
        return SliceImage.open(new ImageLocation(List.of(file), 0), format::readerFor, () -> "raw", null);
    }

    private List<Path> cached() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache/pyramids"))) {
            return files.toList();
        }
    }

    private void checkServed(SliceSeries series) throws ProblemException {
        assertEquals(3, series.info().levels().size());
        assertEquals(
                (400 / 4 + 800 / 4 + 9) & 0xFF,
                series.read(1, 2, 0, 0, 100, 200, 1, 1).value(0));
        assertEquals(
                (400 / 4 + 800 / 4 + 9) & 0xFF,
                series.read(1, 0, 0, 0, 400, 800, 1, 1).value(0));
        assertThrows(IndexOutOfBoundsException.class, () -> series.read(0, 1, 1, 0, 0, 0, 1, 1));
    }

    @Test
    void pyramid_isBuiltOnce_andClosedWithTheImage() throws IOException, ProblemException {
        for (int i = 0; i < 3; i++) {
            try (SliceImage image = open()) {
                checkServed(cache.withPyramid(image, "hash", TASK));
            }
            assertEquals(0, format.open.get(), "files left open");
        }
        assertEquals(1, format.written.get());
        assertEquals(1, cached().size());
    }

    @Test
    void otherContent_getsAnotherFile() throws IOException, ProblemException {
        try (SliceImage image = open()) {
            cache.withPyramid(image, "hash", TASK);
            cache.withPyramid(image, "other", TASK);
        }
        assertEquals(2, cached().size());
    }

    @Test
    void damagedCache_isBuiltAnew() throws IOException, ProblemException {
        try (SliceImage image = open()) {
            cache.withPyramid(image, "hash", TASK);
        }
        Path pyramid = cached().get(0);
        byte[] whole = Files.readAllBytes(pyramid);
        for (int length : new int[] {0, 3, 10, whole.length / 2, whole.length - 1}) {
            Files.write(pyramid, Arrays.copyOf(whole, length));
            try (SliceImage image = open()) {
                checkServed(cache.withPyramid(image, "hash", TASK));
            }
            assertEquals(whole.length, Files.size(pyramid), "cut to " + length);
            assertEquals(0, format.open.get(), "files left open");
        }
    }

    @Test
    void foreignFileInTheCache_isReplaced() throws IOException, ProblemException {
        try (SliceImage image = open()) {
            cache.withPyramid(image, "hash", TASK);
        }
        Files.copy(file, cached().get(0), StandardCopyOption.REPLACE_EXISTING);
        try (SliceImage image = open()) {
            checkServed(cache.withPyramid(image, "hash", TASK));
        }
    }

    @Test
    void deletedCache_isBuiltAnew() throws IOException, ProblemException {
        try (SliceImage image = open()) {
            cache.withPyramid(image, "hash", TASK);
        }
        Files.delete(cached().get(0));
        Files.delete(folder.resolve("cache/pyramids"));
        try (SliceImage image = open()) {
            checkServed(cache.withPyramid(image, "hash", TASK));
        }
    }

    @Test
    void buildersAtOnce_leaveOneGoodFile() throws IOException, ProblemException {
        Parallel.forEach(TaskContext.quiet(4), 4, "opening", i -> {
            try (SliceImage image = open()) {
                checkServed(cache.withPyramid(image, "hash", TASK));
            }
        });
        assertEquals(1, cached().size());
        assertEquals(0, format.open.get());
    }

    @Test
    void smallImages_andImagesWithPyramid_areReturnedAsTheyAre() throws IOException, ProblemException {
        Path small = folder.resolve("small.raw");
        format.writeFlat(new MemorySeries(1024, 3, PixelType.UINT8, (c, x, y) -> 0, "a"), small);
        Path pyramid = folder.resolve("pyramid.raw");
        format.write(open().series(), open().series().info(), pyramid, TASK);
        for (Path path : List.of(small, pyramid)) {
            try (SliceImage image =
                    SliceImage.open(new ImageLocation(List.of(path), 0), format::readerFor, () -> "raw", null)) {
                assertSame(image.series(), cache.withPyramid(image, "hash", TASK));
            }
        }
        assertFalse(Files.exists(folder.resolve("cache")));
    }

    @Test
    void cancelledBuild_leavesNothingBehind() throws IOException, ProblemException {
        TaskContext cancelled = new CancelledTask(2, 0);
        try (SliceImage image = open()) {
            assertThrows(CancellationException.class, () -> cache.withPyramid(image, "hash", cancelled));
        }
        assertEquals(List.of(), cached());
    }

    @Test
    void partsOfKilledBuilders_areSweptUp_youngOnesAreNot() throws IOException, ProblemException {
        Path pyramids = Files.createDirectories(folder.resolve("cache/pyramids"));
        Path old = Files.writeString(pyramids.resolve(".x.raw.1.part"), "x");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(3))));
        Path young = Files.writeString(pyramids.resolve(".x.raw.2.part"), "x");
        try (SliceImage image = open()) {
            cache.withPyramid(image, "hash", TASK);
        }
        assertFalse(Files.exists(old));
        assertTrue(Files.exists(young));
    }

    @Test
    void cacheThatCannotBeWritten_isAProblemThatNamesIt() throws IOException, ProblemException {
        Files.writeString(folder.resolve("cache"), "a file where the folder should be");
        try (SliceImage image = open()) {
            String sentence = assertThrows(ProblemException.class, () -> cache.withPyramid(image, "hash", TASK))
                    .getMessage();
            assertTrue(sentence.contains("cache"), sentence);
        }
    }
}

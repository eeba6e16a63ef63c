/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.thumbnails;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.model.Slice;
import org.cytoloop.engine.display.ChannelDisplay;
import org.cytoloop.engine.display.DisplaySettings;
import org.cytoloop.engine.imaging.SliceImage;
import org.cytoloop.slices.fixtures.DiscImages;
import org.cytoloop.slices.fixtures.TestStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThumbnailsTest {
    private static final DisplaySettings GREEN_ONLY = new DisplaySettings(
            List.of(
                    new ChannelDisplay("DAPI", 0x0000FF, 0, 4000, false),
                    new ChannelDisplay("cFos", 0x00FF00, 0, 2000, true)),
            -1);

    @TempDir
    Path folder;

    private final Semaphore changes = new Semaphore(0);
    private volatile List<String> reader = List.of();

    private Thumbnails thumbnails() {
        return new Thumbnails(
                folder.resolve("cache"), slice -> SliceImage.open(slice.image()), () -> reader, changes::release);
    }

    private Optional<BufferedImage> get(Thumbnails thumbnails, Slice slice, DisplaySettings display)
            throws InterruptedException {
        return TestStudy.onEdt(() -> thumbnails.get(slice, display));
    }

    private void awaitChange() throws InterruptedException {
        assertTrue(changes.tryAcquire(20, TimeUnit.SECONDS), "no picture came");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache").resolve("thumbnails"))) {
            return files.toList();
        }
    }

    @Test
    void picture_isMadeOnce_storedAndReadAgain() throws IOException, InterruptedException {
        Slice slice = hashed(DiscImages.slice(folder, "A1", 400, 320));
        Thumbnails first = thumbnails();

        assertTrue(get(first, slice, null).isEmpty());
        awaitChange();
        BufferedImage picture = get(first, slice, null).orElseThrow();

        assertEquals(120, picture.getWidth());
        assertEquals(96, picture.getHeight());
        assertEquals(1, files().size());
        Files.delete(slice.image().files().get(0));
        Thumbnails second = thumbnails();
        assertTrue(get(second, slice, null).isEmpty());
        awaitChange();
        BufferedImage stored = get(second, slice, null).orElseThrow();
        assertArrayEquals(pixels(picture), pixels(stored));
    }

    @Test
    void otherDisplay_keepsTheOldPictureUntilTheNewOneIsThere_andOneFile() throws IOException, InterruptedException {
        Slice slice = hashed(DiscImages.slice(folder, "A1", 400, 320));
        Thumbnails thumbnails = thumbnails();
        get(thumbnails, slice, null);
        awaitChange();
        BufferedImage auto = get(thumbnails, slice, null).orElseThrow();

        assertEquals(auto, get(thumbnails, slice, GREEN_ONLY).orElseThrow());
        awaitChange();
        BufferedImage green = get(thumbnails, slice, GREEN_ONLY).orElseThrow();

        assertNotEquals(auto, green);
        for (int pixel : pixels(green)) {
            assertEquals(0, pixel & 0xFF00FF, "only green");
        }
        assertEquals(1, files().size());
    }

    @Test
    void otherReader_makesThePictureAnew_evenWhenOneIsStored() throws IOException, InterruptedException {
        Slice slice = hashed(DiscImages.slice(folder, "A1", 400, 320));
        Thumbnails thumbnails = thumbnails();
        get(thumbnails, slice, null);
        awaitChange();
        BufferedImage before = get(thumbnails, slice, null).orElseThrow();

        reader = List.of("other");
        get(thumbnails, slice, null);
        awaitChange();

        assertNotSame(before, get(thumbnails, slice, null).orElseThrow());
        assertEquals(1, files().size());
    }

    @Test
    void missingImage_noPicture_untilItIsTriedAgain() throws IOException, InterruptedException {
        Slice slice = hashed(DiscImages.slice(folder, "A1", 400, 320));
        Path file = slice.image().files().get(0);
        String content = Files.readString(file);
        Files.delete(file);
        Thumbnails thumbnails = thumbnails();
        get(thumbnails, slice, null);
        awaitChange();
        assertTrue(get(thumbnails, slice, null).isEmpty());

        Files.writeString(file, content);
        TestStudy.doOnEdt(thumbnails::retry);
        get(thumbnails, slice, null);
        awaitChange();

        assertTrue(get(thumbnails, slice, null).isPresent());
    }

    @Test
    void brokenFileInTheCache_isMadeAnew() throws IOException, InterruptedException {
        Slice slice = hashed(DiscImages.slice(folder, "A1", 400, 320));
        Thumbnails first = thumbnails();
        get(first, slice, null);
        awaitChange();
        Files.writeString(files().get(0), "broken");

        Thumbnails second = thumbnails();
        get(second, slice, null);
        awaitChange();

        assertTrue(get(second, slice, null).isPresent());
    }

    @Test
    void shrink_meansWithoutLosingPixels() {
        int[] from = {0xFF000000, 0xFFFFFFFF, 0xFF000000, 0xFFFFFFFF};

        int[] small = ThumbnailMaker.shrink(from, 4, 1, 2, 1);

        assertEquals(small[0], small[1]);
        assertTrue((small[0] & 0xFF) > 128 && (small[0] & 0xFF) < 255);
        assertArrayEquals(new int[] {0xFFFFFFFF}, ThumbnailMaker.shrink(new int[] {0xFFFFFFFF}, 1, 1, 1, 1));
    }

    @Test
    void level_smallestThatIsLargeEnough() {
        List<LevelSize> levels = List.of(
                new LevelSize(1000, 800), new LevelSize(500, 400), new LevelSize(250, 200), new LevelSize(125, 100));

        assertEquals(2, ThumbnailMaker.level(levels));
        assertEquals(0, ThumbnailMaker.level(levels.subList(0, 1)));
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    private static Slice hashed(Slice slice) {
        try {
            return slice.withContentHash(
                    org.cytoloop.engine.imaging.ContentHash.of(slice.image().files()));
        } catch (org.cytoloop.core.task.ProblemException e) {
            throw new AssertionError(e);
        }
    }
}

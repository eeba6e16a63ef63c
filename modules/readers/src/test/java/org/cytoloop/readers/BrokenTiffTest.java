/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers;

import static org.cytoloop.readers.TiffBuilder.LONG;
import static org.cytoloop.readers.TiffBuilder.SHORT;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.readers.tiff.Tag;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile files are refused when they are opened, in one sentence, whatever they claim. */
class BrokenTiffTest {
    @TempDir
    Path folder;

    private interface Change {
        void on(TiffBuilder.Page page);
    }

    private void assertRefused(String reason, Change change) throws IOException {
        TiffBuilder builder = new TiffBuilder();
        TiffBuilder.Page page = builder.grey(16, 16, TestPixels.ramp(256));
        change.on(page);
        assertRefused(reason, builder.build());
    }

    private void assertRefused(String reason, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("bad.tif"), bytes);
        ProblemException problem = assertThrows(ProblemException.class, () -> new TiffReaderProvider().open(file));
        assertTrue(problem.getMessage().contains(reason), problem.getMessage());
        assertTrue(problem.getMessage().startsWith("bad.tif: "), problem.getMessage());
        assertFalse(problem.getMessage().contains("\n"));
    }

    @Test
    void impossibleNumbers_areRefused() throws IOException {
        assertRefused("width is 0", page -> page.set(Tag.IMAGE_WIDTH, LONG, 0));
        assertRefused("height", page -> page.set(Tag.IMAGE_LENGTH, LONG, 0xFFFFFFFFL));
        assertRefused("77 bits", page -> page.set(Tag.BITS_PER_SAMPLE, SHORT, 77));
        assertRefused("40000 samples", page -> page.set(Tag.SAMPLES_PER_PIXEL, SHORT, 40000));
        assertRefused("0 rows", page -> page.set(Tag.ROWS_PER_STRIP, LONG, 0));
        assertRefused("31337", page -> page.set(Tag.COMPRESSION, SHORT, 31337));
        assertRefused("floating point", page -> page.set(Tag.SAMPLE_FORMAT, SHORT, 3));
        assertRefused("complex", page -> page.set(Tag.SAMPLE_FORMAT, SHORT, 6));
        assertRefused("predictor 9", page -> page.set(Tag.PREDICTOR, SHORT, 9));
        assertRefused("tile width", page -> page.set(Tag.TILE_WIDTH, LONG, 0));
        assertRefused("different bit depths", page -> page.set(Tag.SAMPLES_PER_PIXEL, SHORT, 3)
                .set(Tag.BITS_PER_SAMPLE, SHORT, 5, 6, 5));
    }

    @Test
    void pixelsThatCannotBeThere_areRefused() throws IOException {
        assertRefused("beyond the end", page -> page.set(Tag.STRIP_OFFSETS, LONG, 1_000_000));
        assertRefused("beyond the end", page -> page.set(Tag.STRIP_BYTE_COUNTS, LONG, 1L << 31));
        assertRefused("should hold", page -> page.set(Tag.IMAGE_WIDTH, LONG, 60000)
                .set(Tag.IMAGE_LENGTH, LONG, 60000)
                .set(Tag.ROWS_PER_STRIP, LONG, 60000));
        assertRefused("should hold", page -> page.set(Tag.IMAGE_WIDTH, LONG, 60000)
                .set(Tag.IMAGE_LENGTH, LONG, 60000)
                .set(Tag.ROWS_PER_STRIP, LONG, 60000)
                .set(Tag.COMPRESSION, SHORT, 8));
        assertRefused("at once", page -> page.set(Tag.IMAGE_WIDTH, LONG, 60000)
                .set(Tag.IMAGE_LENGTH, LONG, 60000)
                .set(Tag.ROWS_PER_STRIP, LONG, 60000)
                .set(Tag.COMPRESSION, SHORT, 34712)
                .set(Tag.STRIP_BYTE_COUNTS, LONG, 4000)
                .bytes(40000, TiffBuilder.UNDEFINED, new byte[4000]));
        assertRefused("needs 16", page -> page.set(Tag.ROWS_PER_STRIP, LONG, 1));
        assertRefused("strips or tiles", page -> page.set(Tag.IMAGE_WIDTH, LONG, 1 << 29)
                .set(Tag.IMAGE_LENGTH, LONG, 1 << 29)
                .set(Tag.TILE_WIDTH, LONG, 16)
                .set(Tag.TILE_LENGTH, LONG, 16));
        assertRefused("no pixels", page -> page.set(Tag.STRIP_OFFSETS, LONG, 0).set(Tag.STRIP_BYTE_COUNTS, LONG, 0));
    }

    @Test
    void fieldThatClaimsMoreThanTheFile_isRefused() throws IOException {
        TiffBuilder builder = new TiffBuilder();
        builder.grey(16, 16, TestPixels.ramp(256)).text(Tag.IMAGE_DESCRIPTION, "a description of some length");
        byte[] bytes = builder.build();
        ByteBuffer view = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = view.getInt(4) + 2; at + 12 < bytes.length; at += 12) {
            if (view.getShort(at) == Tag.IMAGE_DESCRIPTION) {
                view.putInt(at + 4, 50_000_000);
            }
        }
        assertRefused("ends before", bytes);
        for (int at = view.getInt(4) + 2; at + 12 < bytes.length; at += 12) {
            if (view.getShort(at) == Tag.IMAGE_DESCRIPTION) {
                view.putInt(at + 4, -1);
            }
        }
        assertRefused("claims 4294967295 values", bytes);
    }

    @Test
    void headersAndDirectories_areChecked() throws IOException {
        byte[] good = new TiffBuilder().build();
        assertRefused("no image", good);
        assertRefused("empty", new byte[0]);
        assertRefused("too short", new byte[] {'I', 'I', 42, 0});
        assertRefused("not a TIFF", "this is text, not an image".getBytes());
        assertRefused("beyond the end", patched(4, 8));
        assertRefused("beyond the end", patched(4, 1 << 30));
        TiffBuilder loop = new TiffBuilder();
        loop.grey(16, 16, TestPixels.ramp(256));
        byte[] bytes = loop.build();
        ByteBuffer view = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        view.putInt(bytes.length - 4, view.getInt(4));
        assertRefused("circle", bytes);
    }

    private static byte[] patched(int at, int value) {
        return ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 'I')
                .put((byte) 'I')
                .putShort((short) 42)
                .putInt(at, value)
                .array();
    }

    /** Reads everything; anything but pixels or a problem fails the test. */
    private static void exercise(Path file) {
        try (SliceReader reader = new TiffReaderProvider().open(file)) {
            for (SliceSeries series : reader.series()) {
                SeriesInfo info = series.info();
                for (int c = 0; c < Math.min(3, info.channels().size()); c++) {
                    for (int level = 0; level < info.levels().size(); level++) {
                        int w = Math.min(300, info.levels().get(level).width());
                        int h = Math.min(300, info.levels().get(level).height());
                        series.read(c, level, info.sizeZ() - 1, info.sizeT() - 1, 0, 0, w, h);
                    }
                }
            }
        } catch (ProblemException e) {
            assertFalse(e.getMessage().contains("\n"), e.getMessage());
            assertFalse(e.getMessage().contains("Exception"), e.getMessage());
        }
    }

    @Test
    void randomDamage_neverGivesAnythingButAProblem() throws IOException {
        List<byte[]> seeds = List.of(
                seed(8, 2, true, ""),
                seed(5, 2, false, ""),
                seed(32773, 1, false, "ImageJ=1.53\nimages=2\nslices=2\nunit=um\n"),
                seed(50000, 1, true, ""),
                seed(
                        1,
                        1,
                        true,
                        "<OME><Image><Pixels DimensionOrder=\"XYCZT\" Type=\"uint16\" SizeX=\"40\" SizeY=\"30\" SizeC=\"2\""
                                + " SizeZ=\"1\" SizeT=\"1\"><TiffData IFD=\"0\" PlaneCount=\"2\"/></Pixels></Image></OME>"));
        Path file = folder.resolve("fuzz.tif");
        assertTimeoutPreemptively(Duration.ofSeconds(120), () -> {
            for (int s = 0; s < seeds.size(); s++) {
                for (int i = 0; i < 500; i++) {
                    SeededRandom random = SeededRandom.forPart(s, i);
                    byte[] damaged = seeds.get(s).clone();
                    int flips = 1 + random.nextInt(8);
                    for (int f = 0; f < flips; f++) {
                        // half of the damage goes into the directories, which lie at the end
                        int at = random.nextInt(2) == 0
                                ? random.nextInt(damaged.length)
                                : damaged.length - 1 - random.nextInt(Math.min(500, damaged.length));
                        damaged[at] = (byte) random.nextInt(256);
                    }
                    if (random.nextInt(4) == 0) {
                        damaged = Arrays.copyOf(damaged, random.nextInt(damaged.length));
                    }
                    Files.write(file, damaged);
                    exercise(file);
                }
            }
        });
    }

    private static byte[] seed(int compression, int predictor, boolean tiled, String description) {
        TiffBuilder builder = new TiffBuilder(compression == 8, ByteOrder.BIG_ENDIAN);
        for (int i = 0; i < 2; i++) {
            TestPixels.Shape shape = new TestPixels.Shape(
                    40, 30, 1, 16, 1, false, tiled, tiled ? 16 : 40, 16, compression, predictor, builder.order());
            TiffBuilder.Page page = TestPixels.page(builder, shape, 1);
            if (!description.isEmpty() && i == 0) {
                page.text(Tag.IMAGE_DESCRIPTION, description);
            }
        }
        return builder.build();
    }
}

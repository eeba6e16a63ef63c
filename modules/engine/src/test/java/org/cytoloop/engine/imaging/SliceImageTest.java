/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.image.SlicePixels;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.MemorySeries;
import org.cytoloop.engine.RawFormat;
import org.cytoloop.spi.SliceReaderProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.lookup.Lookups;

class SliceImageTest {
    private final RawFormat format = new RawFormat();

    @TempDir
    Path folder;

    private Path image(String name, int width, int height, int offset, String... channels)
            throws IOException, ProblemException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        MemorySeries.Painter painter = (c, x, y) -> (offset + 50 * c + x + 3 * y) & 0xFF;
        format.writeFlat(new MemorySeries(width, height, PixelType.UINT8, painter, channels), file);
        return file;
    }

    private SliceImage open(Path... files) throws ProblemException {
        return SliceImage.open(new ImageLocation(List.of(files), 0), format::readerFor, () -> "raw", null);
    }

    private String problem(Path... files) {
        String sentence =
                assertThrows(ProblemException.class, () -> open(files)).getMessage();
        assertTrue(sentence.contains(files[files.length - 1].toString()), sentence);
        assertEquals(0, format.open.get(), "files left open");
        return sentence;
    }

    @Test
    void open_findsTheReaderThatIsInstalled() throws IOException, ProblemException {
        Path file = image("a.raw", 5, 4, 0, "x");
        Lookups.executeWith(Lookups.singleton(format), () -> {
            try (SliceImage image = SliceImage.open(new ImageLocation(List.of(file), 0))) {
                assertEquals("raw", image.format());
                assertEquals(5, image.series().info().width());
                assertEquals(1, image.seriesCount());
            } catch (ProblemException e) {
                throw new AssertionError(e);
            }
        });
        assertEquals(0, format.open.get());
    }

    @Test
    void open_handsTheCacheFolderToTheReader() throws IOException, ProblemException {
        Path file = image("a.raw", 5, 4, 0, "x");
        ImageLocation location = new ImageLocation(List.of(file), 0);
        SliceImage.open(location, format::readerFor, folder.resolve("cache")).close();
        assertEquals(folder.resolve("cache"), format.cacheFolder.get());
        SliceImage.open(location, format::readerFor).close();
        assertNull(format.cacheFolder.get());
    }

    @Test
    void open_withoutReaderNamesTheFileAndWhatCanBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "no image");
        Lookups.executeWith(Lookups.singleton((SliceReaderProvider) format), () -> {
            String sentence = assertThrows(
                            ProblemException.class, () -> SliceImage.open(new ImageLocation(List.of(file), 0)))
                    .getMessage();
            assertTrue(sentence.contains(file.toString()) && sentence.contains("Raw test images"), sentence);
        });
    }

    @Test
    void open_tellsMissingFilesFromFolders() throws IOException, ProblemException {
        assertTrue(problem(folder.resolve("none.raw")).startsWith("There is no file"));
        assertTrue(problem(folder).contains("is a folder"));
        // the first file was opened already and must be closed again
        assertTrue(problem(image("a.raw", 4, 4, 0, "x"), folder.resolve("none.raw"))
                .startsWith("There is no file"));
    }

    @Test
    void open_refusesASeriesThatDoesNotExist() throws IOException, ProblemException {
        Path file = image("a.raw", 4, 4, 0, "x");
        String sentence = assertThrows(
                        ProblemException.class,
                        () -> SliceImage.open(new ImageLocation(List.of(file), 2), format::readerFor, () -> "", null))
                .getMessage();
        assertTrue(sentence.contains("image number 3"), sentence);
        assertEquals(0, format.open.get());
    }

    @Test
    void joinedFiles_giveTheirChannelsInOrder_namedByFile() throws IOException, ProblemException {
        try (SliceImage image = open(image("dapi.t1.raw", 6, 5, 0, "a"), image("cfos.raw", 6, 5, 100, "b", "c"))) {
            assertEquals(
                    List.of("dapi", "cfos 1", "cfos 2"),
                    image.series().info().channels().stream()
                            .map(ChannelInfo::name)
                            .toList());
            SlicePixels pixels = image.pixels(List.of(2, 0), 0.5);
            float[] read = new float[2];
            pixels.plane(0).read(1, 2, 2, 1, read);
            assertEquals(100 + 50 + 1 + 6, read[0]);
            pixels.plane(1).read(1, 2, 2, 1, read);
            assertEquals(1 + 6, read[0]);
            assertEquals(0.5, pixels.pixelSizeUm());
        }
        assertEquals(0, format.open.get());
    }

    @Test
    void joinedFiles_ofOneName_areNamedByFolder() throws IOException, ProblemException {
        try (SliceImage image = open(image("dapi/s1.raw", 6, 5, 0, "a"), image("cfos/s1.raw", 6, 5, 100, "b"))) {
            assertEquals(
                    List.of("dapi", "cfos"),
                    image.series().info().channels().stream()
                            .map(ChannelInfo::name)
                            .toList());
        }
    }

    @Test
    void joinedFiles_ofDifferentSize_areRefused() throws IOException, ProblemException {
        String sentence = problem(image("a.raw", 6, 5, 0, "a"), image("b.raw", 5, 6, 0, "b"));
        assertTrue(sentence.contains("5 x 6") && sentence.contains("6 x 5"), sentence);
    }

    @Test
    void names_fromTheMetadataAreKept_andMadeDistinct() {
        List<ChannelInfo> joined = ChannelNames.join(
                List.of(Path.of("a.tif"), Path.of("b.tif")),
                List.of(
                        List.of(new ChannelInfo("Red", 0xFF0000), new ChannelInfo("", -1)),
                        List.of(new ChannelInfo("Red", 0xFF0000), new ChannelInfo("Channel:0:1", -1))));
        assertEquals(
                List.of("Red", "a 2", "Red (2)", "b 2"),
                joined.stream().map(ChannelInfo::name).toList());
    }
}

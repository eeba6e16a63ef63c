/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.omezarr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SupportLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is impossible, unknown or damaged is refused in one sentence, before memory is asked for. */
class DamagedZarrTest {
    private static final ZarrFolder.Samples RAMP = (c, y, x) -> 100 * c + 10 * y + x;

    @TempDir
    Path folder;

    private final OmeZarrReaderProvider provider = new OmeZarrReaderProvider();

    private static String sentence(ProblemException problem) {
        String text = problem.getMessage();
        assertTrue(text.endsWith(".") && !text.contains("\n") && !text.contains("Exception"), text);
        return text;
    }

    private String refused(Path image) {
        return sentence(assertThrows(ProblemException.class, () -> provider.open(image)));
    }

    private String unreadable(Path image) throws ProblemException {
        try (SliceReader reader = provider.open(image)) {
            return sentence(assertThrows(
                    ProblemException.class, () -> reader.series().get(0).read(0, 0, 0, 0, 0, 0, 20, 20)));
        }
    }

    private ZarrFolder image(Consumer<ObjectNode> spoil) throws IOException {
        return new ZarrFolder(folder.resolve("a.zarr"))
                .level(1, 20, 20, 16, 1, RAMP, spoil)
                .write();
    }

    private String refusedArray(Consumer<ObjectNode> spoil) throws IOException {
        return refused(image(spoil).path);
    }

    private static void sizes(ObjectNode array, String key, long... sizes) {
        ArrayNode list = array.putArray(key);
        for (long size : sizes) {
            list.add(size);
        }
    }

    @Test
    void impossibleSizes_areRefused() throws IOException {
        assertTrue(refusedArray(a -> sizes(a, "shape", 1, 20, 0)).contains("a size that cannot be"));
        assertTrue(refusedArray(a -> sizes(a, "shape", 1, 20, 1L << 40)).contains("a size that cannot be"));
        assertTrue(refusedArray(a -> sizes(a, "chunks", 1, -16, 16)).contains("a size that cannot be"));
        assertTrue(refusedArray(a -> sizes(a, "chunks", 16, 16)).contains("number of axes"));
        assertTrue(refusedArray(a -> a.putArray("shape")).contains("no list"));
        assertTrue(refusedArray(a -> a.putArray("shape").add("20")).contains("a size that cannot be"));
        assertTrue(refusedArray(a -> sizes(a, "chunks", 1, 40000, 40000)).contains("smaller chunks"));
        int all = Integer.MAX_VALUE;
        assertTrue(refusedArray(a -> sizes(a, "chunks", all, all, all)).contains("cannot be true"));
        assertTrue(refusedArray(a -> {
                    sizes(a, "shape", all, all, all);
                    sizes(a, "chunks", 1, 1, 1);
                })
                .contains("cannot be true"));
    }

    @Test
    void whatIsNotKnown_isSaidByName() throws IOException {
        assertTrue(refusedArray(a -> a.put("dtype", "<f2")).contains("\"<f2\""));
        assertTrue(refusedArray(a -> a.put("zarr_format", 3)).contains("format 2"));
        assertTrue(refusedArray(a -> a.put("order", "Z")).contains("\"Z\""));
        assertTrue(refusedArray(a -> a.put("dimension_separator", "../")).contains("separator"));
        assertTrue(refusedArray(a -> a.put("fill_value", "AAAA")).contains("fill value"));
        assertTrue(
                refusedArray(a -> a.putObject("compressor").put("id", "lzma")).contains("\"lzma\""));
        assertTrue(refusedArray(a -> a.putArray("filters").addObject().put("id", "delta"))
                .contains("\"delta\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../other", "/etc", "0/../..", "", ".", "C:\\x", "c:", "0//1", "..", "0\\..\\..", "a\u0000b"})
    void pathOutOfTheFolder_isRefused(String path) throws IOException {
        ZarrFolder image = image(array -> {});
        ((ObjectNode) image.image().get("datasets").get(0)).put("path", path);
        image.write();
        String text = refused(image.path);
        assertTrue(text.contains("metadata name the folder"), text);
    }

    @Test
    void axesThatCannotBe_areRefused() throws IOException {
        ZarrFolder image = image(array -> {});
        ArrayNode axes = (ArrayNode) image.image().get("axes");
        ((ObjectNode) axes.get(0)).put("name", "angle");
        assertTrue(refused(image.write().path).contains("\"angle\""));
        ((ObjectNode) axes.get(0)).put("name", "x");
        assertTrue(refused(image.write().path).contains("there twice"));
        axes.remove(0);
        assertTrue(refused(image.write().path).contains("axes"));
        axes.remove(0);
        assertTrue(refused(image.write().path).contains("no axes x and y"));
    }

    @Test
    void metadataThatAreNoJsonOrTooLarge_areRefused() throws IOException {
        Path image = image(array -> {}).path;
        Path attributes = image.resolve(".zattrs");
        Files.writeString(attributes, "{\"multiscales\": [");
        assertEquals(SupportLevel.POSSIBLE, provider.support(image));
        assertTrue(refused(image).contains("no JSON"));
        Files.writeString(attributes, "[".repeat(100_000));
        assertTrue(refused(image).contains("no JSON"));
        Files.writeString(attributes, "[]");
        assertTrue(refused(image).contains("no JSON object"));
        try (RandomAccessFile file = new RandomAccessFile(attributes.toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        assertTrue(refused(image).contains("at most"));
        Files.delete(attributes);
        Files.createDirectory(attributes);
        assertTrue(refused(image).contains("it is no file"));
    }

    @Test
    void damagedChunk_isNamedWithItsFile() throws IOException, ProblemException {
        Path image = image(array -> {}).path;
        Path chunk = image.resolve("0/0/0/1");
        byte[] good = Files.readAllBytes(chunk);
        Files.write(chunk, new byte[0]);
        assertTrue(unreadable(image).contains(chunk.toString()));
        Files.write(chunk, java.util.Arrays.copyOf(good, good.length / 2));
        assertTrue(unreadable(image).contains("damaged"));
        Files.writeString(chunk, "this is no zlib");
        assertTrue(unreadable(image).contains("damaged"));
        try (RandomAccessFile file = new RandomAccessFile(chunk.toFile(), "rw")) {
            file.setLength(1L << 32);
        }
        assertTrue(unreadable(image).contains("bytes where at most"));
        Files.delete(chunk);
        Files.createDirectory(chunk);
        assertTrue(unreadable(image).contains("no file"));
    }

    @Test
    void chunkOfAnotherSize_isRefused() throws IOException, ProblemException {
        Path image = image(array -> sizes(array, "chunks", 1, 8, 8)).path;
        assertTrue(unreadable(image).contains("more than its chunk"));
        image = image(array -> sizes(array, "chunks", 1, 20, 20)).path;
        assertTrue(unreadable(image).contains("less than its chunk"));
    }

    @Test
    void folderGoneWhileOpen_isNoFillValue() throws IOException, ProblemException {
        Path image = image(array -> {}).path;
        try (SliceReader reader = provider.open(image)) {
            Files.move(image, folder.resolve("b.zarr"));
            String text = sentence(assertThrows(
                    ProblemException.class, () -> reader.series().get(0).read(0, 0, 0, 0, 0, 0, 2, 2)));
            assertTrue(text.contains("not there any more"), text);
        }
    }

    @Test
    void levelsThatDoNotFit_areRefused_andThoseThatAreNotSmallerAreLeftOut() throws IOException, ProblemException {
        ZarrFolder image = image(array -> {});
        image.level(1, 20, 20, 16, 1, RAMP).level(1, 7, 6, 16, 3, RAMP).write();
        try (SliceReader reader = provider.open(image.path)) {
            assertEquals(2, reader.series().get(0).info().levels().size());
        }
        image.level(2, 3, 3, 16, 6, RAMP).write();
        assertTrue(refused(image.path).contains("differs from the full resolution"));
    }

    @Test
    void whatIsNoImageItself_saysWhatToName() throws IOException {
        Path image = image(array -> {}).path;
        assertEquals(SupportLevel.POSSIBLE, provider.support(image.resolve("0")));
        assertTrue(refused(image.resolve("0")).contains("one level"));
        assertEquals(SupportLevel.POSSIBLE, provider.support(image.resolve(".zattrs")));
        assertTrue(refused(image.resolve(".zattrs")).contains("name the folder " + image));
        assertEquals(SupportLevel.NONE, provider.support(folder));

        Path plate = folder.resolve("plate.zarr");
        ObjectNode attributes = ZarrFolder.JSON.createObjectNode();
        attributes.putObject("plate").putArray("wells").addObject().put("path", "B/7");
        ZarrFolder.json(plate.resolve(".zattrs"), attributes);
        assertEquals(SupportLevel.POSSIBLE, provider.support(plate));
        assertTrue(refused(plate).contains(plate.resolve("B").resolve("7").resolve("0") + "."));

        Path newer = folder.resolve("newer.zarr");
        ObjectNode node = ZarrFolder.JSON.createObjectNode().put("zarr_format", 3);
        node.putObject("attributes").putObject("ome").put("version", "0.5");
        ZarrFolder.json(newer.resolve("zarr.json"), node);
        assertEquals(SupportLevel.POSSIBLE, provider.support(newer));
        assertTrue(refused(newer).contains("format 3"));
        assertFalse(Files.exists(newer.resolve(".zattrs")));
    }
}

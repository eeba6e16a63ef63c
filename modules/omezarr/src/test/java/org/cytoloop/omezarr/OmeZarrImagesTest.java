/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.omezarr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.image.BlockCache;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SupportLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the metadata say, and which chunks are read. */
class OmeZarrImagesTest {
    private static final ZarrFolder.Samples RAMP = (c, y, x) -> 100 * c + 10 * y + x;

    @TempDir
    Path folder;

    private final OmeZarrReaderProvider provider = new OmeZarrReaderProvider();

    private ZarrFolder image(String name) throws IOException {
        return new ZarrFolder(folder.resolve(name)).level(2, 30, 40, 16, 0.5, RAMP);
    }

    private SeriesInfo info(ZarrFolder image) throws ProblemException {
        try (SliceReader reader = provider.open(image.path)) {
            return reader.series().get(0).info();
        }
    }

    @Test
    void channels_haveTheNamesAndColoursOfOmero() throws Exception {
        ZarrFolder image = image("a");
        ArrayNode channels = image.attributes.putObject("omero").putArray("channels");
        channels.addObject().put("label", "DAPI").put("color", "0000FF");
        channels.addObject().put("label", " ").put("color", "#11223344");
        assertEquals(
                List.of(new ChannelInfo("DAPI", 0x0000FF), new ChannelInfo("Channel 2", 0x112233)),
                info(image.write()).channels());
        ((ObjectNode) channels.get(0)).put("color", "blue").put("label", "pv");
        channels.remove(1);
        assertEquals(
                List.of(new ChannelInfo("pv", -1), new ChannelInfo("Channel 2", -1)),
                info(image.write()).channels());
    }

    @ParameterizedTest
    @CsvSource({
        "micrometer, 0.5",
        "nanometer, 0.0005",
        "millimeter, 500",
        "µm, 0.5",
        "angstrom, 0.00005",
        "second, NaN",
        "'', NaN"
    })
    void pixelSize_isInMicrometres_whateverTheUnit(String unit, double expected) throws Exception {
        ZarrFolder image = image("a");
        ((ObjectNode) image.image().get("axes").get(2)).put("unit", unit);
        assertEquals(expected, info(image.write()).pixelSizeUm(), 1e-12);
    }

    @Test
    void scaleOfTheWholeImage_multipliesThatOfTheLevel() throws Exception {
        ZarrFolder image = image("a");
        ObjectNode whole = image.image().putArray("coordinateTransformations").addObject();
        whole.put("type", "scale").putArray("scale").add(1).add(3).add(3);
        assertEquals(1.5, info(image.write()).pixelSizeUm());
        image.image().remove("coordinateTransformations");
        ((ObjectNode) image.image().get("datasets").get(0)).remove("coordinateTransformations");
        assertEquals(Double.NaN, info(image.write()).pixelSizeUm());
    }

    @Test
    void levels_areTakenAsTheyAre() throws Exception {
        ZarrFolder image = image("a").level(2, 10, 13, 16, 1.5, RAMP).level(2, 4, 4, 16, 5, RAMP);
        assertEquals(
                List.of(new LevelSize(40, 30), new LevelSize(13, 10), new LevelSize(4, 4)),
                info(image.write()).levels());
    }

    @Test
    void olderVersions_nameAxesByTextsOrNotAtAll() throws Exception {
        ZarrFolder image = image("a");
        image.image().put("version", "0.3").putArray("axes").add("c").add("y").add("x");
        assertEquals(2, info(image.write()).channels().size());
        image.image().put("version", "0.1").remove("axes");
        ZarrFolder five = new ZarrFolder(folder.resolve("b"));
        five.image().put("version", "0.1").remove("axes");
        five.level(2, 30, 40, 16, 1, RAMP, array -> {
            array.putArray("shape").add(1).add(2).add(1).add(30).add(40);
            array.putArray("chunks").add(1).add(1).add(1).add(16).add(16);
        });
        SeriesInfo info = info(five.write());
        assertEquals(2, info.channels().size());
        assertEquals(Double.NaN, info.pixelSizeUm());
    }

    @Test
    void bioformats2raw_givesEverySeriesWithItsName() throws Exception {
        Path store = folder.resolve("store");
        ZarrFolder.json(
                store.resolve(".zattrs"), ZarrFolder.JSON.createObjectNode().put("bioformats2raw.layout", 3));
        new ZarrFolder(store.resolve("0")).level(1, 8, 9, 16, 1, RAMP).write();
        new ZarrFolder(store.resolve("1")).level(1, 5, 6, 16, 1, RAMP).write();
        assertEquals(SupportLevel.NATIVE, provider.support(store));
        assertEquals(List.of(9, 6), widths(store));

        ObjectNode order = ZarrFolder.JSON.createObjectNode();
        order.putArray("series").add("1").add("0");
        ZarrFolder.json(store.resolve("OME/.zattrs"), order);
        Files.writeString(
                store.resolve("OME/METADATA.ome.xml"),
                "<OME xmlns=\"http://www.openmicroscopy.org/Schemas/OME/2016-06\">"
                        + "<Image ID=\"Image:0\" Name=\"label\"/><Image ID=\"Image:1\" Name=\"slide\"/></OME>");
        assertEquals(List.of(6, 9), widths(store));
        try (SliceReader reader = provider.open(store)) {
            assertEquals("label", reader.series().get(0).info().name());
        }
        // entities are not read, and names are no reason to fail
        Files.writeString(
                store.resolve("OME/METADATA.ome.xml"),
                "<!DOCTYPE OME [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><OME><Image Name=\"&e;\"/></OME>");
        assertEquals(List.of(6, 9), widths(store));
    }

    private List<Integer> widths(Path store) throws ProblemException {
        try (SliceReader reader = provider.open(store)) {
            return reader.series().stream().map(series -> series.info().width()).toList();
        }
    }

    @Test
    void missingChunk_isTheFillValue() throws Exception {
        ZarrFolder image = new ZarrFolder(folder.resolve("a"))
                .level(1, 20, 20, 16, 1, RAMP, array -> array.put("fill_value", 65535))
                .write();
        Files.delete(image.path.resolve("0/0/1/1"));
        try (SliceReader reader = provider.open(image.path)) {
            PixelTile tile = reader.series().get(0).read(0, 0, 0, 0, 14, 14, 6, 6);
            assertEquals(14 * 10 + 14, tile.value(0));
            assertEquals(65535, tile.value(2 * 6 + 2));
            assertEquals(65535, tile.value(35));
        }
    }

    @Test
    void onlyTheChunksThatAreNeeded_areDecoded_once_andForgottenWhenClosed() throws Exception {
        ZarrFolder image = image("a").write();
        long before = BlockCache.SHARED.held();
        try (SliceReader reader = provider.open(image.path)) {
            reader.series().get(0).read(1, 0, 0, 0, 17, 0, 10, 10);
            assertEquals(before + 16 * 16 * 2, BlockCache.SHARED.held());
            // what was decoded is not read again
            Files.write(image.path.resolve("0/1/0/1"), new byte[1]);
            assertEquals(
                    100 + 17,
                    reader.series().get(0).read(1, 0, 0, 0, 17, 0, 1, 1).value(0));
        }
        assertEquals(before, BlockCache.SHARED.held());
    }

    @Test
    void chunkLargerThanTheCache_isReadAllTheSame() throws Exception {
        int side = 9000;
        assertTrue(side * side * 2L > BlockCache.SHARED.capacity());
        ZarrFolder image = new ZarrFolder(folder.resolve("a")).level(1, 9, 9, 16, 1, RAMP, array -> {
            array.putArray("shape").add(1).add(side).add(side);
            array.putArray("chunks").add(1).add(side).add(side);
            array.putNull("compressor");
        });
        Path chunk = image.write().path.resolve("0/0/0/0");
        try (java.io.RandomAccessFile file = new java.io.RandomAccessFile(chunk.toFile(), "rw")) {
            file.setLength(0);
            file.setLength(side * side * 2L);
            file.seek((side + 1) * 2L);
            file.write(7);
        }
        try (SliceReader reader = provider.open(image.path)) {
            assertEquals(7, reader.series().get(0).read(0, 0, 0, 0, 1, 1, 2, 2).value(0));
            assertEquals(
                    0, reader.series().get(0).read(0, 0, 0, 0, 8000, 8000, 2, 2).value(0));
        }
    }
}

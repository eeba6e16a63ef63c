/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.bioformats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceReaderProvider;
import org.cytoloop.spi.SliceSeries;
import org.cytoloop.spi.SupportLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats no other reader knows, in files written here. */
class ForeignFormatsTest {
    private final SliceReaderProvider provider = new BioFormatsReaderProvider();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nrrd_sixteenBitStack_everyPixelIsAsWritten(boolean little) throws IOException, ProblemException {
        Path file = Nrrd.stack(
                folder.resolve("a.nrrd"), 37, 23, 3, little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        assertEquals(SupportLevel.GOOD, provider.support(file));
        assertEquals("bio-formats", Services.readerFor(file).orElseThrow().id());
        try (SliceReader reader = provider.open(file)) {
            SliceSeries series = reader.series().get(0);
            SeriesInfo info = series.info();
            assertEquals(PixelType.UINT16, info.type());
            assertEquals(0.25, info.pixelSizeUm());
            assertEquals("", info.name());
            assertEquals(3, info.sizeZ());
            for (int z = 0; z < 3; z++) {
                PixelTile tile = series.read(0, 0, z, 0, 5, 7, 30, 10);
                for (int i = 0; i < 300; i++) {
                    assertEquals(Nrrd.value(5 + i % 30, 7 + i / 30, z) & 0xFFFF, tile.value(i));
                }
            }
        }
    }

    @Test
    void nrrd_pixelsInAFileBesideIt_countsBoth() throws IOException, ProblemException {
        Files.write(folder.resolve("pixels.raw"), Nrrd.values(9, 8, 1, ByteOrder.BIG_ENDIAN));
        Path header = Nrrd.header(folder.resolve("a.nhdr"), 9, 8, "pixels.raw");
        try (SliceReader reader = provider.open(header)) {
            assertTrue(reader.format().endsWith(" (2 files)"), reader.format());
            assertEquals(
                    Nrrd.value(8, 7, 0),
                    reader.series().get(0).read(0, 0, 0, 0, 8, 7, 1, 1).value(0));
        }
    }

    @Test
    void bitmap_colours_areChannelsInTheirOrder() throws IOException, ProblemException {
        int width = 10;
        int height = 8;
        int row = (3 * width + 3) / 4 * 4;
        ByteBuffer bytes = ByteBuffer.allocate(54 + row * height).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("BM".getBytes(StandardCharsets.US_ASCII))
                .putInt(bytes.capacity())
                .putInt(0)
                .putInt(54);
        bytes.putInt(40).putInt(width).putInt(height).putShort((short) 1).putShort((short) 24);
        bytes.putInt(0).putInt(row * height).putInt(2835).putInt(2835).putInt(0).putInt(0);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = 54 + (height - 1 - y) * row + 3 * x;
                bytes.put(at, (byte) (200 + y)).put(at + 1, (byte) (100 + x)).put(at + 2, (byte) (10 * y + x));
            }
        }
        Path file = Files.write(folder.resolve("a.bmp"), bytes.array());
        try (SliceReader reader = provider.open(file)) {
            SliceSeries series = reader.series().get(0);
            assertEquals(
                    List.of(
                            new ChannelInfo("Red", 0xFF0000),
                            new ChannelInfo("Green", 0x00FF00),
                            new ChannelInfo("Blue", 0x0000FF)),
                    series.info().channels());
            // 72 dots per inch say nothing about a microscope
            assertTrue(Double.isNaN(series.info().pixelSizeUm()));
            assertEquals(10 * 6 + 3, series.read(0, 0, 0, 0, 3, 6, 1, 1).value(0));
            assertEquals(103, series.read(1, 0, 0, 0, 3, 6, 1, 1).value(0));
            assertEquals(206, series.read(2, 0, 0, 0, 3, 6, 1, 1).value(0));
        }
    }

    /** Image Cytometry Standard, version 2 (libics.sourceforge.net): header and pixels of two channels in one file. */
    private Path ics(String format, boolean signed, int bits, byte[] pixels) throws IOException {
        String order = bits == 16 ? "\t1\t2" : "\t1\t2\t3\t4";
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(String.join(
                        "\n",
                        "\t",
                        "ics_version\t2.0",
                        "filename\ta",
                        "layout\tparameters\t4",
                        "layout\torder\tbits\tx\ty\tch",
                        "layout\tsizes\t" + bits + "\t12\t9\t2",
                        "layout\tsignificant_bits\t" + bits,
                        "representation\tformat\t" + format,
                        "representation\tsign\t" + (signed ? "signed" : "unsigned"),
                        "representation\tcompression\tuncompressed",
                        "representation\tbyte_order" + order,
                        "parameter\tscale\t1\t0.5\t0.5\t1",
                        "parameter\tunits\tbits\tmicrometers\tmicrometers\tundefined",
                        "end",
                        "")
                .getBytes(StandardCharsets.US_ASCII));
        all.write(pixels);
        return Files.write(folder.resolve("a.ics"), all.toByteArray());
    }

    @Test
    void ics_floatChannels_haveTheirPixelsAndSizeInMicrometres() throws IOException, ProblemException {
        ByteBuffer bytes = ByteBuffer.allocate(4 * 12 * 9 * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < 12 * 9 * 2; i++) {
            bytes.putFloat(i - 20.5f);
        }
        Path file = ics("real", true, 32, bytes.array());
        assertEquals("bio-formats", Services.readerFor(file).orElseThrow().id());
        try (SliceReader reader = provider.open(file)) {
            SliceSeries series = reader.series().get(0);
            assertEquals(PixelType.FLOAT32, series.info().type());
            assertEquals(2, series.info().channels().size());
            assertEquals(0.5, series.info().pixelSizeUm(), 1e-12);
            assertEquals(
                    108 + 3 * 12 + 4 - 20.5, series.read(1, 0, 0, 0, 4, 3, 1, 1).value(0));
        }
    }

    @Test
    void ics_signedSamples_stayBelowZero() throws IOException, ProblemException {
        ByteBuffer bytes = ByteBuffer.allocate(2 * 12 * 9 * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < 12 * 9 * 2; i++) {
            bytes.putShort((short) (i * 100 - 10_000));
        }
        try (SliceReader reader = provider.open(ics("integer", true, 16, bytes.array()))) {
            SliceSeries series = reader.series().get(0);
            assertEquals(PixelType.INT16, series.info().type());
            assertEquals(-10_000, series.read(0, 0, 0, 0, 0, 0, 1, 1).value(0));
            assertEquals(11_500, series.read(1, 0, 0, 0, 11, 8, 1, 1).value(0));
        }
    }

    @Test
    void files_thatAreNoSlices_areNotTaken() throws IOException {
        assertEquals(SupportLevel.NONE, provider.support(Files.writeString(folder.resolve("cells.csv"), "x,y\n1,2\n")));
        assertEquals(
                SupportLevel.NONE,
                provider.support(Files.writeString(folder.resolve("big&sizeX=100000&sizeY=100000.fake"), "x")));
        assertEquals(
                SupportLevel.NONE, provider.support(Files.writeString(folder.resolve("a.pattern"), "/etc/<a-z>\n")));
        assertEquals(
                SupportLevel.NONE,
                provider.support(Files.write(folder.resolve("a.zip"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0})));
    }

    @Test
    void filesOurOwnReadersKnow_areLeftToThem() throws IOException {
        Path tiff = Files.write(folder.resolve("a.tif"), new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0});
        assertEquals(SupportLevel.POSSIBLE, provider.support(tiff));
        assertEquals("tiff", Services.readerFor(tiff).orElseThrow().id());
    }
}

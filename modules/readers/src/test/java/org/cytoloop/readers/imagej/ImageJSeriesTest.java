/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.imagej;

import static org.cytoloop.readers.Planes.corner;
import static org.cytoloop.readers.Planes.filled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.readers.Planes;
import org.cytoloop.readers.TiffBuilder;
import org.cytoloop.readers.tiff.Tag;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageJSeriesTest {
    @TempDir
    Path folder;

    private static TiffBuilder stack(String description, int pages) {
        TiffBuilder builder = new TiffBuilder(false, ByteOrder.BIG_ENDIAN);
        for (int i = 0; i < pages; i++) {
            TiffBuilder.Page page = builder.grey(7, 5, filled(35, 10 + i));
            if (i == 0) {
                page.text(Tag.IMAGE_DESCRIPTION, description).rational(Tag.X_RESOLUTION, 4, 1);
                page.set(Tag.RESOLUTION_UNIT, TiffBuilder.SHORT, 1);
            }
        }
        return builder;
    }

    @Test
    void hyperstack_runsChannelSliceFrame() throws IOException, ProblemException {
        String text = "ImageJ=1.53t\nimages=12\nchannels=2\nslices=3\nframes=2\nhyperstack=true\nunit=\\u00B5m\n";
        try (SliceReader reader = Planes.open(stack(text, 12).write(folder.resolve("a.tif")))) {
            SliceSeries series = reader.series().get(0);
            assertEquals("ImageJ TIFF", reader.format());
            assertEquals(0.25, series.info().pixelSizeUm());
            for (int c = 0; c < 2; c++) {
                for (int z = 0; z < 3; z++) {
                    for (int t = 0; t < 2; t++) {
                        assertEquals(10 + (t * 3 + z) * 2 + c, corner(series, c, z, t));
                    }
                }
            }
        }
    }

    @Test
    void stackWithoutDirectories_readsThePlanesThatFollow() throws IOException, ProblemException {
        TiffBuilder builder = new TiffBuilder(false, ByteOrder.BIG_ENDIAN);
        ByteBuffer pixels = ByteBuffer.allocate(4 * 7 * 5 * 2);
        for (int i = 0; i < 140; i++) {
            pixels.putShort((short) (1000 + i));
        }
        builder.page(7, 5, 1, 16, 1, 1, 1)
                .strips(5, List.of(pixels.array()))
                .set(Tag.STRIP_BYTE_COUNTS, TiffBuilder.LONG, 70)
                .text(Tag.IMAGE_DESCRIPTION, "ImageJ=1.53t\nimages=4\nslices=4\nloop=false\n");
        try (SliceReader reader = Planes.open(builder.write(folder.resolve("a.tif")))) {
            SliceSeries series = reader.series().get(0);
            assertEquals(4, series.info().sizeZ());
            assertEquals(1105, corner(series, 0, 3, 0));
            assertEquals(1105 + 34, series.read(0, 0, 3, 0, 6, 4, 1, 1).value(0));
        }
    }

    @Test
    void inchesOfAPrinter_areNoPixelSize() throws IOException, ProblemException {
        try (SliceReader reader =
                Planes.open(stack("ImageJ=1.53t\nunit=inch\n", 1).write(folder.resolve("a.tif")))) {
            assertTrue(Double.isNaN(reader.series().get(0).info().pixelSizeUm()));
        }
    }

    @Test
    void fewerPlanesThanPromised_isRefused() throws IOException {
        Path file = stack("ImageJ=1.53t\nimages=4000\nslices=4000\n", 1).write(folder.resolve("a.tif"));
        ProblemException problem = assertThrows(ProblemException.class, () -> Planes.open(file));
        assertTrue(problem.getMessage().contains("beyond the end"), problem.getMessage());
        Path two = stack("ImageJ=1.53t\nimages=100000000\n", 2).write(folder.resolve("b.tif"));
        assertThrows(ProblemException.class, () -> Planes.open(two));
    }

    @Test
    void labelsAndTables_nameAndColourChannels() throws IOException, ProblemException {
        for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            TiffBuilder builder = new TiffBuilder(false, order);
            TiffBuilder.Page page = builder.grey(7, 5, filled(35, 1));
            page.text(Tag.IMAGE_DESCRIPTION, "ImageJ=1.53t\nimages=2\nchannels=2\nmode=composite\n");
            builder.grey(7, 5, filled(35, 2));
            ByteArrayOutputStream data = new ByteArrayOutputStream();
            ByteBuffer header = ByteBuffer.allocate(20).order(order);
            header.putInt(0x494a494a)
                    .putInt(0x6c61626c)
                    .putInt(2)
                    .putInt(0x6c757473)
                    .putInt(2);
            data.writeBytes(header.array());
            byte[] first = "c:1/2 - DAPI\nfile".getBytes(utf16(order));
            byte[] second = "c:2/2 - cFos".getBytes(utf16(order));
            data.writeBytes(first);
            data.writeBytes(second);
            data.writeBytes(table(0x0000FF));
            data.writeBytes(table(0x00FF00));
            page.set(Tag.IMAGEJ_COUNTS, TiffBuilder.LONG, 20, first.length, second.length, 768, 768);
            page.bytes(Tag.IMAGEJ_METADATA, TiffBuilder.BYTE, data.toByteArray());
            try (SliceReader reader = Planes.open(builder.write(folder.resolve("a.tif")))) {
                SeriesInfo info = reader.series().get(0).info();
                assertEquals(
                        List.of(new ChannelInfo("DAPI", 0x0000FF), new ChannelInfo("cFos", 0x00FF00)), info.channels());
            }
        }
    }

    private static Charset utf16(ByteOrder order) {
        return order == ByteOrder.BIG_ENDIAN ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static byte[] table(int rgb) {
        byte[] table = new byte[768];
        for (int i = 0; i < 256; i++) {
            table[i] = (byte) ((rgb >> 16 & 0xFF) * i / 255);
            table[256 + i] = (byte) ((rgb >> 8 & 0xFF) * i / 255);
            table[512 + i] = (byte) ((rgb & 0xFF) * i / 255);
        }
        return table;
    }
}

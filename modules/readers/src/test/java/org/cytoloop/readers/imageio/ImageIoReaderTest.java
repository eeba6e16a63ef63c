/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.imageio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.SliceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageIoReaderTest {
    @TempDir
    Path folder;

    private SliceReader open(BufferedImage image, String format, String name) throws IOException, ProblemException {
        Path file = folder.resolve(name);
        assertTrue(ImageIO.write(image, format, file.toFile()));
        return new ImageIoReaderProvider().open(file);
    }

    @Test
    void grey16Png_keepsItsValues() throws IOException, ProblemException {
        BufferedImage image = new BufferedImage(20, 10, BufferedImage.TYPE_USHORT_GRAY);
        for (int i = 0; i < 200; i++) {
            image.getRaster().setSample(i % 20, i / 20, 0, i * 327);
        }
        try (SliceReader reader = open(image, "png", "a.png")) {
            SeriesInfo info = reader.series().get(0).info();
            assertEquals("PNG", reader.format());
            assertEquals(PixelType.UINT16, info.type());
            assertEquals(List.of(new ChannelInfo("Channel 1", -1)), info.channels());
            PixelTile tile = reader.series().get(0).read(0, 0, 0, 0, 3, 2, 10, 5);
            assertEquals((2 * 20 + 3) * 327, tile.value(0));
            assertEquals((6 * 20 + 12) * 327, tile.value(49));
        }
    }

    @Test
    void rgbaPng_givesFourChannelsInOrder() throws IOException, ProblemException {
        BufferedImage image = new BufferedImage(5, 4, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(2, 1, 0x80102030);
        try (SliceReader reader = open(image, "png", "a.png")) {
            assertEquals(
                    List.of("Red", "Green", "Blue", "Alpha"),
                    reader.series().get(0).info().channels().stream()
                            .map(ChannelInfo::name)
                            .toList());
            double[] expected = {0x10, 0x20, 0x30, 0x80};
            for (int c = 0; c < 4; c++) {
                assertEquals(
                        expected[c],
                        reader.series().get(0).read(c, 0, 0, 0, 2, 1, 1, 1).value(0));
            }
        }
    }

    @Test
    void palettePng_keepsTheIndex() throws IOException, ProblemException {
        byte[] ramp = new byte[16];
        for (int i = 0; i < 16; i++) {
            ramp[i] = (byte) (255 - i);
        }
        IndexColorModel model = new IndexColorModel(4, 16, ramp, ramp, ramp);
        WritableRaster raster = Raster.createPackedRaster(new DataBufferByte(8 * 2), 4, 4, 4, new Point());
        BufferedImage image = new BufferedImage(model, raster, false, null);
        raster.setSample(3, 2, 0, 13);
        try (SliceReader reader = open(image, "png", "labels.png")) {
            assertEquals(1, reader.series().get(0).info().channels().size());
            assertEquals(13, reader.series().get(0).read(0, 0, 0, 0, 3, 2, 1, 1).value(0));
        }
    }

    @Test
    void jpeg_isRedGreenBlue() throws IOException, ProblemException {
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 64 * 64; i++) {
            image.setRGB(i % 64, i / 64, i % 64 < 32 ? 0xC02010 : 0x1020C0);
        }
        try (SliceReader reader = open(image, "jpg", "a.jpg")) {
            double[] left = {0xC0, 0x20, 0x10};
            for (int c = 0; c < 3; c++) {
                assertEquals(
                        left[c],
                        reader.series().get(0).read(c, 0, 0, 0, 8, 8, 1, 1).value(0),
                        6);
                assertEquals(
                        left[2 - c] == 0x20 ? 0x20 : left[2 - c],
                        reader.series().get(0).read(c, 0, 0, 0, 50, 50, 1, 1).value(0),
                        6);
            }
        }
    }

    @Test
    void pngNamedTif_isRefusedWithTheWayOut() throws IOException {
        BufferedImage image = new BufferedImage(9, 9, BufferedImage.TYPE_BYTE_GRAY);
        ProblemException problem = assertThrows(ProblemException.class, () -> open(image, "png", "a.tif"));
        assertEquals("a.tif is a PNG file although its name ends in .tif; rename it to .png.", problem.getMessage());
    }

    @Test
    void pngThatDeclaresMoreThanMemory_isRefusedBeforeDecoding() throws IOException {
        Path file = folder.resolve("bomb.png");
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_BYTE_GRAY), "png", file.toFile());
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer header = ByteBuffer.wrap(bytes);
        header.putInt(16, 60_000).putInt(20, 60_000);
        CRC32 crc = new CRC32();
        crc.update(bytes, 12, 17);
        header.putInt(29, (int) crc.getValue());
        Files.write(file, bytes);
        ProblemException problem = assertThrows(ProblemException.class, () -> new ImageIoReaderProvider().open(file));
        assertTrue(problem.getMessage().contains("60000 x 60000"), problem.getMessage());
    }
}

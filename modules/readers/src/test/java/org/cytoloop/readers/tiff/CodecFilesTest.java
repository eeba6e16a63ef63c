/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.tiff;

import static org.cytoloop.readers.Planes.all;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import loci.common.services.ServiceException;
import ome.codecs.JPEG2000CodecOptions;
import ome.codecs.services.JAIIIOServiceImpl;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.readers.Planes;
import org.cytoloop.readers.TestPixels;
import org.cytoloop.readers.TiffBuilder;
import org.cytoloop.spi.SliceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compressions whose blocks come from an encoder other than the test's own, and odd storage. */
class CodecFilesTest {
    @TempDir
    Path folder;

    private double[][] read(TiffBuilder builder) throws IOException, ProblemException {
        try (SliceReader reader = Planes.open(builder.write(folder.resolve("a.tif")))) {
            double[][] channels =
                    new double[reader.series().get(0).info().channels().size()][];
            for (int c = 0; c < channels.length; c++) {
                channels[c] = all(reader.series().get(0), c);
            }
            return channels;
        }
    }

    private static byte[] jpeg(Raster raster, String metadata) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(1f);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), param);
        } finally {
            writer.dispose();
        }
        assertEquals("raw", metadata);
        return out.toByteArray();
    }

    /** Smooth components that JPEG keeps almost exactly. */
    private static Raster smooth(int width, int height, int bands) {
        WritableRaster raster = Raster.createInterleavedRaster(0, width, height, bands, null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                for (int b = 0; b < bands; b++) {
                    raster.setSample(x, y, b, 60 + x + 2 * y / 3 + 40 * b);
                }
            }
        }
        return raster;
    }

    @Test
    void jpegOfRgb_keepsRawComponents() throws IOException, ProblemException {
        TiffBuilder builder = new TiffBuilder();
        Raster raster = smooth(32, 32, 3);
        byte[] tile = jpeg(raster, "raw");
        builder.page(40, 30, 3, 8, 1, 2, 7).tiles(32, 32, List.of(tile, tile));
        double[][] channels = read(builder);
        for (int c = 0; c < 3; c++) {
            for (int i = 0; i < 1200; i++) {
                int x = i % 40 % 32;
                assertEquals(raster.getSample(x, i / 40, c), channels[c][i], 2);
            }
        }
    }

    @Test
    void jpegOfYcbcr_becomesRgb() throws IOException, ProblemException {
        TiffBuilder builder = new TiffBuilder();
        Raster raster = smooth(32, 30, 3);
        builder.page(32, 30, 3, 8, 1, 6, 7).strips(30, List.of(jpeg(raster, "raw")));
        double[][] channels = read(builder);
        for (int i = 0; i < 960; i++) {
            double y = raster.getSample(i % 32, i / 32, 0);
            double cb = raster.getSample(i % 32, i / 32, 1) - 128;
            double cr = raster.getSample(i % 32, i / 32, 2) - 128;
            assertEquals(clamp(y + 1.402 * cr), channels[0][i], 6);
            assertEquals(clamp(y - 0.344136 * cb - 0.714136 * cr), channels[1][i], 6);
            assertEquals(clamp(y + 1.772 * cb), channels[2][i], 6);
        }
    }

    private static double clamp(double value) {
        return Math.max(0, Math.min(255, value));
    }

    @Test
    void jpegTables_areShared() throws IOException, ProblemException {
        byte[] whole = jpeg(smooth(32, 16, 1), "raw");
        ByteArrayOutputStream tables = new ByteArrayOutputStream();
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        tables.write(whole, 0, 2);
        rest.write(whole, 0, 2);
        int at = 2;
        while ((whole[at + 1] & 0xFF) != 0xDA) {
            int marker = whole[at + 1] & 0xFF;
            int length = ((whole[at + 2] & 0xFF) << 8 | whole[at + 3] & 0xFF) + 2;
            (marker == 0xDB || marker == 0xC4 ? tables : rest).write(whole, at, length);
            at += length;
        }
        rest.write(whole, at, whole.length - at);
        tables.write(0xFF);
        tables.write(0xD9);
        TiffBuilder builder = new TiffBuilder();
        builder.page(32, 16, 1, 8, 1, 1, 7)
                .strips(16, List.of(rest.toByteArray()))
                .bytes(Tag.JPEG_TABLES, TiffBuilder.UNDEFINED, tables.toByteArray());
        double[] grey = read(builder)[0];
        assertEquals(60 + 31 + 10, grey[15 * 32 + 31], 2);
    }

    @Test
    void jpegThatClaimsMorePixelsThanItsTile_isRefused() throws IOException {
        TiffBuilder builder = new TiffBuilder();
        builder.page(8, 8, 1, 8, 1, 1, 7).strips(8, List.of(jpeg(smooth(400, 400, 1), "raw")));
        ProblemException problem = assertThrows(ProblemException.class, () -> read(builder));
        assertTrue(problem.getMessage().contains("400 x 400"), problem.getMessage());
    }

    @Test
    void losslessJpeg_of12Bits_isExact() throws IOException, ProblemException {
        int width = 24;
        int height = 20;
        int[] samples = new int[width * height];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (int) TestPixels.bits(0, i % width, i / width, 12, false);
        }
        for (int predictor = 1; predictor <= 7; predictor++) {
            TiffBuilder builder = new TiffBuilder();
            byte[] stream = LosslessJpegEncoder.encode(samples, width, height, 12, predictor);
            builder.page(width, height, 1, 12, 1, 1, 7).strips(height, List.of(stream));
            double[] read = read(builder)[0];
            for (int i = 0; i < samples.length; i++) {
                assertEquals(samples[i], read[i], "predictor " + predictor + " at " + i);
            }
        }
    }

    @Test
    void jpeg2000_lossless_isExact() throws IOException, ProblemException, ServiceException {
        BufferedImage image = new BufferedImage(32, 32, BufferedImage.TYPE_USHORT_GRAY);
        for (int i = 0; i < 1024; i++) {
            image.getRaster().setSample(i % 32, i / 32, 0, i * 61);
        }
        JPEG2000CodecOptions options = JPEG2000CodecOptions.getDefaultOptions();
        options.lossless = true;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JAIIIOServiceImpl().writeImage(out, image, options);
        for (int compression : new int[] {33003, 33005, 34712}) {
            TiffBuilder builder = new TiffBuilder();
            builder.page(32, 32, 1, 16, 1, 1, compression).tiles(32, 32, List.of(out.toByteArray()));
            double[] read = read(builder)[0];
            for (int i = 0; i < 1024; i++) {
                assertEquals(i * 61, read[i]);
            }
        }
    }

    @Test
    void faxCompressions_giveTheBits() throws IOException, ProblemException {
        BufferedImage image = new BufferedImage(64, 40, BufferedImage.TYPE_BYTE_BINARY);
        for (int i = 0; i < 64 * 40; i++) {
            image.getRaster().setSample(i % 64, i / 64, 0, (i % 64 / 5 + i / 64 / 3) % 2);
        }
        for (String type : List.of("CCITT RLE", "CCITT T.4", "CCITT T.6")) {
            ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
            Path file = folder.resolve("fax.tif");
            Files.deleteIfExists(file);
            try (var stream = ImageIO.createImageOutputStream(file.toFile())) {
                ImageWriteParam param = writer.getDefaultWriteParam();
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionType(type);
                writer.setOutput(stream);
                writer.write(null, new IIOImage(image, null, null), param);
            } finally {
                writer.dispose();
            }
            try (TiffFile tiff = new TiffFile(file)) {
                TiffImage fax = TiffImage.of(tiff.pages().get(0));
                boolean whiteIsZero = fax.photometric() == 0;
                var tile = fax.read(0, 0, 0, 64, 40);
                for (int i = 0; i < 64 * 40; i++) {
                    int white = image.getRaster().getSample(i % 64, i / 64, 0);
                    assertEquals(whiteIsZero ? 1 - white : white, tile.value(i), type + " " + i);
                }
            }
        }
    }

    @Test
    void oldStyleLzw_fillsFromTheLowBit() throws IOException, ProblemException {
        // clear, 1, 2, 258 (= 1 2), end, in nine bits from the low end
        int[] codes = {256, 1, 2, 258, 257};
        byte[] data = new byte[6];
        for (int i = 0; i < codes.length; i++) {
            for (int b = 0; b < 9; b++) {
                int bit = i * 9 + b;
                data[bit / 8] |= (byte) ((codes[i] >> b & 1) << bit % 8);
            }
        }
        TiffBuilder builder = new TiffBuilder();
        builder.page(4, 1, 1, 8, 1, 1, 5).strips(1, List.of(data));
        assertArrayEquals(new double[] {1, 2, 1, 2}, read(builder)[0]);
    }

    @Test
    void reversedFillOrder_isTurned() throws IOException, ProblemException {
        TiffBuilder builder = new TiffBuilder();
        builder.page(8, 1, 1, 1, 1, 1, 1)
                .strips(1, List.of(new byte[] {0b00000011}))
                .set(Tag.FILL_ORDER, TiffBuilder.SHORT, 2);
        assertArrayEquals(new double[] {1, 1, 0, 0, 0, 0, 0, 0}, read(builder)[0]);
    }

    @Test
    void subsampledYcbcr_becomesRgb() throws IOException, ProblemException {
        TiffBuilder builder = new TiffBuilder();
        // two units of 2 x 2 for 3 x 2 px: four Y each, then Cb and Cr
        byte[] units = {10, 20, 30, 40, (byte) 128, (byte) 128, 50, 60, 70, 80, (byte) 128, (byte) 228};
        builder.page(3, 2, 3, 8, 1, 6, 1).strips(2, List.of(units)).set(Tag.YCBCR_SUBSAMPLING, TiffBuilder.SHORT, 2, 2);
        double[][] channels = read(builder);
        assertArrayEquals(new double[] {10, 20, 190, 30, 40, 210}, channels[0]);
        assertArrayEquals(new double[] {10, 20, 0, 30, 40, 0}, channels[1]);
        assertArrayEquals(new double[] {10, 20, 50, 30, 40, 70}, channels[2]);
    }

    @Test
    void tilesNeverWritten_areZero() throws IOException, ProblemException {
        TiffBuilder builder = new TiffBuilder();
        byte[] full = Planes.filled(256, 9);
        builder.page(32, 16, 1, 8, 1, 1, 1).tiles(16, 16, List.of(new byte[0], full));
        double[] read = read(builder)[0];
        assertEquals(0, read[15]);
        assertEquals(9, read[16]);
    }

    @Test
    void paletteAndWhiteIsZero_keepStoredValues() throws IOException, ProblemException {
        for (int photometric : new int[] {0, 3}) {
            TiffBuilder builder = new TiffBuilder();
            builder.page(4, 1, 1, 8, 1, photometric, 1)
                    .strips(1, List.of(new byte[] {0, 1, 2, (byte) 255}))
                    .set(Tag.COLOR_MAP, TiffBuilder.SHORT, new long[768]);
            assertArrayEquals(new double[] {0, 1, 2, 255}, read(builder)[0]);
        }
    }

    @Test
    void unsupportedCompressions_areNamed() throws IOException {
        for (var entry : List.of(List.of(50001, "WebP"), List.of(34887, "LERC"), List.of(31337, "unknown"))) {
            TiffBuilder builder = new TiffBuilder();
            builder.page(4, 1, 1, 8, 1, 1, (int) entry.get(0)).strips(1, List.of(new byte[4]));
            ProblemException problem = assertThrows(ProblemException.class, () -> read(builder));
            assertTrue(problem.getMessage().contains((String) entry.get(1)), problem.getMessage());
        }
    }

    @Test
    void missingByteCounts_areDerived() throws IOException, ProblemException {
        for (int compression : new int[] {1, 8}) {
            TiffBuilder builder = new TiffBuilder();
            List<byte[]> strips = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                strips.add(TestPixels.compress(Planes.filled(20, i + 1), compression));
            }
            builder.page(10, 6, 1, 8, 1, 1, compression)
                    .strips(2, strips)
                    .bytes(Tag.STRIP_BYTE_COUNTS, TiffBuilder.LONG, new byte[0]);
            double[] read = read(builder)[0];
            assertEquals(1, read[0]);
            assertEquals(3, read[59]);
        }
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.imageio;

import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.readers.codec.BlockShape;
import org.cytoloop.readers.codec.JdkImageReaders;
import org.cytoloop.readers.codec.Jpeg2000Codec;
import org.cytoloop.readers.codec.Jpeg2000Header;
import org.cytoloop.readers.codec.JpegCodec;
import org.cytoloop.readers.codec.JpegHeader;
import org.cytoloop.readers.codec.RasterBytes;
import org.cytoloop.readers.codec.Ycbcr;

/**
 * What a PNG, JPEG or JPEG 2000 file declares, and its samples when they are asked for. Samples are as stored: a palette
 * gives the index; only Y, Cb, Cr of JPEG become red, green, blue.
 *
 * @param file the file
 * @param format its format
 * @param width columns, px
 * @param height rows, px
 * @param samples samples per pixel
 * @param bits bits per sample as stored
 */
record WholeImage(Path file, ImageFormat format, int width, int height, int samples, int bits) {
    /** Decoding needs the file, the decoder's copy and ours at once. */
    private static final int COPIES = 4;

    /**
     * Reads what the file declares and refuses images that would not fit into memory.
     *
     * @throws ProblemException when the header is damaged or the image too large
     */
    static WholeImage declared(Path file, ImageFormat format) throws ProblemException {
        try {
            byte[] bytes = bytes(file);
            WholeImage image =
                    switch (format) {
                        case PNG -> png(file, bytes);
                        case JPEG -> {
                            JpegHeader header = JpegHeader.parse(bytes);
                            if (header.precision() != 8 || header.process() == 3) {
                                throw new IOException(
                                        "JPEG of this kind (" + header.precision() + " bits) is not supported");
                            }
                            yield new WholeImage(file, format, header.width(), header.height(), header.components(), 8);
                        }
                        case JPEG_2000 -> {
                            Jpeg2000Header header = Jpeg2000Header.parse(bytes);
                            yield new WholeImage(
                                    file, format, header.width(), header.height(), header.components(), header.bits());
                        }
                    };
            image.check();
            return image;
        } catch (IOException e) {
            throw problem(file, format, e);
        }
    }

    private static ProblemException problem(Path file, ImageFormat format, IOException e) {
        String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new ProblemException(
                file.getFileName() + " is a " + format.label() + " file that cannot be read: "
                        + why.replaceAll("[\\r\\n]+", " ").replaceAll("\\.$", "") + ".",
                e);
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.size(file)
                > Math.min(Integer.MAX_VALUE - 64, Runtime.getRuntime().maxMemory() / COPIES)) {
            throw new IOException("it is too large to be held in memory, save it as a tiled TIFF");
        }
        return Files.readAllBytes(file);
    }

    private static WholeImage png(Path file, byte[] bytes) throws IOException {
        if (bytes.length < 33 || ByteBuffer.wrap(bytes).getInt(12) != 0x49484452) {
            throw new IOException("its header is damaged");
        }
        ByteBuffer header = ByteBuffer.wrap(bytes);
        int samples =
                switch (bytes[25]) {
                    case 0, 3 -> 1;
                    case 4 -> 2;
                    case 2 -> 3;
                    case 6 -> 4;
                    default -> throw new IOException("its colour type is unknown");
                };
        return new WholeImage(file, ImageFormat.PNG, header.getInt(16), header.getInt(20), samples, bytes[24]);
    }

    private void check() throws IOException {
        if (width < 1 || height < 1 || bits < 1 || bits > 16 || samples < 1 || samples > 64) {
            throw new IOException("its size or bit depth is impossible");
        }
        long needed = (long) width * height * samples * type().bytes();
        if (needed > Math.min(Integer.MAX_VALUE - 64, Runtime.getRuntime().maxMemory() / COPIES)) {
            throw new IOException("it declares " + width + " x " + height
                    + " pixels, which do not fit into memory; save it as a tiled TIFF");
        }
    }

    /** The type samples are read as. */
    PixelType type() {
        return bits <= 8 ? PixelType.UINT8 : PixelType.UINT16;
    }

    /**
     * Decodes the file.
     *
     * @return interleaved samples, {@code byte[]} or {@code short[]}
     * @throws ProblemException when it is damaged
     */
    Object decode() throws ProblemException {
        try {
            byte[] bytes = bytes(file);
            boolean ycbcr = false;
            Raster raster;
            switch (format) {
                case PNG -> raster = decodePng(bytes);
                case JPEG -> {
                    ycbcr = JpegHeader.parse(bytes).storesYcbcr();
                    raster = JpegCodec.decode(JpegHeader.bare(new byte[0], bytes));
                }
                default -> raster = Jpeg2000Codec.decode(bytes);
            }
            if (raster.getWidth() != width || raster.getHeight() != height) {
                throw new IOException("its header and its pixels do not fit");
            }
            Object samples =
                    RasterBytes.samples(raster, new BlockShape(width, height, this.samples, bits, null), type());
            if (ycbcr) {
                Ycbcr.toRgb((byte[]) samples, width * height);
            }
            return samples;
        } catch (IOException e) {
            throw problem(file, format, e);
        }
    }

    private static Raster decodePng(byte[] bytes) throws IOException {
        ImageReader reader = JdkImageReaders.create("png");
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            Raster raster = reader.read(0).getRaster();
            if (raster.getTransferType() != DataBuffer.TYPE_BYTE
                    && raster.getTransferType() != DataBuffer.TYPE_USHORT) {
                throw new IOException("its samples are of an unknown kind");
            }
            return raster;
        } catch (RuntimeException e) {
            // Java's PNG plug-in reports some kinds of damage with unchecked exceptions.
            throw new IOException("its data are damaged", e);
        } finally {
            reader.dispose();
        }
    }
}

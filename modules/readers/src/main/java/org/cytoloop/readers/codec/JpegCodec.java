/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.codec;

import java.awt.Point;
import java.awt.image.DataBufferUShort;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * JPEG blocks (compression 7). Baseline and progressive streams are decoded by Java's own library to raw components;
 * lossless ones by {@link LosslessJpegDecoder}.
 */
public final class JpegCodec implements BlockCodec {
    /** A stream may be this many times larger than its block before it is taken for a trap. */
    private static final int OVERSIZE = 4;

    private final byte[] tables;
    private final boolean toRgb;

    /**
     * @param tables the JPEGTables field, or empty
     * @param toRgb whether the stream stores Y, Cb, Cr and red, green, blue are wanted
     */
    public JpegCodec(byte[] tables, boolean toRgb) {
        this.tables = tables.clone();
        this.toRgb = toRgb;
    }

    @Override
    public byte[] decode(byte[] data, BlockShape shape) throws IOException {
        byte[] stream = JpegHeader.bare(tables, data);
        JpegHeader header = JpegHeader.parse(stream);
        long pixels = (long) header.width() * header.height();
        if (pixels > OVERSIZE * Math.max(4096L, (long) shape.width() * shape.height())) {
            throw new IOException("its JPEG data claim " + header.width() + " x " + header.height() + " pixels");
        }
        if (header.components() < shape.samples()) {
            throw new IOException(
                    "its JPEG data have " + header.components() + " samples a pixel, not " + shape.samples());
        }
        if (header.process() == 3) {
            return lossless(stream, header, shape);
        }
        if (header.precision() != 8 || shape.bits() != 8) {
            throw new IOException("its JPEG data of " + header.precision() + " bits a sample are not supported");
        }
        byte[] out = RasterBytes.of(decode(stream), shape);
        if (toRgb && shape.samples() == 3) {
            Ycbcr.toRgb(out, shape.width() * shape.height());
        }
        return out;
    }

    /**
     * Decodes a baseline or progressive stream to its raw components.
     *
     * @throws IOException when it is damaged
     */
    public static Raster decode(byte[] stream) throws IOException {
        ImageReader reader = JdkImageReaders.create("jpeg");
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(stream))) {
            reader.setInput(in, true, true);
            return reader.readRaster(0, null);
        } catch (RuntimeException e) {
            // Java's JPEG plug-in reports some kinds of damage with unchecked exceptions.
            throw new IOException("its JPEG data are damaged", e);
        } finally {
            reader.dispose();
        }
    }

    private static byte[] lossless(byte[] stream, JpegHeader header, BlockShape shape) throws IOException {
        if (header.precision() < 2 || header.precision() > 16 || header.components() > 4) {
            throw new IOException(
                    "its lossless JPEG data of " + header.precision() + " bits a sample are not supported");
        }
        try {
            short[] samples = new LosslessJpegDecoder(stream, header).decode();
            int bands = header.components();
            int[] offsets = new int[bands];
            for (int b = 0; b < bands; b++) {
                offsets[b] = b;
            }
            return RasterBytes.of(
                    Raster.createInterleavedRaster(
                            new DataBufferUShort(samples, samples.length),
                            header.width(),
                            header.height(),
                            header.width() * bands,
                            bands,
                            offsets,
                            new Point()),
                    shape);
        } catch (ArrayIndexOutOfBoundsException e) {
            throw new IOException("its lossless JPEG data end early", e);
        }
    }
}

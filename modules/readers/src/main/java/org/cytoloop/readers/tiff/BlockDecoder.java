/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.tiff;

import java.io.IOException;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.readers.codec.BlockCodec;
import org.cytoloop.readers.codec.BlockShape;
import org.cytoloop.readers.codec.DeflateCodec;
import org.cytoloop.readers.codec.FaxCodec;
import org.cytoloop.readers.codec.Jpeg2000Codec;
import org.cytoloop.readers.codec.JpegCodec;
import org.cytoloop.readers.codec.LzwCodec;
import org.cytoloop.readers.codec.PackBitsCodec;
import org.cytoloop.readers.codec.SampleUnpacker;
import org.cytoloop.readers.codec.Ycbcr;
import org.cytoloop.readers.codec.ZstdCodec;

/** Decodes the blocks of one directory: bit order, decompression, chroma, predictor, sample type. Thread-safe. */
final class BlockDecoder {
    private final ImageLayout layout;
    private final BlockCodec codec;
    private final SampleUnpacker unpacker;
    private final double[] luma;
    private final double[] reference;

    private BlockDecoder(ImageLayout layout, BlockCodec codec, double[] luma, double[] reference) {
        this.layout = layout;
        this.codec = codec;
        this.unpacker = new SampleUnpacker(layout.type(), layout.predictor());
        this.luma = luma;
        this.reference = reference;
    }

    /**
     * The decoder of a directory's blocks.
     *
     * @throws ProblemException when its compression cannot be read
     */
    static BlockDecoder of(TiffDirectory directory, ImageLayout layout) throws ProblemException {
        double[] luma = directory.reals(Tag.YCBCR_COEFFICIENTS);
        double[] reference = directory.reals(Tag.REFERENCE_BLACK_WHITE);
        boolean oddLuma = luma.length != 3 || !(luma[1] > 0);
        boolean oddReference = reference.length != 6
                || reference[0] == reference[1]
                || reference[2] == reference[3]
                || reference[4] == reference[5];
        return new BlockDecoder(
                layout,
                codec(directory, layout),
                oddLuma ? new double[] {0.299, 0.587, 0.114} : luma,
                oddReference ? new double[] {0, 255, 128, 255, 128, 255} : reference);
    }

    private static BlockCodec codec(TiffDirectory directory, ImageLayout layout) throws ProblemException {
        boolean toRgb = layout.convertsToRgb();
        return switch (layout.compression()) {
            case Compression.NONE -> (data, shape) -> data;
            case Compression.LZW -> new LzwCodec();
            case Compression.PACK_BITS -> new PackBitsCodec();
            case Compression.DEFLATE, Compression.OLD_DEFLATE -> new DeflateCodec();
            case Compression.ZSTD -> new ZstdCodec();
            case Compression.JPEG -> new JpegCodec(directory.bytes(Tag.JPEG_TABLES), toRgb);
            case Compression.OLD_JPEG -> OldJpeg.codec(directory);
            case Compression.APERIO_J2K_YCBCR -> new Jpeg2000Codec(Jpeg2000Codec.Colour.YCBCR_UNLESS_TRANSFORMED);
            case Compression.JPEG_2000_LOSSY ->
                new Jpeg2000Codec(
                        directory.has(Tag.SOFTWARE)
                                ? Jpeg2000Codec.Colour.AS_DECODED
                                : Jpeg2000Codec.Colour.YCBCR_FROM_OPENJPEG);
            case Compression.APERIO_J2K_RGB, Compression.JPEG_2000 ->
                new Jpeg2000Codec(Jpeg2000Codec.Colour.AS_DECODED);
            case Compression.FAX_RLE, Compression.FAX_T4, Compression.FAX_T6 ->
                new FaxCodec(layout.compression(), layout.fillOrder(), (int) directory.integer(Tag.T4_OPTIONS, 0), (int)
                        directory.integer(Tag.T6_OPTIONS, 0));
            default ->
                throw directory
                        .source()
                        .unsupported("it is compressed with method " + layout.compression() + " ("
                                + Compression.name(layout.compression())
                                + "), which is not supported; save it again with LZW or deflate");
        };
    }

    /**
     * Decodes a block.
     *
     * @param data stored bytes; may be changed
     * @param block index, for old-style JPEG
     * @return an array of the layout's type
     * @throws IOException when the data are damaged, with a short reason
     */
    Object decode(byte[] data, BlockShape shape, int block) throws IOException {
        boolean fax = layout.compression() >= Compression.FAX_RLE && layout.compression() <= Compression.FAX_T6;
        if (layout.fillOrder() == 2 && !fax) {
            reverseBits(data);
        }
        if (layout.isChromaSubsampled()) {
            return subsampled(data, shape);
        }
        byte[] bytes = codec.decode(data, shape);
        if (bytes.length < shape.bytes()) {
            throw new IOException("it holds fewer pixels than it should");
        }
        Object samples = unpacker.unpack(bytes, shape);
        if (layout.convertsToRgb() && !convertsInCodec()) {
            Ycbcr.toRgb((byte[]) samples, shape.width() * shape.height(), luma, reference);
        }
        return samples;
    }

    private boolean convertsInCodec() {
        return switch (layout.compression()) {
            case Compression.JPEG, Compression.APERIO_J2K_YCBCR, Compression.JPEG_2000 -> true;
            default -> false;
        };
    }

    private byte[] subsampled(byte[] data, BlockShape shape) throws IOException {
        int h = layout.subsampleX();
        int v = layout.subsampleY();
        int units = Math.toIntExact(Ycbcr.unitBytes(shape.width(), shape.height(), h, v));
        byte[] bytes = codec.decode(data, new BlockShape(units, 1, 1, 8, shape.order()));
        if (bytes.length < units) {
            throw new IOException("it holds fewer pixels than it should");
        }
        byte[] samples = Ycbcr.spread(bytes, shape.width(), shape.height(), h, v);
        Ycbcr.toRgb(samples, shape.width() * shape.height(), luma, reference);
        return samples;
    }

    private static void reverseBits(byte[] data) {
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) (Integer.reverse(data[i]) >>> 24);
        }
    }
}

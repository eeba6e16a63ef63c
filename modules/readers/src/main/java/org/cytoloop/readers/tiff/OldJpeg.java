/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.tiff;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.readers.codec.BlockCodec;
import org.cytoloop.readers.codec.BlockShape;
import org.cytoloop.readers.codec.JpegCodec;

/**
 * JPEG as TIFF 6.0 section 22 had it (compression 6), in its two sane forms: tables in fields of their own with bare
 * entropy-coded blocks, and one whole JPEG stream for the one block of the image.
 */
final class OldJpeg {
    private static final int TABLE_BYTES = 64;

    private OldJpeg() {}

    /**
     * The codec for a directory.
     *
     * @throws ProblemException when it is of another form
     */
    static BlockCodec codec(TiffDirectory directory) throws ProblemException {
        FileSource source = directory.source();
        if (directory.has(Tag.JPEG_INTERCHANGE_FORMAT)) {
            long offset = directory.integer(Tag.JPEG_INTERCHANGE_FORMAT, 0);
            long length = directory.integer(Tag.JPEG_INTERCHANGE_LENGTH, source.size() - offset);
            boolean oneBlock = directory.count(Tag.STRIP_OFFSETS) <= 1 && directory.count(Tag.TILE_OFFSETS) <= 1;
            if (!oneBlock || length < 4 || length > source.size()) {
                throw source.unsupported(
                        "it uses a form of old-style JPEG that is not supported; save it again with LZW");
            }
            byte[] stream = source.read(offset, (int) Math.min(length, source.size() - offset));
            return (data, shape) -> new JpegCodec(new byte[0], false).decode(stream, shape);
        }
        byte[] tables = tables(directory);
        long[] subsampling = directory.integers(Tag.YCBCR_SUBSAMPLING);
        boolean ycbcr = directory.integer(Tag.PHOTOMETRIC, 1) == ImageLayout.PHOTOMETRIC_YCBCR;
        int h = !ycbcr ? 1 : subsampling.length == 2 ? (int) subsampling[0] : 2;
        int v = !ycbcr ? 1 : subsampling.length == 2 ? (int) subsampling[1] : 2;
        long restart = directory.integer(Tag.JPEG_RESTART_INTERVAL, 0);
        return (data, shape) -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream(tables.length + data.length + 64);
            out.write(tables, 0, tables.length);
            frame(out, shape, h, v, (int) restart);
            out.write(data, 0, data.length);
            segment(out, 0xD9);
            return new JpegCodec(new byte[0], false).decode(out.toByteArray(), shape);
        };
    }

    /** Start of image, quantisation and Huffman tables. */
    private static byte[] tables(TiffDirectory directory) throws ProblemException {
        FileSource source = directory.source();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        segment(out, 0xD8);
        long[] q = directory.integers(Tag.JPEG_Q_TABLES);
        long[] dc = directory.integers(Tag.JPEG_DC_TABLES);
        long[] ac = directory.integers(Tag.JPEG_AC_TABLES);
        if (q.length == 0 || q.length > 4 || dc.length != q.length || ac.length != q.length) {
            throw source.problem("its old-style JPEG tables are missing or damaged");
        }
        for (int i = 0; i < q.length; i++) {
            segment(out, 0xDB);
            shortValue(out, 3 + TABLE_BYTES);
            out.write(i);
            out.writeBytes(source.read(q[i], TABLE_BYTES));
            huffman(out, source, i, dc[i]);
            huffman(out, source, 0x10 | i, ac[i]);
        }
        return out.toByteArray();
    }

    private static void huffman(ByteArrayOutputStream out, FileSource source, int id, long offset)
            throws ProblemException {
        byte[] lengths = source.read(offset, 16);
        int n = 0;
        for (byte length : lengths) {
            n += length & 0xFF;
        }
        if (n > 256) {
            throw source.problem("its old-style JPEG tables are damaged");
        }
        segment(out, 0xC4);
        shortValue(out, 3 + 16 + n);
        out.write(id);
        out.writeBytes(lengths);
        out.writeBytes(source.read(offset + 16, n));
    }

    private static void frame(ByteArrayOutputStream out, BlockShape shape, int h, int v, int restart)
            throws IOException {
        if (shape.width() > 65535 || shape.height() > 65535 || shape.samples() > 4 || shape.bits() != 8) {
            throw new IOException("its old-style JPEG block is larger than JPEG can be");
        }
        segment(out, 0xC0);
        shortValue(out, 8 + 3 * shape.samples());
        out.write(8);
        shortValue(out, shape.height());
        shortValue(out, shape.width());
        out.write(shape.samples());
        for (int i = 0; i < shape.samples(); i++) {
            out.write(i + 1);
            out.write(i == 0 ? h << 4 | v : 0x11);
            out.write(i);
        }
        if (restart > 0) {
            segment(out, 0xDD);
            shortValue(out, 4);
            shortValue(out, restart);
        }
        segment(out, 0xDA);
        shortValue(out, 6 + 2 * shape.samples());
        out.write(shape.samples());
        for (int i = 0; i < shape.samples(); i++) {
            out.write(i + 1);
            out.write(i << 4 | i);
        }
        out.write(0);
        out.write(63);
        out.write(0);
    }

    private static void segment(ByteArrayOutputStream out, int marker) {
        out.write(0xFF);
        out.write(marker);
    }

    private static void shortValue(ByteArrayOutputStream out, int value) {
        out.write(value >> 8);
        out.write(value);
    }
}

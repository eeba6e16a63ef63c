/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.codec;

import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * CCITT fax compressions 2, 3 and 4 of 1-bit images. Java's own TIFF plug-in has the decoder but no door to it, so each
 * block is put into a TIFF of one strip in memory.
 */
public final class FaxCodec implements BlockCodec {
    private static final int ENTRIES = 12;
    private static final int SHORT = 3;
    private static final int LONG = 4;

    private final int compression;
    private final int fillOrder;
    private final int t4Options;
    private final int t6Options;

    /**
     * @param compression 2, 3 or 4
     * @param fillOrder the FillOrder field, 1 or 2
     * @param t4Options the T4Options field
     * @param t6Options the T6Options field
     */
    public FaxCodec(int compression, int fillOrder, int t4Options, int t6Options) {
        this.compression = compression;
        this.fillOrder = fillOrder;
        this.t4Options = t4Options;
        this.t6Options = t6Options;
    }

    @Override
    public byte[] decode(byte[] data, BlockShape shape) throws IOException {
        if (shape.bits() != 1 || shape.samples() != 1) {
            throw new IOException("it has fax compression, which is for 1-bit images only");
        }
        ImageReader reader = JdkImageReaders.create("tiff");
        try (MemoryCacheImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(wrap(data, shape)))) {
            reader.setInput(in, true, true);
            Raster raster = reader.read(0).getRaster();
            return RasterBytes.of(raster, shape);
        } catch (EOFException | RuntimeException e) {
            throw new IOException("its fax data are damaged", e);
        } finally {
            reader.dispose();
        }
    }

    private byte[] wrap(byte[] data, BlockShape shape) {
        int start = 8 + 2 + ENTRIES * 12 + 4;
        ByteBuffer out = ByteBuffer.allocate(start + data.length).order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8).putShort((short) ENTRIES);
        entry(out, LONG, 256, shape.width());
        entry(out, LONG, 257, shape.height());
        entry(out, SHORT, 258, 1);
        entry(out, SHORT, 259, compression);
        // Black is zero, whatever the file says: then the plug-in leaves the bits as they are decoded (white 0).
        entry(out, SHORT, 262, 1);
        entry(out, SHORT, 266, fillOrder);
        entry(out, LONG, 273, start);
        entry(out, SHORT, 277, 1);
        entry(out, LONG, 278, shape.height());
        entry(out, LONG, 279, data.length);
        entry(out, LONG, 292, t4Options);
        entry(out, LONG, 293, t6Options);
        out.putInt(0).put(data);
        return out.array();
    }

    /** One entry; a short value lies in the first two bytes of its cell, which is where a small int has them. */
    private static void entry(ByteBuffer out, int type, int tag, int value) {
        out.putShort((short) tag).putShort((short) type).putInt(1).putInt(value);
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.codec;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The size marker of a JPEG 2000 code stream (ISO/IEC 15444-1, A.5.1).
 *
 * @param width columns, px
 * @param height rows, px
 * @param components samples per pixel
 * @param bits bits per sample of the first component
 * @param transformed whether the stream uses a component transformation of its own (A.6.1)
 * @param openJpeg whether a comment names OpenJPEG as the writer
 */
public record Jpeg2000Header(int width, int height, int components, int bits, boolean transformed, boolean openJpeg) {
    private static final long START = 0xFF4FFF51L;

    /**
     * Finds the size marker in a code stream or JP2 file.
     *
     * @throws IOException when there is none or it is damaged
     */
    public static Jpeg2000Header parse(byte[] data) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(data);
        for (int at = 0; at + 43 <= data.length; at++) {
            if ((in.getInt(at) & 0xFFFFFFFFL) == START) {
                int width = in.getInt(at + 8) - in.getInt(at + 16);
                int height = in.getInt(at + 12) - in.getInt(at + 20);
                int components = in.getShort(at + 40) & 0xFFFF;
                if (width < 1 || height < 1 || components < 1) {
                    break;
                }
                int bits = (data[at + 42] & 0x7F) + 1;
                return markers(data, at + 2, new Jpeg2000Header(width, height, components, bits, false, false));
            }
        }
        throw new IOException("its JPEG 2000 data have no valid size marker");
    }

    private static Jpeg2000Header markers(byte[] data, int from, Jpeg2000Header size) {
        boolean transformed = false;
        boolean openJpeg = false;
        int at = from;
        while (at + 9 <= data.length && (data[at] & 0xFF) == 0xFF && (data[at + 1] & 0xFF) != 0x90) {
            int marker = data[at + 1] & 0xFF;
            int length = (data[at + 2] & 0xFF) << 8 | data[at + 3] & 0xFF;
            if (length < 2 || at + 2 + length > data.length) {
                break;
            }
            if (marker == 0x52) {
                transformed = data[at + 8] != 0;
            } else if (marker == 0x64) {
                openJpeg |= new String(data, at + 4, length - 2, StandardCharsets.ISO_8859_1).contains("OpenJPEG");
            }
            at += 2 + length;
        }
        return new Jpeg2000Header(size.width, size.height, size.components, size.bits, transformed, openJpeg);
    }

    /** Number of pixels. */
    public long pixels() {
        return (long) width * height;
    }
}

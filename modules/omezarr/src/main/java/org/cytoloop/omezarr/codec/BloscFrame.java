/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.omezarr.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.DataFormatException;

/**
 * A Blosc 1 frame: 16 bytes of header, the places of the blocks, and the blocks, each in one or several compressed parts
 * and with its bytes or bits sorted by significance. After README_CHUNK_FORMAT.rst of c-blosc. All numbers are
 * little-endian; places are counted from the start of the frame.
 */
final class BloscFrame {
    private static final int HEADER = 16;
    private static final int SHUFFLED = 0x01;
    private static final int COPIED = 0x02;
    private static final int BIT_SHUFFLED = 0x04;
    private static final int NOT_SPLIT = 0x10;
    private static final int CODEC_SHIFT = 5;

    /** Blocks are split into one part per byte of a sample, unless samples are larger or the parts smaller than this. */
    private static final int MOST_PARTS = 16;

    private static final int SMALLEST_PART = 128;

    private final ByteBuffer frame;
    private final byte[] packed;
    private final int flags;
    private final int sampleBytes;
    private final int bytes;
    private final int blockBytes;

    private BloscFrame(byte[] packed, int expected) throws DataFormatException {
        if (packed.length < HEADER) {
            throw new DataFormatException("it is too short for a Blosc frame");
        }
        this.packed = packed;
        frame = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
        flags = packed[2] & 0xFF;
        sampleBytes = Math.max(1, packed[3] & 0xFF);
        bytes = frame.getInt(4);
        blockBytes = frame.getInt(8);
        if (bytes != expected) {
            throw new DataFormatException("it holds " + (bytes & 0xFFFFFFFFL) + " bytes and not " + expected);
        }
        if (blockBytes <= 0 || frame.getInt(12) != packed.length) {
            throw new DataFormatException("its size is not the one it was written with");
        }
    }

    /**
     * What a frame holds.
     *
     * @param packed the whole frame
     * @param expected bytes it must hold, more than 0
     */
    static byte[] unpack(byte[] packed, int expected) throws DataFormatException {
        return new BloscFrame(packed, expected).unpack();
    }

    private byte[] unpack() throws DataFormatException {
        byte[] out = new byte[bytes];
        if ((flags & COPIED) != 0) {
            if (packed.length != HEADER + bytes) {
                throw new DataFormatException("its size is not the one it was written with");
            }
            System.arraycopy(packed, HEADER, out, 0, bytes);
            return out;
        }
        int number = flags >> CODEC_SHIFT;
        if (number >= BloscCodec.values().length) {
            throw new DataFormatException("it is compressed in a way (" + number + ") that Blosc 1 does not have");
        }
        BloscCodec codec = BloscCodec.values()[number];
        int blocks = (int) (((long) bytes + blockBytes - 1) / blockBytes);
        if (HEADER + (long) blocks * Integer.BYTES > packed.length) {
            throw new DataFormatException("it is too short for its blocks");
        }
        boolean bitwise = (flags & BIT_SHUFFLED) != 0;
        boolean bytewise = !bitwise && (flags & SHUFFLED) != 0 && sampleBytes > 1;
        byte[] sorted = bitwise || bytewise ? new byte[Math.min(blockBytes, bytes)] : null;
        for (int b = 0; b < blocks; b++) {
            int to = b * blockBytes;
            int size = Math.min(blockBytes, bytes - to);
            int start = frame.getInt(HEADER + b * Integer.BYTES);
            if (sorted == null) {
                unpackBlock(codec, start, out, to, size);
            } else {
                unpackBlock(codec, start, sorted, 0, size);
                if (bitwise) {
                    Unshuffle.bits(sorted, out, to, size, sampleBytes);
                } else {
                    Unshuffle.bytes(sorted, out, to, size, sampleBytes);
                }
            }
        }
        return out;
    }

    private void unpackBlock(BloscCodec codec, int start, byte[] out, int to, int size) throws DataFormatException {
        boolean whole = size == blockBytes;
        boolean split =
                (flags & NOT_SPLIT) == 0 && sampleBytes <= MOST_PARTS && size / sampleBytes >= SMALLEST_PART && whole;
        int parts = split ? sampleBytes : 1;
        int partBytes = size / parts;
        if (partBytes * parts != size) {
            throw new DataFormatException("its blocks are no whole number of samples");
        }
        long from = start;
        for (int p = 0; p < parts; p++) {
            if (from < HEADER || from + Integer.BYTES > packed.length) {
                throw new DataFormatException("a block lies outside of it");
            }
            int length = frame.getInt((int) from);
            from += Integer.BYTES;
            if (length < 0 || from + length > packed.length) {
                throw new DataFormatException("a block lies outside of it");
            }
            if (length == partBytes) {
                System.arraycopy(packed, (int) from, out, to + p * partBytes, length);
            } else {
                codec.unpack(packed, (int) from, length, out, to + p * partBytes, partBytes);
            }
            from += length;
        }
    }
}

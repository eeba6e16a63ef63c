/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.omezarr.codec;

import java.util.zip.DataFormatException;

/**
 * BloscLZ, the compressor that Blosc brings with it (a descendant of FastLZ). A control byte below 32 is followed by that
 * many literal bytes and one more; any other starts a match: its upper three bits are the length less 2 (7: bytes follow
 * that are added to it, up to one that is not 255), its lower five bits and the next byte the distance less 1; all ones
 * mean that two more bytes say by how much the distance is beyond 8191. The first control byte always counts as literals.
 */
final class BloscLz {
    private static final int LITERALS = 32;
    private static final int LONG_LENGTH = 7;
    private static final int FARTHEST = 8191;

    private final byte[] in;
    private final int end;
    private int next;

    private BloscLz(byte[] in, int from, int length) {
        this.in = in;
        this.next = from;
        this.end = from + length;
    }

    /** Returns the number of bytes that were unpacked, at most {@code bytes}. */
    static int decode(byte[] in, int from, int length, byte[] out, int to, int bytes) throws DataFormatException {
        return length == 0 ? 0 : new BloscLz(in, from, length).decode(out, to, bytes);
    }

    private int read() throws DataFormatException {
        if (next >= end) {
            throw new DataFormatException("a part of it ends too early");
        }
        return in[next++] & 0xFF;
    }

    private int decode(byte[] out, int to, int bytes) throws DataFormatException {
        int at = to;
        int limit = to + bytes;
        int control = read() & (LITERALS - 1);
        while (true) {
            if (control < LITERALS) {
                int count = control + 1;
                if (count > end - next || count > limit - at) {
                    throw new DataFormatException("a part of it holds more than it should");
                }
                System.arraycopy(in, next, out, at, count);
                next += count;
                at += count;
            } else {
                at = copyMatch(control, out, to, at, limit);
            }
            if (next >= end) {
                return at - to;
            }
            control = read();
        }
    }

    private int copyMatch(int control, byte[] out, int to, int from, int limit) throws DataFormatException {
        int length = control >> 5;
        if (length == LONG_LENGTH) {
            int more;
            do {
                more = read();
                length += more;
            } while (more == 0xFF && length < limit);
        }
        length += 2;
        int high = (control & (LITERALS - 1)) << 8;
        int low = read();
        int distance = high + low + 1;
        if (low == 0xFF && high == (LITERALS - 1) << 8) {
            distance = (read() << 8) + read() + FARTHEST + 1;
        }
        if (distance > from - to || length > limit - from) {
            throw new DataFormatException("a part of it refers to bytes that are not there");
        }
        // byte by byte: a match may overlap what it writes
        for (int i = 0; i < length; i++) {
            out[from + i] = out[from + i - distance];
        }
        return from + length;
    }
}

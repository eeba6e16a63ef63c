/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.codec;

import java.io.IOException;

/**
 * LZW as TIFF 6.0 section 13 describes it, and the older form that fills bytes from the low bit and switches code
 * length one code later (written before TIFF 5.0 was clear about it; libtiff calls it "compat").
 */
public final class LzwCodec implements BlockCodec {
    private static final int CLEAR = 256;
    private static final int END = 257;
    private static final int TABLE = 4096;

    @Override
    public byte[] decode(byte[] data, BlockShape shape) throws IOException {
        byte[] out = new byte[shape.bytes()];
        // A stream begins with the clear code 256: 0x80 0x0. from the high bit, 0x00 0x?1 from the low bit.
        boolean oldStyle = data.length > 1 && data[0] == 0 && (data[1] & 1) == 1;
        int written = decode(data, out, oldStyle);
        if (written < out.length) {
            throw new IOException("its LZW data end after " + written + " of " + out.length + " bytes");
        }
        return out;
    }

    private static int decode(byte[] data, byte[] out, boolean lowBitFirst) throws IOException {
        // Every table entry is a run of bytes already written: where it starts in the output, and how long it is.
        int[] start = new int[TABLE];
        int[] length = new int[TABLE];
        int next = 258;
        int bits = 9;
        int previous = -1;
        int previousAt = 0;
        int at = 0;
        int in = 0;
        long buffer = 0;
        int held = 0;
        while (at < out.length) {
            while (held < bits && in < data.length) {
                long next8 = data[in++] & 0xFF;
                buffer = lowBitFirst ? buffer | next8 << held : buffer << 8 | next8;
                held += 8;
            }
            if (held < bits) {
                return at;
            }
            int code = (int) (lowBitFirst ? buffer : buffer >>> held - bits) & (1 << bits) - 1;
            buffer = lowBitFirst ? buffer >>> bits : buffer;
            held -= bits;
            if (code == END) {
                return at;
            }
            if (code == CLEAR) {
                next = 258;
                bits = 9;
                previous = -1;
                continue;
            }
            int from = at;
            at = append(code, previous, previousAt, next, start, length, out, at);
            if (previous >= 0 && next < TABLE) {
                start[next] = previousAt;
                length[next] = (previous < 256 ? 1 : length[previous]) + 1;
                next++;
            }
            // the newer order widens its codes one entry early
            if (next + (lowBitFirst ? 0 : 1) >= 1 << bits && bits < 12) {
                bits++;
            }
            previous = code;
            previousAt = from;
        }
        return at;
    }

    /** Writes the run of a code and returns where the next one goes; what does not fit any more is dropped. */
    private static int append(
            int code, int previous, int previousAt, int next, int[] start, int[] length, byte[] out, int at)
            throws IOException {
        if (code < 256) {
            out[at] = (byte) code;
            return at + 1;
        }
        int from;
        int run;
        if (code < next) {
            from = start[code];
            run = length[code];
        } else if (code == next && previous >= 0) {
            from = previousAt;
            run = (previous < 256 ? 1 : length[previous]) + 1;
        } else {
            throw new IOException("its LZW data are damaged");
        }
        int end = Math.min(out.length, at + run);
        if (from + run <= at && run > 16) {
            System.arraycopy(out, from, out, at, end - at);
        } else {
            // The run may overlap what is being written, so it is copied from the front.
            for (int i = at, j = from; i < end; i++, j++) {
                out[i] = out[j];
            }
        }
        return end;
    }
}

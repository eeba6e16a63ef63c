/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.codec;

import java.io.IOException;
import java.util.Arrays;

/** PackBits run lengths (TIFF 6.0 section 9). */
public final class PackBitsCodec implements BlockCodec {
    @Override
    public byte[] decode(byte[] data, BlockShape shape) throws IOException {
        byte[] out = new byte[shape.bytes()];
        int in = 0;
        int at = 0;
        while (at < out.length && in < data.length) {
            int n = data[in++];
            if (n >= 0) {
                int run = Math.min(n + 1, Math.min(out.length - at, data.length - in));
                System.arraycopy(data, in, out, at, run);
                in += run;
                at += run;
            } else if (n != -128 && in < data.length) {
                int run = Math.min(1 - n, out.length - at);
                Arrays.fill(out, at, at + run, data[in++]);
                at += run;
            }
        }
        if (at < out.length) {
            throw new IOException("its PackBits data end after " + at + " of " + out.length + " bytes");
        }
        return out;
    }
}

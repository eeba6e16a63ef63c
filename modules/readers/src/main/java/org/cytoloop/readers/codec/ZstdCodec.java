/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.codec;

import io.airlift.compress.zstd.ZstdDecompressor;
import java.io.IOException;

/** Zstandard frames (compression 50000), decoded by aircompressor. */
public final class ZstdCodec implements BlockCodec {
    /** Window descriptor of 8 MB: exponent 13 above 1 KB, no mantissa. */
    private static final byte LARGEST_WINDOW = 13 << 3;

    @Override
    public byte[] decode(byte[] data, BlockShape shape) throws IOException {
        byte[] out = new byte[shape.bytes()];
        int n;
        try {
            byte[] in = withSmallWindow(data);
            n = new ZstdDecompressor().decompress(in, 0, in.length, out, 0, out.length);
        } catch (RuntimeException e) {
            // The library reports damage with unchecked exceptions of several kinds.
            throw new IOException("its ZSTD data are damaged", e);
        }
        if (n < out.length) {
            throw new IOException("its ZSTD data hold " + n + " of " + out.length + " bytes");
        }
        return out;
    }

    /**
     * The data with a declared window of at most 8 MB. Streaming writers declare up to 128 MB, which the library refuses
     * although it needs no window: all of its output is one array (RFC 8878, 3.1.1.1.2).
     */
    private static byte[] withSmallWindow(byte[] data) {
        boolean singleSegment = data.length < 6 || (data[4] & 0x20) != 0;
        if (singleSegment || (data[5] & 0xFF) <= LARGEST_WINDOW) {
            return data;
        }
        byte[] patched = data.clone();
        patched[5] = LARGEST_WINDOW;
        return patched;
    }
}

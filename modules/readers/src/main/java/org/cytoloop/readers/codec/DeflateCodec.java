/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.codec;

import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Zlib streams: compression 8 (Adobe) and 32946 (the older number for the same). */
public final class DeflateCodec implements BlockCodec {
    @Override
    public byte[] decode(byte[] data, BlockShape shape) throws IOException {
        byte[] out = new byte[shape.bytes()];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(data);
            int at = 0;
            while (at < out.length) {
                int n = inflater.inflate(out, at, out.length - at);
                if (n == 0 && (inflater.finished() || inflater.needsInput() || inflater.needsDictionary())) {
                    throw new IOException("its deflate data end after " + at + " of " + out.length + " bytes");
                }
                at += n;
            }
            return out;
        } catch (DataFormatException e) {
            throw new IOException("its deflate data are damaged", e);
        } finally {
            inflater.end();
        }
    }
}

package org.cytoloop.readers.codec;

import io.airlift.compress.zstd.ZstdDecompressor;
import java.io.IOException;

/** Zstandard frames (compression 50000), decoded by aircompressor. */
public final class ZstdCodec implements BlockCodec {
    @Override
    public byte[] decode(byte[] data, BlockShape shape) throws IOException {
        byte[] out = new byte[shape.bytes()];
        int n;
        try {
            n = new ZstdDecompressor().decompress(data, 0, data.length, out, 0, out.length);
        } catch (RuntimeException e) {
            // The library reports damage with unchecked exceptions of several kinds.
            throw new IOException("its ZSTD data are damaged", e);
        }
        if (n < out.length) {
            throw new IOException("its ZSTD data hold " + n + " of " + out.length + " bytes");
        }
        return out;
    }
}

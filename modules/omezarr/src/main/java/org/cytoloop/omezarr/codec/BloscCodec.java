/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.omezarr.codec;

import io.airlift.compress.lz4.Lz4Decompressor;
import io.airlift.compress.snappy.SnappyDecompressor;
import io.airlift.compress.zstd.ZstdDecompressor;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Compressors inside a Blosc frame; the ordinal is the number by which the frame's flags name them. */
enum BloscCodec {
    BLOSCLZ {
        @Override
        int decode(byte[] in, int from, int length, byte[] out, int to, int bytes) throws DataFormatException {
            return BloscLz.decode(in, from, length, out, to, bytes);
        }
    },
    /** Also LZ4HC, which differs in the packing only. */
    LZ4 {
        @Override
        int decode(byte[] in, int from, int length, byte[] out, int to, int bytes) {
            return new Lz4Decompressor().decompress(in, from, length, out, to, bytes);
        }
    },
    SNAPPY {
        @Override
        int decode(byte[] in, int from, int length, byte[] out, int to, int bytes) {
            return new SnappyDecompressor().decompress(in, from, length, out, to, bytes);
        }
    },
    ZLIB {
        @Override
        int decode(byte[] in, int from, int length, byte[] out, int to, int bytes) throws DataFormatException {
            Inflater inflater = new Inflater();
            try {
                inflater.setInput(in, from, length);
                return inflater.inflate(out, to, bytes);
            } finally {
                inflater.end();
            }
        }
    },
    ZSTD {
        @Override
        int decode(byte[] in, int from, int length, byte[] out, int to, int bytes) {
            return new ZstdDecompressor().decompress(in, from, length, out, to, bytes);
        }
    };

    /**
     * Unpacks exactly {@code bytes} bytes. What malformed data makes the libraries throw is passed on, see
     * {@link ChunkCodec#decode}.
     */
    void unpack(byte[] in, int from, int length, byte[] out, int to, int bytes) throws DataFormatException {
        if (decode(in, from, length, out, to, bytes) != bytes) {
            throw new DataFormatException("a part of it holds less than it should");
        }
    }

    abstract int decode(byte[] in, int from, int length, byte[] out, int to, int bytes) throws DataFormatException;
}

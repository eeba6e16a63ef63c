/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.omezarr.codec;

import com.fasterxml.jackson.databind.JsonNode;
import io.airlift.compress.MalformedInputException;
import io.airlift.compress.zstd.ZstdDecompressor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.DataFormatException;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** How the chunks of an array are compressed, by the names that numcodecs gives (the {@code id} in {@code .zarray}). */
public enum ChunkCodec {
    /** As it is. */
    NONE {
        @Override
        byte[] unpack(byte[] packed, int bytes) {
            return packed;
        }
    },
    /** zlib (RFC 1950). */
    ZLIB {
        @Override
        byte[] unpack(byte[] packed, int bytes) throws IOException {
            try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
                return in.readNBytes(bytes + 1);
            }
        }
    },
    /** gzip (RFC 1952). */
    GZIP {
        @Override
        byte[] unpack(byte[] packed, int bytes) throws IOException {
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                return in.readNBytes(bytes + 1);
            }
        }
    },
    /** Zstandard (RFC 8878). */
    ZSTD {
        @Override
        byte[] unpack(byte[] packed, int bytes) {
            byte[] unpacked = new byte[bytes];
            int length = new ZstdDecompressor().decompress(packed, 0, packed.length, unpacked, 0, bytes);
            return length == bytes ? unpacked : new byte[length];
        }
    },
    /** LZ4 block after its length in four bytes, as numcodecs writes it. */
    LZ4 {
        @Override
        byte[] unpack(byte[] packed, int bytes) throws DataFormatException {
            if (packed.length < Integer.BYTES
                    || ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN).getInt() != bytes) {
                throw new DataFormatException("its length is not that of the chunk");
            }
            byte[] unpacked = new byte[bytes];
            BloscCodec.LZ4.unpack(packed, Integer.BYTES, packed.length - Integer.BYTES, unpacked, 0, bytes);
            return unpacked;
        }
    },
    /** Blosc 1. */
    BLOSC {
        @Override
        byte[] unpack(byte[] packed, int bytes) throws DataFormatException {
            return BloscFrame.unpack(packed, bytes);
        }
    };

    /**
     * The codec that {@code .zarray} names.
     *
     * @param compressor null or an object
     * @throws DataFormatException names the codec when it is not known
     */
    public static ChunkCodec of(JsonNode compressor) throws DataFormatException {
        if (compressor == null || compressor.isNull() || compressor.isMissingNode()) {
            return NONE;
        }
        String id = compressor.path("id").asText();
        return switch (id) {
            case "zlib" -> ZLIB;
            case "gzip" -> GZIP;
            case "zstd" -> ZSTD;
            case "lz4" -> LZ4;
            case "blosc" -> BLOSC;
            default -> throw new DataFormatException(id);
        };
    }

    /**
     * The bytes of a chunk.
     *
     * @param packed the file
     * @param bytes how many there must be
     * @throws DataFormatException says what is wrong in the words that follow "it is damaged:"
     */
    public byte[] decode(byte[] packed, int bytes) throws DataFormatException {
        byte[] unpacked;
        try {
            unpacked = unpack(packed, bytes);
        } catch (IOException | MalformedInputException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // all that the libraries throw on malformed data
            DataFormatException damaged = new DataFormatException("it cannot be unpacked");
            damaged.initCause(e);
            throw damaged;
        }
        if (unpacked.length != bytes) {
            throw new DataFormatException(
                    unpacked.length > bytes ? "it holds more than its chunk" : "it holds less than its chunk");
        }
        return unpacked;
    }

    abstract byte[] unpack(byte[] packed, int bytes) throws IOException, DataFormatException;
}

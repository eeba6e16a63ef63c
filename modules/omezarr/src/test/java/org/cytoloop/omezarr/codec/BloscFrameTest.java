/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.omezarr.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cytoloop.core.random.SeededRandom;
import org.junit.jupiter.api.Test;

/** Blosc frames of the reference stores, spoilt. */
class BloscFrameTest {
    private static final int CHUNK = 40 * 32 * 2;

    private static List<byte[]> frames() throws IOException {
        List<byte[]> frames = new ArrayList<>();
        try (InputStream in = BloscFrameTest.class.getResourceAsStream("/org/cytoloop/omezarr/reference-stores.zip");
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("blosc-") && entry.getName().endsWith("/0/0.0")) {
                    frames.add(zip.readAllBytes());
                }
            }
        }
        return frames;
    }

    @Test
    void referenceFrames_useEveryCompressorShuffleAndLayout() throws IOException, DataFormatException {
        int flags = 0;
        boolean[] codecs = new boolean[8];
        int rest = 0;
        List<byte[]> frames = frames();
        assertEquals(18, frames.size());
        for (byte[] frame : frames) {
            flags |= frame[2];
            codecs[(frame[2] & 0xFF) >> 5] = true;
            int block = ByteBuffer.wrap(frame).order(ByteOrder.LITTLE_ENDIAN).getInt(8);
            rest = Math.max(rest, CHUNK % block);
            assertEquals(CHUNK, BloscFrame.unpack(frame, CHUNK).length);
        }
        assertEquals(0x15, flags & 0x15, "bytes and bits sorted, blocks whole");
        assertTrue(codecs[0] && codecs[1] && codecs[2] && codecs[3] && codecs[4], Arrays.toString(codecs));
        assertTrue(rest > 0, "a last block that is shorter");
    }

    @Test
    void anyByteChanged_isDamageOrOtherSamples_neverAnotherError() throws IOException {
        SeededRandom random = new SeededRandom(5);
        int refused = 0;
        for (byte[] frame : frames()) {
            for (int i = 0; i < 400; i++) {
                byte[] spoilt = frame.clone();
                int changes = 1 + random.nextInt(3);
                for (int k = 0; k < changes; k++) {
                    spoilt[random.nextInt(i % 2 == 0 ? 40 : frame.length)] = (byte) random.nextInt(256);
                }
                try {
                    assertEquals(CHUNK, ChunkCodec.BLOSC.decode(spoilt, CHUNK).length);
                } catch (DataFormatException e) {
                    refused++;
                }
            }
        }
        assertTrue(refused > 1000, refused + " refused");
    }

    @Test
    void anyCodec_cutAnywhere_isDamage() throws IOException {
        for (byte[] frame : frames()) {
            for (int length = 0; length < frame.length; length += 7) {
                byte[] cut = Arrays.copyOf(frame, length);
                assertThrows(DataFormatException.class, () -> ChunkCodec.BLOSC.decode(cut, CHUNK));
            }
        }
        for (ChunkCodec codec : ChunkCodec.values()) {
            assertThrows(DataFormatException.class, () -> codec.decode(new byte[3], 100), codec.name());
            assertThrows(DataFormatException.class, () -> codec.decode(new byte[0], 100), codec.name());
            assertThrows(DataFormatException.class, () -> codec.decode(new byte[60], 100), codec.name());
        }
    }

    @Test
    void frameOfAnotherSize_isRefusedBeforeItIsUnpacked() throws IOException {
        byte[] frame = frames().get(0);
        ByteBuffer.wrap(frame).order(ByteOrder.LITTLE_ENDIAN).putInt(4, Integer.MAX_VALUE);
        assertThrows(DataFormatException.class, () -> BloscFrame.unpack(frame, CHUNK));
    }
}

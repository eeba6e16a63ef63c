/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.blob;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * p(ON) of the cells of a slice as bytes, all little-endian: 8 bytes "CYTOPON1", int32 n, then a zlib stream of
 * float32[n], each 0 to 1.
 */
public final class ProbabilitiesBlob {
    private static final byte[] MAGIC = "CYTOPON1".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 12;

    private ProbabilitiesBlob() {}

    /** The probabilities as bytes. */
    public static byte[] write(float[] probabilities) {
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.put(MAGIC).putInt(probabilities.length);
        BlobWriter writer = new BlobWriter(header);
        writer.floats(probabilities);
        return writer.finish();
    }

    /**
     * Reads probabilities.
     *
     * @throws BlobFormatException when anything does not fit
     */
    public static float[] read(byte[] blob) throws BlobFormatException {
        if (blob.length < HEADER || !Arrays.equals(blob, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new BlobFormatException("not probabilities");
        }
        int count = ByteBuffer.wrap(blob, MAGIC.length, 4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
        try (BlobReader reader = new BlobReader(blob, HEADER)) {
            reader.expect(count);
            float[] probabilities = reader.floats(count);
            reader.end();
            for (float p : probabilities) {
                if (!(p >= 0 && p <= 1)) {
                    throw new BlobFormatException("probability " + p);
                }
            }
            return probabilities;
        }
    }
}

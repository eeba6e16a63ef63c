/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.blob;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.cytoloop.workspace.OutOfFoldCalls;

/**
 * Out-of-fold calls of a training set as bytes, all little-endian: 8 bytes "CYTOOOF1", int32 n, then a zlib stream of
 * float32[n] for whole animals left out and float32[n] for samples left out at random, each 0 to 1, or NaN for a sample
 * that was not tested.
 */
public final class OutOfFoldBlob {
    private static final byte[] MAGIC = "CYTOOOF1".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 12;

    private OutOfFoldBlob() {}

    /** The calls as bytes. */
    public static byte[] write(OutOfFoldCalls calls) {
        float[] grouped = calls.grouped();
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.put(MAGIC).putInt(grouped.length);
        BlobWriter writer = new BlobWriter(header);
        writer.floats(grouped);
        writer.floats(calls.plain());
        return writer.finish();
    }

    /**
     * Reads calls.
     *
     * @throws BlobFormatException when anything does not fit
     */
    public static OutOfFoldCalls read(byte[] blob) throws BlobFormatException {
        if (blob.length < HEADER || !Arrays.equals(blob, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new BlobFormatException("not out-of-fold calls");
        }
        int count = ByteBuffer.wrap(blob, MAGIC.length, 4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
        try (BlobReader reader = new BlobReader(blob, HEADER)) {
            reader.expect(2L * count);
            float[] grouped = checked(reader.floats(count));
            float[] plain = checked(reader.floats(count));
            reader.end();
            return new OutOfFoldCalls(grouped, plain);
        }
    }

    private static float[] checked(float[] calls) throws BlobFormatException {
        for (float p : calls) {
            if (!(p >= 0 && p <= 1) && !Float.isNaN(p)) {
                throw new BlobFormatException("probability " + p);
            }
        }
        return calls;
    }
}

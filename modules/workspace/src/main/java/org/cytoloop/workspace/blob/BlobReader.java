/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.blob;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads what {@link BlobWriter} wrote. No size of the header is believed before it was checked against the bytes that
 * are really there: deflate cannot expand more than 1032 times (zlib Technical Details, "Maximum Expansion Factor").
 */
final class BlobReader implements AutoCloseable {
    private static final int MAX_EXPANSION = 1032;
    private static final int CHUNK = 1 << 14;

    private final Inflater inflater = new Inflater();
    private final ByteBuffer values = ByteBuffer.allocate(4 * CHUNK).order(ByteOrder.LITTLE_ENDIAN);
    private final int packedLength;

    BlobReader(byte[] blob, int headerLength) {
        packedLength = blob.length - headerLength;
        inflater.setInput(blob, headerLength, packedLength);
    }

    /** Refuses a number of values that the bytes cannot hold, before anything of that size is allocated. */
    void expect(long valueCount) throws BlobFormatException {
        if (valueCount < 0
                || valueCount > Integer.MAX_VALUE - 16
                || valueCount * 4 > (long) packedLength * MAX_EXPANSION) {
            throw new BlobFormatException(packedLength + " bytes cannot hold " + valueCount + " values");
        }
    }

    float[] floats(int count) throws BlobFormatException {
        float[] column = new float[count];
        for (int from = 0; from < count; from += CHUNK) {
            int part = Math.min(CHUNK, count - from);
            inflate(4 * part);
            values.asFloatBuffer().get(column, from, part);
        }
        return column;
    }

    int[] ints(int count) throws BlobFormatException {
        int[] column = new int[count];
        for (int from = 0; from < count; from += CHUNK) {
            int part = Math.min(CHUNK, count - from);
            inflate(4 * part);
            values.asIntBuffer().get(column, from, part);
        }
        return column;
    }

    private void inflate(int length) throws BlobFormatException {
        values.clear();
        int done = 0;
        try {
            while (done < length) {
                int count = inflater.inflate(values.array(), done, length - done);
                if (count == 0 && (inflater.finished() || inflater.needsInput() || inflater.needsDictionary())) {
                    throw new BlobFormatException("ends too early");
                }
                done += count;
            }
        } catch (DataFormatException e) {
            throw new BlobFormatException("broken compression", e);
        }
    }

    /** Checks that the stream ends here, with a right checksum (zlib's Adler-32) and nothing behind it. */
    void end() throws BlobFormatException {
        try {
            int extra = inflater.inflate(new byte[1]);
            if (extra != 0 || !inflater.finished() || inflater.getRemaining() != 0) {
                throw new BlobFormatException("does not end where it should");
            }
        } catch (DataFormatException e) {
            throw new BlobFormatException("wrong checksum", e);
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.blob;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.Deflater;

/**
 * Compresses columns of numbers, little-endian, into one zlib stream behind an uncompressed header. The same numbers
 * give the same bytes with the same zlib.
 */
final class BlobWriter {
    private static final int CHUNK = 1 << 14;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final ByteBuffer values = ByteBuffer.allocate(4 * CHUNK).order(ByteOrder.LITTLE_ENDIAN);
    private final byte[] packed = new byte[CHUNK];

    BlobWriter(ByteBuffer header) {
        bytes.write(header.array(), 0, header.position());
    }

    void floats(float[] column) {
        for (int from = 0; from < column.length; from += CHUNK) {
            int count = Math.min(CHUNK, column.length - from);
            values.clear();
            values.asFloatBuffer().put(column, from, count);
            deflate(4 * count);
        }
    }

    void ints(int[] column) {
        for (int from = 0; from < column.length; from += CHUNK) {
            int count = Math.min(CHUNK, column.length - from);
            values.clear();
            values.asIntBuffer().put(column, from, count);
            deflate(4 * count);
        }
    }

    private void deflate(int length) {
        deflater.setInput(values.array(), 0, length);
        while (!deflater.needsInput()) {
            bytes.write(packed, 0, deflater.deflate(packed));
        }
    }

    byte[] finish() {
        deflater.finish();
        while (!deflater.finished()) {
            bytes.write(packed, 0, deflater.deflate(packed));
        }
        deflater.end();
        return bytes.toByteArray();
    }
}

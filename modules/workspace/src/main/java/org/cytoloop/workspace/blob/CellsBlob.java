/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.blob;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import org.cytoloop.core.files.Sha256;
import org.cytoloop.core.model.Cells;

/**
 * The cells of a slice as bytes, all little-endian:
 *
 * <pre>
 * offset 0  8 bytes  "CYTOCEL1"
 *        8  int32    n, number of cells
 *       12  int32    m, number of outline points of all cells
 *       16  zlib stream (RFC 1950) of
 *           float32[n] x, float32[n] y      centroids, px
 *           float32[n] area                 px², NaN when unknown
 *           int32[n]   points               outline points of each cell; their sum is m
 *           float32[2m] x0, y0, x1, y1, ... outline points of all cells, px
 * </pre>
 */
public final class CellsBlob {
    private static final byte[] MAGIC = "CYTOCEL1".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 16;

    private CellsBlob() {}

    /** The cells as bytes. */
    public static byte[] write(Cells cells) {
        Columns columns = Columns.of(cells);
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.put(MAGIC).putInt(cells.size()).putInt(columns.outline.length / 2);
        BlobWriter writer = new BlobWriter(header);
        writer.floats(columns.x);
        writer.floats(columns.y);
        writer.floats(columns.area);
        writer.ints(columns.points);
        writer.floats(columns.outline);
        return writer.finish();
    }

    /**
     * Reads cells.
     *
     * @throws BlobFormatException when anything does not fit; nothing larger than the bytes can hold is allocated
     */
    public static Cells read(byte[] blob) throws BlobFormatException {
        if (blob.length < HEADER || !Arrays.equals(blob, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new BlobFormatException("not a cell set");
        }
        ByteBuffer header = ByteBuffer.wrap(blob, MAGIC.length, 8).order(ByteOrder.LITTLE_ENDIAN);
        int count = header.getInt();
        int outlinePoints = header.getInt();
        if (count < 0 || outlinePoints < 0) {
            throw new BlobFormatException("negative size");
        }
        try (BlobReader reader = new BlobReader(blob, HEADER)) {
            reader.expect(4L * count + 2L * outlinePoints);
            float[] x = reader.floats(count);
            float[] y = reader.floats(count);
            float[] area = reader.floats(count);
            int[] start = starts(reader.ints(count), outlinePoints);
            float[] outline = reader.floats(2 * outlinePoints);
            reader.end();
            requireFinite(x);
            requireFinite(y);
            requireFinite(outline);
            return Cells.outlined(x, y, area, start, outline);
        }
    }

    private static int[] starts(int[] points, int outlinePoints) throws BlobFormatException {
        int[] start = new int[points.length + 1];
        for (int i = 0; i < points.length; i++) {
            if (points[i] < 0 || points[i] > outlinePoints - start[i]) {
                throw new BlobFormatException("outline table does not fit");
            }
            start[i + 1] = start[i] + points[i];
        }
        if (start[points.length] != outlinePoints) {
            throw new BlobFormatException("outline table does not fit");
        }
        return start;
    }

    private static void requireFinite(float[] column) throws BlobFormatException {
        for (float value : column) {
            if (!Float.isFinite(value)) {
                throw new BlobFormatException("coordinate " + value);
            }
        }
    }

    /** SHA-256 (hex) over the uncompressed columns, so that it does not depend on the compression. */
    public static String hash(Cells cells) {
        Columns columns = Columns.of(cells);
        MessageDigest digest = Sha256.digest();
        update(digest, columns.x);
        update(digest, columns.y);
        update(digest, columns.area);
        ByteBuffer counts = ByteBuffer.allocate(4 * columns.points.length).order(ByteOrder.LITTLE_ENDIAN);
        counts.asIntBuffer().put(columns.points);
        digest.update(counts);
        update(digest, columns.outline);
        return Sha256.hex(digest);
    }

    private static void update(MessageDigest digest, float[] column) {
        ByteBuffer chunk = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
        int chunkValues = chunk.capacity() / 4;
        for (int from = 0; from < column.length; from += chunkValues) {
            int count = Math.min(chunkValues, column.length - from);
            chunk.clear();
            chunk.asFloatBuffer().put(column, from, count);
            digest.update(chunk.limit(4 * count));
        }
    }

    /** The columns of cells in arrays. */
    private record Columns(float[] x, float[] y, float[] area, int[] points, float[] outline) {
        static Columns of(Cells cells) {
            int n = cells.size();
            float[] x = new float[n];
            float[] y = new float[n];
            float[] area = new float[n];
            int[] points = new int[n];
            int total = 0;
            for (int i = 0; i < n; i++) {
                x[i] = cells.x(i);
                y[i] = cells.y(i);
                area[i] = cells.area(i);
                points[i] = cells.outlinePoints(i);
                total += points[i];
            }
            float[] outline = new float[2 * total];
            int next = 0;
            for (int i = 0; i < n; i++) {
                for (int p = 0; p < points[i]; p++) {
                    outline[next++] = cells.outlineX(i, p);
                    outline[next++] = cells.outlineY(i, p);
                }
            }
            return new Columns(x, y, area, points, outline);
        }
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.cache;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.engine.imaging.DraftFiles;

/**
 * A feature matrix as a file ({@code .cfm}), all little-endian:
 *
 * <pre>
 * offset 0   8 bytes  "CYTOFEAT"
 *        8   int32    format version, 1
 *       12   int32    columns c
 *       16   int64    rows r
 *       24   int64    offset d of the values, a multiple of 64
 *       32   32 bytes SHA-256 fingerprint of the schema
 *       64   int32    length n of the names
 *       68   int32    CRC-32C of the values
 *       72   int32    CRC-32C of bytes 0 to 71 and of the names
 *       76   int32    0
 *       80   n bytes  names: one line "name TAB unit TAB extractor TAB version" per column, UTF-8
 *        d   float32[c][r], column after column; NaN where a value cannot exist; the file ends here
 * </pre>
 *
 * Readable elsewhere with one line: {@code numpy.fromfile(f, '<f4', c * r, offset=d).reshape(c, r)}.
 */
public final class FeatureFile {
    private static final byte[] MAGIC = "CYTOFEAT".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int HEADER = 80;
    private static final int SIGNED_PART = 72;
    private static final int ALIGNMENT = 64;
    private static final int CHUNK_ROWS = 1 << 14;
    private static final long SEGMENT_BYTES = 1L << 30;

    private FeatureFile() {}

    /** Writes the file beside its place and moves it there when it is complete. */
    public static void write(Path file, FeatureMatrix matrix) throws IOException {
        Path draft = DraftFiles.beside(file, ".tmp");
        boolean moved = false;
        try {
            try (FileChannel channel = FileChannel.open(
                    draft, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
                byte[] names = names(matrix.schema());
                long dataOffset = dataOffset(names.length);
                int crc = writeValues(channel, dataOffset, matrix);
                writeFully(channel, header(matrix, names, crc), 0);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            moved = true;
        } finally {
            if (!moved) {
                Files.deleteIfExists(draft);
            }
        }
    }

    private static long dataOffset(int namesLength) {
        return (HEADER + (long) namesLength + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    private static byte[] names(FeatureSchema schema) {
        StringBuilder text = new StringBuilder();
        schema.specs().forEach(spec -> text.append(spec.name())
                .append('\t')
                .append(spec.unit())
                .append('\t')
                .append(spec.extractor())
                .append('\t')
                .append(spec.version())
                .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ByteBuffer header(FeatureMatrix matrix, byte[] names, int dataCrc) {
        ByteBuffer header = ByteBuffer.allocate(HEADER + names.length).order(ByteOrder.LITTLE_ENDIAN);
        header.put(MAGIC).putInt(VERSION).putInt(matrix.schema().size());
        header.putLong(matrix.rows()).putLong(dataOffset(names.length));
        header.put(HexFormat.of().parseHex(matrix.schema().fingerprint()));
        header.putInt(names.length).putInt(dataCrc);
        header.putInt(headerCrc(header.array(), names)).putInt(0);
        header.put(names);
        return header.flip();
    }

    private static int headerCrc(byte[] header, byte[] names) {
        CRC32C crc = new CRC32C();
        crc.update(header, 0, SIGNED_PART);
        crc.update(names);
        return (int) crc.getValue();
    }

    private static int writeValues(FileChannel channel, long from, FeatureMatrix matrix) throws IOException {
        CRC32C crc = new CRC32C();
        float[] values = new float[CHUNK_ROWS];
        ByteBuffer bytes = ByteBuffer.allocateDirect(4 * CHUNK_ROWS).order(ByteOrder.LITTLE_ENDIAN);
        long position = from;
        for (int column = 0; column < matrix.schema().size(); column++) {
            for (int row = 0; row < matrix.rows(); row += CHUNK_ROWS) {
                int count = Math.min(CHUNK_ROWS, matrix.rows() - row);
                matrix.copyColumn(column, row, values, 0, count);
                bytes.clear();
                bytes.asFloatBuffer().put(values, 0, count);
                bytes.limit(4 * count);
                crc.update(bytes);
                bytes.rewind();
                writeFully(channel, bytes, position);
                position += 4L * count;
            }
        }
        return (int) crc.getValue();
    }

    private static void writeFully(FileChannel channel, ByteBuffer bytes, long from) throws IOException {
        long position = from;
        while (bytes.hasRemaining()) {
            position += channel.write(bytes, position);
        }
    }

    /**
     * Maps a file after checking all of it.
     *
     * @throws IOException when it is not whole, or not of these features and number of rows
     */
    public static FeatureMatrix read(Path file, FeatureSchema schema, int rows) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            byte[] expectedNames = names(schema);
            long dataOffset = dataOffset(expectedNames.length);
            long dataBytes = 4L * schema.size() * rows;
            long fileBytes = dataBytes == 0 ? HEADER + expectedNames.length : dataOffset + dataBytes;
            // what the file must be is known beforehand, so no size of it has to be believed
            if (channel.size() != fileBytes) {
                throw new IOException("has " + channel.size() + " bytes, should have " + fileBytes);
            }
            ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
            readFully(channel, header, 0);
            ByteBuffer names = ByteBuffer.allocate(expectedNames.length);
            readFully(channel, names, HEADER);
            int dataCrc = checkHeader(header.flip(), names.array(), schema, rows);
            if (!Arrays.equals(names.array(), expectedNames)) {
                throw new IOException("other features");
            }
            return map(channel, dataOffset, schema, rows, dataCrc);
        }
    }

    private static int checkHeader(ByteBuffer header, byte[] names, FeatureSchema schema, int rows) throws IOException {
        byte[] magic = new byte[MAGIC.length];
        header.get(magic);
        if (!Arrays.equals(magic, MAGIC) || header.getInt() != VERSION) {
            throw new IOException("not a feature matrix of version " + VERSION);
        }
        if (header.getInt() != schema.size()
                || header.getLong() != rows
                || header.getLong() != dataOffset(names.length)) {
            throw new IOException("other size");
        }
        byte[] fingerprint = new byte[32];
        header.get(fingerprint);
        if (!Arrays.equals(fingerprint, HexFormat.of().parseHex(schema.fingerprint()))
                || header.getInt() != names.length) {
            throw new IOException("other features");
        }
        int dataCrc = header.getInt();
        if (header.getInt() != headerCrc(header.array(), names)) {
            throw new IOException("damaged header");
        }
        return dataCrc;
    }

    private static void readFully(FileChannel channel, ByteBuffer bytes, long from) throws IOException {
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException("too short");
            }
        }
    }

    private static FeatureMatrix map(FileChannel channel, long from, FeatureSchema schema, int rows, int dataCrc)
            throws IOException {
        int columns = schema.size();
        int perSegment = (int) Math.max(1, Math.min(columns, SEGMENT_BYTES / Math.max(1, 4L * rows)));
        FloatBuffer[] segments = new FloatBuffer[(columns + perSegment - 1) / perSegment];
        CRC32C crc = new CRC32C();
        for (int s = 0; s < segments.length; s++) {
            int first = s * perSegment;
            long bytes = 4L * rows * Math.min(perSegment, columns - first);
            ByteBuffer mapped = bytes == 0
                    ? ByteBuffer.allocate(0)
                    : channel.map(FileChannel.MapMode.READ_ONLY, from + 4L * rows * first, bytes);
            crc.update(mapped);
            mapped.rewind();
            segments[s] = mapped.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
        }
        if ((int) crc.getValue() != dataCrc) {
            throw new IOException("damaged values");
        }
        return new MappedFeatureMatrix(schema, rows, perSegment, segments);
    }
}

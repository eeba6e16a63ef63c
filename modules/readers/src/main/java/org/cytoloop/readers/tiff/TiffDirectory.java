/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.tiff;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.cytoloop.core.task.ProblemException;

/**
 * One image file directory: which fields there are and where their values lie. Values are read when asked for, so a
 * file of a hundred thousand pages stays cheap. Immutable and thread-safe.
 */
public final class TiffDirectory {
    /** Longest text or table that is read from a file, bytes. */
    private static final long MAX_VALUE_BYTES = 256L << 20;

    /** Numbers per entry: tag, type, count, file offset of the value or {@link #INLINE}, the bytes of an inline value. */
    static final int STRIDE = 5;

    /** Stands for the offset of a value that lies in the entry itself. */
    static final long INLINE = -1;

    private final FileSource source;
    private final ByteOrder order;
    private final boolean big;
    private final long offset;
    private final long[] entries;

    TiffDirectory(FileSource source, ByteOrder order, boolean big, long offset, long[] entries) {
        this.source = source;
        this.order = order;
        this.big = big;
        this.offset = offset;
        this.entries = entries;
    }

    /** The file it lies in. */
    public FileSource source() {
        return source;
    }

    /** Byte order of the file. */
    public ByteOrder order() {
        return order;
    }

    /** Where the directory lies in the file; identifies it within the file. */
    public long offset() {
        return offset;
    }

    /** Whether the field is there. */
    public boolean has(int tag) {
        return find(tag) >= 0;
    }

    /** Number of values of a field, 0 when it is absent. */
    public long count(int tag) {
        int at = find(tag);
        return at < 0 ? 0 : entries[at + 2];
    }

    private int find(int tag) {
        for (int i = 0; i < entries.length; i += STRIDE) {
            if (entries[i] == tag) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The first value of an integer field.
     *
     * @param absent what to return when the field is not there
     * @throws ProblemException when it cannot be read or is not a whole number
     */
    public long integer(int tag, long absent) throws ProblemException {
        int at = find(tag);
        if (at < 0 || entries[at + 2] == 0) {
            return absent;
        }
        return integers(tag, at, 1)[0];
    }

    /** All values of an integer field; an empty array when it is absent. */
    public long[] integers(int tag) throws ProblemException {
        int at = find(tag);
        return at < 0 ? new long[0] : integers(tag, at, entries[at + 2]);
    }

    private long[] integers(int tag, int at, long count) throws ProblemException {
        int type = (int) entries[at + 1];
        ByteBuffer values = values(tag, at, count);
        long[] result = new long[(int) count];
        for (int i = 0; i < result.length; i++) {
            result[i] = switch (type) {
                case FieldType.BYTE, FieldType.UNDEFINED, FieldType.ASCII -> values.get() & 0xFF;
                case FieldType.SBYTE -> values.get();
                case FieldType.SHORT -> values.getShort() & 0xFFFF;
                case FieldType.SSHORT -> values.getShort();
                case FieldType.LONG, FieldType.IFD -> values.getInt() & 0xFFFFFFFFL;
                case FieldType.SLONG -> values.getInt();
                case FieldType.LONG8, FieldType.SLONG8, FieldType.IFD8 -> values.getLong();
                default -> throw source.problem("tag " + tag + " is no whole number, the file is damaged");
            };
        }
        return result;
    }

    /** All values of a rational, real or integer field as doubles; an empty array when it is absent. */
    public double[] reals(int tag) throws ProblemException {
        int at = find(tag);
        if (at < 0) {
            return new double[0];
        }
        int type = (int) entries[at + 1];
        long count = entries[at + 2];
        if (type != FieldType.RATIONAL
                && type != FieldType.SRATIONAL
                && type != FieldType.FLOAT
                && type != FieldType.DOUBLE) {
            long[] whole = integers(tag, at, count);
            double[] result = new double[whole.length];
            for (int i = 0; i < whole.length; i++) {
                result[i] = whole[i];
            }
            return result;
        }
        ByteBuffer values = values(tag, at, count);
        double[] result = new double[(int) count];
        for (int i = 0; i < result.length; i++) {
            result[i] = switch (type) {
                case FieldType.RATIONAL -> (values.getInt() & 0xFFFFFFFFL) / (double) (values.getInt() & 0xFFFFFFFFL);
                case FieldType.SRATIONAL -> values.getInt() / (double) values.getInt();
                case FieldType.FLOAT -> values.getFloat();
                default -> values.getDouble();
            };
        }
        return result;
    }

    /** The first number of a field, NaN when it is absent. */
    public double real(int tag) throws ProblemException {
        double[] all = reals(tag);
        return all.length == 0 ? Double.NaN : all[0];
    }

    /** A text field up to its first NUL, UTF-8 or else Latin-1; an empty string when it is absent. */
    public String text(int tag) throws ProblemException {
        byte[] bytes = bytes(tag);
        int length = 0;
        while (length < bytes.length && bytes[length] != 0) {
            length++;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            // Old writers put the micro sign in as one Latin-1 byte.
            return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        }
    }

    /** The raw bytes of a field; an empty array when it is absent. */
    public byte[] bytes(int tag) throws ProblemException {
        int at = find(tag);
        return at < 0 ? new byte[0] : values(tag, at, entries[at + 2]).array();
    }

    private ByteBuffer values(int tag, int at, long count) throws ProblemException {
        int size = FieldType.bytes((int) entries[at + 1]);
        if (size == 0) {
            throw source.problem("tag " + tag + " has the unknown type " + entries[at + 1] + ", the file is damaged");
        }
        long limit = Math.min(MAX_VALUE_BYTES, Runtime.getRuntime().maxMemory() / 16);
        if (count < 0 || count > limit / size) {
            throw source.problem("tag " + tag + " claims " + count + " values, the file is damaged");
        }
        int length = (int) (count * size);
        if (entries[at + 3] != INLINE) {
            return ByteBuffer.wrap(source.read(entries[at + 3], length)).order(order);
        }
        ByteBuffer cell = ByteBuffer.allocate(8).order(order);
        if (big) {
            cell.putLong(entries[at + 4]);
        } else {
            cell.putInt((int) entries[at + 4]);
        }
        return ByteBuffer.wrap(Arrays.copyOf(cell.array(), length)).order(order);
    }
}

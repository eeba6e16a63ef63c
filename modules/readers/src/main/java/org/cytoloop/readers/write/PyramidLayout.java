/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.write;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.readers.tiff.Tag;

/**
 * Where everything lies in a pyramid file, known before the first tile is written because tiles are not compressed:
 * header, directories (one page per channel, its smaller levels in SubIFDs), then the tiles by channel, level, row.
 */
final class PyramidLayout {
    /** Edge length of a tile, px. */
    static final int TILE = 512;

    /** From this size on a file is written as BigTIFF, bytes. */
    static final long CLASSIC_LIMIT = 3_500_000_000L;

    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int LONG8 = 16;

    private final SeriesInfo info;
    private final List<LevelSize> levels;
    private final boolean big;
    private final byte[] head;
    private final long tileBytes;
    private final long tilesPerChannel;

    /** The layout of an image with these channels, size and type. */
    PyramidLayout(SeriesInfo info) {
        this(info, CLASSIC_LIMIT);
    }

    /** @param classicLimit largest size of a classic file, bytes; smaller in tests */
    PyramidLayout(SeriesInfo info, long classicLimit) {
        this.info = info;
        levels = levels(info.width(), info.height());
        tileBytes = (long) TILE * TILE * info.type().bytes();
        long tiles = 0;
        for (LevelSize level : levels) {
            tiles += (long) across(level) * down(level);
        }
        tilesPerChannel = tiles;
        big = tiles * tileBytes * info.channels().size() > classicLimit;
        // Directories are made twice: their length does not depend on the offsets in them, which the first try gives.
        int length = directories(0).length;
        head = directories(align(length));
    }

    private static long align(long position) {
        return (position + 4095) / 4096 * 4096;
    }

    /** Sizes halved, rounded up, until both are at most one tile. */
    static List<LevelSize> levels(int width, int height) {
        List<LevelSize> sizes = new ArrayList<>();
        int w = width;
        int h = height;
        sizes.add(new LevelSize(w, h));
        while (w > TILE || h > TILE) {
            w = (w + 1) / 2;
            h = (h + 1) / 2;
            sizes.add(new LevelSize(w, h));
        }
        return sizes;
    }

    /** Sizes of the levels, the full one first. */
    List<LevelSize> levels() {
        return levels;
    }

    static int across(LevelSize level) {
        return (level.width() + TILE - 1) / TILE;
    }

    static int down(LevelSize level) {
        return (level.height() + TILE - 1) / TILE;
    }

    boolean isBig() {
        return big;
    }

    /** The bytes before the first tile. */
    byte[] head() {
        return head;
    }

    /** Length of the file. */
    long size() {
        return tileOffset(info.channels().size(), 0, 0, 0);
    }

    /** Where a tile begins. */
    long tileOffset(int channel, int level, int column, int row) {
        return tileOffset(align(head.length), channel, level, column, row);
    }

    private long tileOffset(long first, int channel, int level, int column, int row) {
        long index = channel * tilesPerChannel;
        for (int l = 0; l < level; l++) {
            index += (long) across(levels.get(l)) * down(levels.get(l));
        }
        return first + (index + (long) row * across(levels.get(level)) + column) * tileBytes;
    }

    /** Header and all directories, for tiles that begin at an offset. */
    private byte[] directories(long firstTile) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteBuffer header = buffer(big ? 16 : 8);
        header.put((byte) 'I').put((byte) 'I').putShort((short) (big ? 43 : 42));
        if (big) {
            header.putShort((short) 8).putShort((short) 0).putLong(16);
        } else {
            header.putInt(8);
        }
        out.writeBytes(header.array());
        int channels = info.channels().size();
        for (int channel = 0; channel < channels; channel++) {
            // The page first, its levels behind it; the page must know where they will be.
            TreeMap<Integer, Field> page = fields(firstTile, channel, 0);
            long[] children = new long[levels.size() - 1];
            if (children.length > 0) {
                page.put(Tag.SUB_IFDS, numbers(children));
            }
            long next = out.size() + length(page);
            List<TreeMap<Integer, Field>> smaller = new ArrayList<>();
            for (int level = 1; level < levels.size(); level++) {
                TreeMap<Integer, Field> fields = fields(firstTile, channel, level);
                smaller.add(fields);
                children[level - 1] = next;
                next += length(fields);
            }
            if (children.length > 0) {
                page.put(Tag.SUB_IFDS, numbers(children));
            }
            write(out, page, channel + 1 < channels ? next : 0);
            for (TreeMap<Integer, Field> fields : smaller) {
                write(out, fields, 0);
            }
        }
        return out.toByteArray();
    }

    private TreeMap<Integer, Field> fields(long firstTile, int channel, int level) {
        LevelSize size = levels.get(level);
        int across = across(size);
        int n = across * down(size);
        long[] offsets = new long[n];
        long[] counts = new long[n];
        for (int i = 0; i < n; i++) {
            offsets[i] = tileOffset(firstTile, channel, level, i % across, i / across);
            counts[i] = tileBytes;
        }
        TreeMap<Integer, Field> fields = new TreeMap<>();
        fields.put(Tag.NEW_SUBFILE_TYPE, value(LONG, level == 0 ? 0 : 1));
        fields.put(Tag.IMAGE_WIDTH, value(LONG, size.width()));
        fields.put(Tag.IMAGE_LENGTH, value(LONG, size.height()));
        fields.put(Tag.BITS_PER_SAMPLE, value(SHORT, 8 * info.type().bytes()));
        fields.put(Tag.COMPRESSION, value(SHORT, 1));
        fields.put(Tag.PHOTOMETRIC, value(SHORT, 1));
        if (channel == 0 && level == 0) {
            byte[] xml = (OmeXmlText.of(info) + "\0").getBytes(StandardCharsets.UTF_8);
            fields.put(Tag.IMAGE_DESCRIPTION, new Field(ASCII, xml.length, xml));
        }
        fields.put(Tag.SAMPLES_PER_PIXEL, value(SHORT, 1));
        fields.put(Tag.PLANAR_CONFIGURATION, value(SHORT, 1));
        byte[] software = "Cytoloop\0".getBytes(StandardCharsets.US_ASCII);
        fields.put(Tag.SOFTWARE, new Field(ASCII, software.length, software));
        fields.put(Tag.TILE_WIDTH, value(LONG, TILE));
        fields.put(Tag.TILE_LENGTH, value(LONG, TILE));
        fields.put(Tag.TILE_OFFSETS, numbers(offsets));
        fields.put(Tag.TILE_BYTE_COUNTS, numbers(counts));
        fields.put(Tag.SAMPLE_FORMAT, value(SHORT, sampleFormat()));
        return fields;
    }

    private int sampleFormat() {
        return switch (info.type()) {
            case UINT8, UINT16, UINT32, UINT64 -> 1;
            case INT8, INT16, INT32, INT64 -> 2;
            case FLOAT32, FLOAT64 -> 3;
        };
    }

    /** Values of one field as they lie in the file. */
    private record Field(int type, int count, byte[] bytes) {}

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static Field value(int type, int value) {
        ByteBuffer bytes = buffer(type == SHORT ? 2 : 4);
        if (type == SHORT) {
            bytes.putShort((short) value);
        } else {
            bytes.putInt(value);
        }
        return new Field(type, 1, bytes.array());
    }

    private Field numbers(long[] values) {
        ByteBuffer bytes = buffer(values.length * (big ? 8 : 4));
        for (long value : values) {
            if (big) {
                bytes.putLong(value);
            } else {
                bytes.putInt((int) value);
            }
        }
        return new Field(big ? LONG8 : LONG, values.length, bytes.array());
    }

    private int entryBytes() {
        return big ? 20 : 12;
    }

    private int inlineBytes() {
        return big ? 8 : 4;
    }

    private int tableBytes(TreeMap<Integer, Field> fields) {
        return (big ? 8 : 2) + fields.size() * entryBytes() + inlineBytes();
    }

    private long length(TreeMap<Integer, Field> fields) {
        long length = padded(tableBytes(fields));
        for (Field field : fields.values()) {
            length += field.bytes.length > inlineBytes() ? padded(field.bytes.length) : 0;
        }
        return length;
    }

    private static int padded(int length) {
        return (length + 7) / 8 * 8;
    }

    private void write(ByteArrayOutputStream out, TreeMap<Integer, Field> fields, long next) {
        ByteBuffer bytes = buffer((int) length(fields));
        long start = out.size();
        int free = padded(tableBytes(fields));
        if (big) {
            bytes.putLong(fields.size());
        } else {
            bytes.putShort((short) fields.size());
        }
        for (var entry : fields.entrySet()) {
            Field field = entry.getValue();
            bytes.putShort((short) (int) entry.getKey()).putShort((short) field.type);
            if (big) {
                bytes.putLong(field.count);
            } else {
                bytes.putInt(field.count);
            }
            int cell = bytes.position();
            if (field.bytes.length <= inlineBytes()) {
                bytes.put(field.bytes);
            } else {
                number(bytes, start + free);
                bytes.put(free, field.bytes);
                free += padded(field.bytes.length);
            }
            bytes.position(cell + inlineBytes());
        }
        number(bytes, next);
        out.writeBytes(bytes.array());
    }

    private void number(ByteBuffer bytes, long value) {
        if (big) {
            bytes.putLong(value);
        } else {
            bytes.putInt((int) value);
        }
    }
}

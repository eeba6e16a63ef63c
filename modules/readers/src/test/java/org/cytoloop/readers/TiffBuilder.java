/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Makes small TIFF files of every shape for tests: pages of raw fields, with blocks and children. */
public final class TiffBuilder {
    public static final int BYTE = 1;
    public static final int ASCII = 2;
    public static final int SHORT = 3;
    public static final int LONG = 4;
    public static final int RATIONAL = 5;
    public static final int UNDEFINED = 7;
    public static final int LONG8 = 16;

    private final boolean big;
    private final ByteOrder order;
    private final List<Page> pages = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    public TiffBuilder(boolean big, ByteOrder order) {
        this.big = big;
        this.order = order;
    }

    /** A classic little-endian file. */
    public TiffBuilder() {
        this(false, ByteOrder.LITTLE_ENDIAN);
    }

    public ByteOrder order() {
        return order;
    }

    /** One directory. */
    public final class Page {
        private final TreeMap<Integer, Object[]> fields = new TreeMap<>();
        private final List<byte[]> blocks = new ArrayList<>();
        private final List<Page> children = new ArrayList<>();
        private boolean tiled;

        /** Sets an integer field. */
        public Page set(int tag, int type, long... values) {
            fields.put(tag, new Object[] {type, values.length, encode(type, values)});
            return this;
        }

        public Page text(int tag, String value) {
            byte[] bytes = (value + "\0").getBytes(StandardCharsets.UTF_8);
            return bytes(tag, ASCII, bytes);
        }

        public Page bytes(int tag, int type, byte[] bytes) {
            fields.put(tag, new Object[] {type, bytes.length, bytes});
            return this;
        }

        public Page rational(int tag, long numerator, long denominator) {
            ByteBuffer bytes = ByteBuffer.allocate(8).order(order);
            bytes.putInt((int) numerator).putInt((int) denominator);
            fields.put(tag, new Object[] {RATIONAL, 1, bytes.array()});
            return this;
        }

        public Page remove(int tag) {
            fields.remove(tag);
            return this;
        }

        /** Strips, in order. */
        public Page strips(int rowsPerStrip, List<byte[]> strips) {
            set(278, LONG, rowsPerStrip);
            blocks.addAll(strips);
            return this;
        }

        /** Tiles, in order. */
        public Page tiles(int width, int height, List<byte[]> tiles) {
            set(322, SHORT, width).set(323, SHORT, height);
            blocks.addAll(tiles);
            tiled = true;
            return this;
        }

        public Page child(Page page) {
            pages.remove(page);
            children.add(page);
            return this;
        }
    }

    /** A page with the fields every image has. */
    public Page page(int width, int height, int samples, int bits, int format, int photometric, int compression) {
        Page page = new Page();
        long[] depths = new long[samples];
        long[] formats = new long[samples];
        for (int s = 0; s < samples; s++) {
            depths[s] = bits;
            formats[s] = format;
        }
        page.set(256, LONG, width).set(257, LONG, height).set(258, SHORT, depths);
        page.set(259, SHORT, compression).set(262, SHORT, photometric).set(277, SHORT, samples);
        page.set(339, SHORT, formats);
        pages.add(page);
        return page;
    }

    /** A grey 8-bit page of one uncompressed strip. */
    public Page grey(int width, int height, byte[] pixels) {
        return page(width, height, 1, 8, 1, 1, 1).strips(height, List.of(pixels));
    }

    private byte[] encode(int type, long[] values) {
        int size = type == SHORT ? 2 : type == LONG ? 4 : type == LONG8 ? 8 : 1;
        ByteBuffer bytes = ByteBuffer.allocate(values.length * size).order(order);
        for (long value : values) {
            switch (size) {
                case 1 -> bytes.put((byte) value);
                case 2 -> bytes.putShort((short) value);
                case 4 -> bytes.putInt((int) value);
                default -> bytes.putLong(value);
            }
        }
        return bytes.array();
    }

    /** The file's bytes. */
    public byte[] build() {
        out.reset();
        ByteBuffer header = ByteBuffer.allocate(big ? 16 : 8).order(order);
        byte mark = (byte) (order == ByteOrder.LITTLE_ENDIAN ? 'I' : 'M');
        header.put(mark).put(mark).putShort((short) (big ? 43 : 42));
        if (big) {
            header.putShort((short) 8).putShort((short) 0);
        }
        out.writeBytes(header.array());
        int[] patch = {big ? 8 : 4};
        List<int[]> patches = new ArrayList<>();
        for (Page page : pages) {
            List<Long> children = new ArrayList<>();
            for (Page child : page.children) {
                int[] ignored = new int[1];
                children.add((long) write(child, ignored));
            }
            if (!children.isEmpty()) {
                page.set(
                        330,
                        big ? LONG8 : LONG,
                        children.stream().mapToLong(Long::longValue).toArray());
            }
            int[] next = new int[1];
            int offset = write(page, next);
            patches.add(new int[] {patch[0], offset});
            patch = next;
        }
        byte[] all = out.toByteArray();
        for (int[] each : patches) {
            ByteBuffer view = ByteBuffer.wrap(all).order(order);
            if (big) {
                view.putLong(each[0], each[1]);
            } else {
                view.putInt(each[0], each[1]);
            }
        }
        return all;
    }

    private int write(Page page, int[] nextAt) {
        long[] offsets = new long[page.blocks.size()];
        long[] counts = new long[page.blocks.size()];
        for (int i = 0; i < offsets.length; i++) {
            byte[] block = page.blocks.get(i);
            offsets[i] = block.length == 0 ? 0 : out.size();
            counts[i] = block.length;
            out.writeBytes(block);
        }
        if (offsets.length > 0 && !page.fields.containsKey(page.tiled ? 324 : 273)) {
            page.set(page.tiled ? 324 : 273, big ? LONG8 : LONG, offsets);
        }
        if (offsets.length > 0 && !page.fields.containsKey(page.tiled ? 325 : 279)) {
            page.set(page.tiled ? 325 : 279, big ? LONG8 : LONG, counts);
        }
        TreeMap<Integer, Integer> where = new TreeMap<>();
        page.fields.forEach((tag, field) -> {
            byte[] bytes = (byte[]) field[2];
            if (bytes.length > (big ? 8 : 4)) {
                where.put(tag, out.size());
                out.writeBytes(bytes);
            }
        });
        int offset = out.size();
        int n = page.fields.size();
        ByteBuffer table = ByteBuffer.allocate(big ? 16 + n * 20 : 6 + n * 12).order(order);
        if (big) {
            table.putLong(n);
        } else {
            table.putShort((short) n);
        }
        page.fields.forEach((tag, field) -> {
            table.putShort((short) (int) tag).putShort((short) (int) field[0]);
            int cell = table.position() + (big ? 16 : 8);
            if (big) {
                table.putLong((int) field[1]);
            } else {
                table.putInt((int) field[1]);
            }
            if (!where.containsKey(tag)) {
                table.put((byte[]) field[2]);
            } else if (big) {
                table.putLong(where.get(tag));
            } else {
                table.putInt(where.get(tag));
            }
            table.position(cell);
        });
        nextAt[0] = offset + table.position();
        out.writeBytes(table.array());
        return offset;
    }

    /** Writes the file. */
    public Path write(Path file) throws IOException {
        return Files.write(file, build());
    }
}

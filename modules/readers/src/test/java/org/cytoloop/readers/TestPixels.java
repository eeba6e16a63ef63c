/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers;

import io.airlift.compress.zstd.ZstdCompressor;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;

/** Samples that any test can compute again, laid out and compressed as TIFF blocks. */
public final class TestPixels {
    private TestPixels() {}

    /** The bits of sample {@code s} at a place: smooth with some noise, so that predictors have work. */
    public static long bits(int s, int x, int y, int depth, boolean floating) {
        long noise = (x * 0x9E3779B9L ^ y * 0x85EBCA6BL ^ s * 0xC2B2AE35L) >>> 7 & 0xF;
        long value = x * 37L + y * 101L + s * 211L + noise;
        if (floating) {
            double real = (value - 700) / 16.0;
            return switch (depth) {
                case 16 -> half((float) real);
                case 24 -> float24((float) real);
                case 32 -> Float.floatToRawIntBits((float) real) & 0xFFFFFFFFL;
                default -> Double.doubleToRawLongBits(real);
            };
        }
        long spread = depth > 16 ? value << depth - 17 : value;
        return depth == 64 ? spread : spread & (1L << depth) - 1;
    }

    /** What a reader must give for those bits. */
    public static double value(long bits, int depth, int format) {
        if (format == 3) {
            return switch (depth) {
                case 16 -> fromShort(bits, 5, 10);
                case 24 -> fromShort(bits, 7, 16);
                case 32 -> Float.intBitsToFloat((int) bits);
                default -> Double.longBitsToDouble(bits);
            };
        }
        if (format == 2) {
            return bits << 64 - depth >> 64 - depth;
        }
        return bits >= 0 ? bits : ((bits >>> 1) | (bits & 1)) * 2.0;
    }

    private static double fromShort(long bits, int exponentBits, int fractionBits) {
        long sign = bits >>> exponentBits + fractionBits & 1;
        long exponent = bits >>> fractionBits & (1L << exponentBits) - 1;
        long fraction = bits & (1L << fractionBits) - 1;
        int bias = (1 << exponentBits - 1) - 1;
        double value = exponent == 0
                ? fraction * StrictMath.pow(2, 1 - bias - fractionBits)
                : (1 + fraction * StrictMath.pow(2, -fractionBits)) * StrictMath.pow(2, exponent - bias);
        return sign == 0 ? value : -value;
    }

    private static long half(float value) {
        return shorten(value, 5, 10);
    }

    private static long float24(float value) {
        return shorten(value, 7, 16);
    }

    private static long shorten(float value, int exponentBits, int fractionBits) {
        int bits = Float.floatToRawIntBits(value);
        if (value == 0) {
            return 0;
        }
        long exponent = (bits >>> 23 & 0xFF) - 127 + (1 << exponentBits - 1) - 1;
        long fraction = (bits & 0x7FFFFF) >>> 23 - fractionBits;
        return (bits >>> 31 & 1L) << exponentBits + fractionBits | exponent << fractionBits | fraction;
    }

    /** Everything that says how samples become blocks. */
    public record Shape(
            int width,
            int height,
            int samples,
            int depth,
            int format,
            boolean planar,
            boolean tiled,
            int blockWidth,
            int blockHeight,
            int compression,
            int predictor,
            ByteOrder order) {}

    /** A page of these samples. */
    public static TiffBuilder.Page page(TiffBuilder builder, Shape shape, int photometric) {
        TiffBuilder.Page page = builder.page(
                shape.width, shape.height, shape.samples, shape.depth, shape.format, photometric, shape.compression);
        page.set(284, TiffBuilder.SHORT, shape.planar ? 2 : 1);
        if (shape.predictor != 1) {
            page.set(317, TiffBuilder.SHORT, shape.predictor);
        }
        List<byte[]> blocks = new ArrayList<>();
        int lanes = shape.planar ? shape.samples : 1;
        for (int lane = 0; lane < lanes; lane++) {
            for (int y = 0; y < shape.height; y += shape.blockHeight) {
                int rows = shape.tiled ? shape.blockHeight : Math.min(shape.blockHeight, shape.height - y);
                for (int x = 0; x < shape.width; x += shape.blockWidth) {
                    blocks.add(compress(block(shape, lane, x, y, rows), shape.compression));
                }
            }
        }
        return shape.tiled
                ? page.tiles(shape.blockWidth, shape.blockHeight, blocks)
                : page.strips(shape.blockHeight, blocks);
    }

    private static byte[] block(Shape shape, int lane, int left, int top, int rows) {
        int per = shape.planar ? 1 : shape.samples;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int row = 0; row < rows; row++) {
            long[] line = new long[shape.blockWidth * per];
            for (int i = 0; i < line.length; i++) {
                int x = left + i / per;
                int s = shape.planar ? lane : i % per;
                boolean inside = x < shape.width && top + row < shape.height;
                line[i] = inside ? bits(s, x, top + row, shape.depth, shape.format == 3) : 0;
            }
            out.writeBytes(shape.predictor == 3 ? floatPlanes(line, per, shape.depth / 8) : packed(line, per, shape));
        }
        return out.toByteArray();
    }

    private static byte[] packed(long[] line, int per, Shape shape) {
        long mask = shape.depth == 64 ? -1 : (1L << shape.depth) - 1;
        if (shape.predictor == 2) {
            for (int i = line.length - 1; i >= per; i--) {
                line[i] = line[i] - line[i - per] & mask;
            }
        }
        byte[] bytes = new byte[(line.length * shape.depth + 7) / 8];
        long bit = 0;
        for (long value : line) {
            if (shape.depth % 8 == 0) {
                int size = shape.depth / 8;
                int at = (int) (bit / 8);
                for (int b = 0; b < size; b++) {
                    int shift = shape.order == ByteOrder.LITTLE_ENDIAN ? 8 * b : 8 * (size - 1 - b);
                    bytes[at + b] = (byte) (value >>> shift);
                }
                bit += shape.depth;
            } else {
                for (int b = shape.depth - 1; b >= 0; b--, bit++) {
                    bytes[(int) (bit / 8)] |= (byte) ((value >>> b & 1) << 7 - bit % 8);
                }
            }
        }
        return bytes;
    }

    private static byte[] floatPlanes(long[] line, int per, int size) {
        byte[] bytes = new byte[line.length * size];
        for (int i = 0; i < line.length; i++) {
            for (int b = 0; b < size; b++) {
                bytes[b * line.length + i] = (byte) (line[i] >>> 8 * (size - 1 - b));
            }
        }
        for (int i = bytes.length - 1; i >= per; i--) {
            bytes[i] -= bytes[i - per];
        }
        return bytes;
    }

    /** A block compressed with one of the lossless methods. */
    public static byte[] compress(byte[] data, int compression) {
        return switch (compression) {
            case 5 -> lzw(data);
            case 8, 32946 -> deflate(data);
            case 32773 -> packBits(data);
            case 50000 -> zstd(data);
            default -> data;
        };
    }

    private static byte[] deflate(byte[] data) {
        Deflater deflater = new Deflater();
        deflater.setInput(data);
        deflater.finish();
        byte[] buffer = new byte[data.length + 100];
        int n = deflater.deflate(buffer);
        deflater.end();
        return Arrays.copyOf(buffer, n);
    }

    private static byte[] zstd(byte[] data) {
        ZstdCompressor compressor = new ZstdCompressor();
        byte[] buffer = new byte[compressor.maxCompressedLength(data.length)];
        int n = compressor.compress(data, 0, data.length, buffer, 0, buffer.length);
        return Arrays.copyOf(buffer, n);
    }

    private static byte[] packBits(byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = 0;
        while (at < data.length) {
            int run = 1;
            while (run < 128 && at + run < data.length && data[at + run] == data[at]) {
                run++;
            }
            if (run > 2) {
                out.write(1 - run);
                out.write(data[at]);
                at += run;
            } else {
                int n = Math.min(100, data.length - at);
                out.write(n - 1);
                out.write(data, at, n);
                at += n;
            }
        }
        return out.toByteArray();
    }

    /** LZW with real table growth (TIFF 6.0 section 13). */
    public static byte[] lzw(byte[] data) {
        Map<String, Integer> table = new HashMap<>();
        BitSink sink = new BitSink();
        int next = 258;
        int width = 9;
        sink.put(256, width);
        String run = "";
        for (byte b : data) {
            String longer = run + (char) (b & 0xFF);
            if (longer.length() == 1 || table.containsKey(longer)) {
                run = longer;
                continue;
            }
            sink.put(run.length() == 1 ? run.charAt(0) : table.get(run), width);
            table.put(longer, next++);
            if (next == 512 || next == 1024 || next == 2048) {
                width++;
            } else if (next == 4095) {
                sink.put(256, width);
                table.clear();
                next = 258;
                width = 9;
            }
            run = "" + (char) (b & 0xFF);
        }
        sink.put(run.length() == 1 ? run.charAt(0) : table.get(run), width);
        next++;
        if (next == 512 || next == 1024 || next == 2048) {
            width++;
        }
        sink.put(257, width);
        return sink.bytes();
    }

    private static final class BitSink {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private long held;
        private int count;

        void put(int code, int width) {
            held = held << width | code;
            count += width;
            while (count >= 8) {
                out.write((int) (held >>> count - 8));
                count -= 8;
            }
        }

        byte[] bytes() {
            if (count > 0) {
                out.write((int) (held << 8 - count));
            }
            return out.toByteArray();
        }
    }

    /** Bytes 0, 1, 2 ... of a length. */
    public static byte[] ramp(int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        for (int i = 0; i < length; i++) {
            bytes.put((byte) (i * 7 + i / 13));
        }
        return bytes.array();
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.codec;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.cytoloop.core.image.PixelType;

/**
 * Turns the bytes of an uncompressed block into samples of a {@link PixelType}: byte order, odd bit depths, predictors
 * and short floats.
 */
public final class SampleUnpacker {
    private final PixelType type;
    private final int predictor;

    /**
     * @param type the type wanted; integers of odd depth go to the next one that holds them
     * @param predictor 1 none, 2 horizontal differences, 3 floating point
     */
    public SampleUnpacker(PixelType type, int predictor) {
        this.type = type;
        this.predictor = predictor;
    }

    /**
     * Unpacks a block.
     *
     * @param data {@code shape.bytes()} bytes; may be changed or become the result
     * @return an array of the type's own kind, {@code width * height * samples} long
     * @throws IOException when depth and predictor do not go together
     */
    public Object unpack(byte[] data, BlockShape shape) throws IOException {
        int rowSamples = shape.width() * shape.samples();
        int n = rowSamples * shape.height();
        if (predictor == 3) {
            if (!type.isFloating() || shape.bits() % 8 != 0) {
                throw new IOException("its floating point predictor does not fit " + shape.bits() + "-bit samples");
            }
            return toType(
                    Predictor.undoFloatPlanes(data, shape.height(), rowSamples, shape.samples(), shape.bits() / 8),
                    shape.bits(),
                    n);
        }
        if (predictor == 1 && shape.bits() == 8 * type.bytes()) {
            return whole(data, shape.order(), n);
        }
        Object container = container(data, shape, n);
        if (predictor == 2) {
            Predictor.undoDifferences(container, shape.height(), rowSamples, shape.samples(), shape.bits());
        }
        return toType(container, shape.bits(), n);
    }

    private Object whole(byte[] data, ByteOrder order, int n) {
        ByteBuffer bytes = ByteBuffer.wrap(data).order(order);
        switch (type) {
            case UINT8, INT8:
                return data;
            case UINT16, INT16:
                short[] shorts = new short[n];
                bytes.asShortBuffer().get(shorts);
                return shorts;
            case UINT32, INT32:
                int[] ints = new int[n];
                bytes.asIntBuffer().get(ints);
                return ints;
            case UINT64, INT64:
                long[] longs = new long[n];
                bytes.asLongBuffer().get(longs);
                return longs;
            case FLOAT32:
                float[] floats = new float[n];
                bytes.asFloatBuffer().get(floats);
                return floats;
            default:
                double[] doubles = new double[n];
                bytes.asDoubleBuffer().get(doubles);
                return doubles;
        }
    }

    /** The raw bits of every sample in the smallest integer array that holds them. */
    private static Object container(byte[] data, BlockShape shape, int n) {
        ByteBuffer bytes = ByteBuffer.wrap(data).order(shape.order());
        switch (shape.bits()) {
            case 8:
                return data;
            case 16:
                short[] shorts = new short[n];
                bytes.asShortBuffer().get(shorts);
                return shorts;
            case 32:
                int[] ints = new int[n];
                bytes.asIntBuffer().get(ints);
                return ints;
            case 64:
                long[] longs = new long[n];
                bytes.asLongBuffer().get(longs);
                return longs;
            default:
                return packed(data, shape, n);
        }
    }

    private static Object packed(byte[] data, BlockShape shape, int n) {
        int bits = shape.bits();
        byte[] bytes = bits < 8 ? new byte[n] : null;
        short[] shorts = bits > 8 && bits < 16 ? new short[n] : null;
        int[] ints = bits > 16 && bits < 32 ? new int[n] : null;
        long[] longs = bits > 32 ? new long[n] : null;
        // Whole bytes (24, 40, 48, 56 bits) follow the file's byte order; other depths are a stream of bits.
        boolean swap = bits % 8 == 0 && shape.order() == ByteOrder.LITTLE_ENDIAN;
        int rowSamples = shape.width() * shape.samples();
        int at = 0;
        for (int row = 0; row < shape.height(); row++) {
            long bit = 8L * row * shape.rowBytes();
            for (int i = 0; i < rowSamples; i++, at++, bit += bits) {
                long value = swap ? littleEndian(data, (int) (bit >> 3), bits / 8) : stream(data, bit, bits);
                if (bytes != null) {
                    bytes[at] = (byte) value;
                } else if (shorts != null) {
                    shorts[at] = (short) value;
                } else if (ints != null) {
                    ints[at] = (int) value;
                } else {
                    longs[at] = value;
                }
            }
        }
        return bytes != null ? bytes : shorts != null ? shorts : ints != null ? ints : longs;
    }

    private static long littleEndian(byte[] data, int at, int count) {
        long value = 0;
        for (int b = count - 1; b >= 0; b--) {
            value = value << 8 | data[at + b] & 0xFF;
        }
        return value;
    }

    private static long stream(byte[] data, long bit, int bits) {
        int at = (int) (bit >> 3);
        int left = 8 - (int) (bit & 7);
        long value = data[at] & (1 << left) - 1;
        if (bits <= left) {
            return value >>> left - bits;
        }
        int need = bits - left;
        while (need >= 8) {
            value = value << 8 | data[++at] & 0xFF;
            need -= 8;
        }
        return need == 0 ? value : value << need | (data[at + 1] & 0xFF) >>> 8 - need;
    }

    private Object toType(Object container, int bits, int n) {
        if (type == PixelType.FLOAT32) {
            float[] floats = new float[n];
            for (int i = 0; i < n; i++) {
                floats[i] = bits == 16
                        ? Floats.half(((short[]) container)[i])
                        : bits == 24
                                ? Floats.float24(((int[]) container)[i])
                                : Float.intBitsToFloat(((int[]) container)[i]);
            }
            return floats;
        }
        if (type == PixelType.FLOAT64) {
            double[] doubles = new double[n];
            for (int i = 0; i < n; i++) {
                doubles[i] = Double.longBitsToDouble(((long[]) container)[i]);
            }
            return doubles;
        }
        boolean signed =
                type == PixelType.INT8 || type == PixelType.INT16 || type == PixelType.INT32 || type == PixelType.INT64;
        if (signed && bits != 8 * type.bytes()) {
            extendSign(container, bits, n);
        }
        return container;
    }

    private static void extendSign(Object container, int bits, int n) {
        for (int i = 0; i < n; i++) {
            if (container instanceof byte[] a) {
                a[i] = (byte) (a[i] << 32 - bits >> 32 - bits);
            } else if (container instanceof short[] a) {
                a[i] = (short) (a[i] << 32 - bits >> 32 - bits);
            } else if (container instanceof int[] a) {
                a[i] = a[i] << 32 - bits >> 32 - bits;
            } else {
                long[] a = (long[]) container;
                a[i] = a[i] << 64 - bits >> 64 - bits;
            }
        }
    }
}

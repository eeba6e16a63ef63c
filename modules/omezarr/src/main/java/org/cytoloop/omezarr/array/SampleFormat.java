/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.omezarr.array;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.PixelType;

/**
 * How samples lie in a chunk.
 *
 * @param type what they are
 * @param order order of their bytes
 */
record SampleFormat(PixelType type, ByteOrder order) {
    /**
     * From a NumPy type string such as {@code <u2}; truth values ({@code |b1}) are bytes of 0 and 1.
     *
     * @return empty for a type that no slice can have (half floats, complex numbers, texts, structures)
     */
    static Optional<SampleFormat> of(String dtype) {
        if (dtype.length() < 3) {
            return Optional.empty();
        }
        ByteOrder order = dtype.charAt(0) == '>' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        PixelType type =
                switch (dtype.substring(1)) {
                    case "u1", "b1" -> PixelType.UINT8;
                    case "i1" -> PixelType.INT8;
                    case "u2" -> PixelType.UINT16;
                    case "i2" -> PixelType.INT16;
                    case "u4" -> PixelType.UINT32;
                    case "i4" -> PixelType.INT32;
                    case "u8" -> PixelType.UINT64;
                    case "i8" -> PixelType.INT64;
                    case "f4" -> PixelType.FLOAT32;
                    case "f8" -> PixelType.FLOAT64;
                    default -> null;
                };
        boolean known = "<>|=".indexOf(dtype.charAt(0)) >= 0 && type != null;
        return known ? Optional.of(new SampleFormat(type, order)) : Optional.empty();
    }

    /** The samples of a chunk in an array of their own type. */
    Object samples(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(order);
        int count = bytes.length / type.bytes();
        return switch (type) {
            case UINT8, INT8 -> bytes;
            case UINT16, INT16 -> {
                short[] samples = new short[count];
                buffer.asShortBuffer().get(samples);
                yield samples;
            }
            case UINT32, INT32 -> {
                int[] samples = new int[count];
                buffer.asIntBuffer().get(samples);
                yield samples;
            }
            case UINT64, INT64 -> {
                long[] samples = new long[count];
                buffer.asLongBuffer().get(samples);
                yield samples;
            }
            case FLOAT32 -> {
                float[] samples = new float[count];
                buffer.asFloatBuffer().get(samples);
                yield samples;
            }
            case FLOAT64 -> {
                double[] samples = new double[count];
                buffer.asDoubleBuffer().get(samples);
                yield samples;
            }
        };
    }

    /**
     * The fill value as {@code .zarray} writes it: a number, a truth value, null for 0, or NaN and infinities as texts.
     *
     * @return an array of one sample; empty when it is no such value
     */
    Optional<Object> fill(JsonNode value) {
        double real =
                switch (value.asText()) {
                    case "NaN" -> Double.NaN;
                    case "Infinity" -> Double.POSITIVE_INFINITY;
                    case "-Infinity" -> Double.NEGATIVE_INFINITY;
                    default -> value.asDouble();
                };
        boolean text = value.isTextual() && !(type.isFloating() && !Double.isFinite(real));
        if (text || value.isContainerNode()) {
            return Optional.empty();
        }
        long whole = value.isBoolean() ? (value.asBoolean() ? 1 : 0) : integer(value);
        PixelTile one = PixelTile.allocate(type, 1, 1);
        switch (type) {
            case UINT8, INT8 -> ((byte[]) one.data())[0] = (byte) whole;
            case UINT16, INT16 -> ((short[]) one.data())[0] = (short) whole;
            case UINT32, INT32 -> ((int[]) one.data())[0] = (int) whole;
            case UINT64, INT64 -> ((long[]) one.data())[0] = whole;
            case FLOAT32 -> ((float[]) one.data())[0] = (float) real;
            case FLOAT64 -> ((double[]) one.data())[0] = real;
        }
        return Optional.of(one.data());
    }

    private static long integer(JsonNode value) {
        BigInteger exact = value.isIntegralNumber() ? value.bigIntegerValue() : BigInteger.valueOf(value.asLong());
        return exact.longValue();
    }

    /** Writes the same sample many times. */
    static void repeat(Object sample, Object target, int from, int to) {
        if (target instanceof byte[] bytes) {
            Arrays.fill(bytes, from, to, ((byte[]) sample)[0]);
        } else if (target instanceof short[] shorts) {
            Arrays.fill(shorts, from, to, ((short[]) sample)[0]);
        } else if (target instanceof int[] ints) {
            Arrays.fill(ints, from, to, ((int[]) sample)[0]);
        } else if (target instanceof long[] longs) {
            Arrays.fill(longs, from, to, ((long[]) sample)[0]);
        } else if (target instanceof float[] floats) {
            Arrays.fill(floats, from, to, ((float[]) sample)[0]);
        } else {
            Arrays.fill((double[]) target, from, to, ((double[]) sample)[0]);
        }
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.image;

/**
 * A rectangle of pixels of one channel, row by row, in a primitive array of its own type: {@code byte[]} for 8-bit,
 * {@code short[]} for 16-bit, {@code int[]} for 32-bit and {@code long[]} for 64-bit integers (unsigned types in the
 * bits of the signed ones), {@code float[]} and {@code double[]}.
 *
 * <p>The array is shared, not copied: whoever makes a tile hands the array over and does not write to it again.
 *
 * @param type how a sample is stored
 * @param width columns, at least 1
 * @param height rows, at least 1
 * @param data array of {@code width * height} samples
 */
public record PixelTile(PixelType type, int width, int height, Object data) {
    /** Checks that the array fits the type and size. */
    public PixelTile {
        int expected = samples(width, height);
        int length =
                switch (type) {
                    case UINT8, INT8 -> ((byte[]) data).length;
                    case UINT16, INT16 -> ((short[]) data).length;
                    case UINT32, INT32 -> ((int[]) data).length;
                    case UINT64, INT64 -> ((long[]) data).length;
                    case FLOAT32 -> ((float[]) data).length;
                    case FLOAT64 -> ((double[]) data).length;
                };
        if (length != expected) {
            throw new IllegalArgumentException("tile of " + width + " x " + height + " has " + length + " samples");
        }
    }

    private static int samples(int width, int height) {
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException("tile of " + width + " x " + height);
        }
        return Math.multiplyExact(width, height);
    }

    /** An empty (zero) tile. */
    public static PixelTile allocate(PixelType type, int width, int height) {
        int n = samples(width, height);
        Object data =
                switch (type) {
                    case UINT8, INT8 -> new byte[n];
                    case UINT16, INT16 -> new short[n];
                    case UINT32, INT32 -> new int[n];
                    case UINT64, INT64 -> new long[n];
                    case FLOAT32 -> new float[n];
                    case FLOAT64 -> new double[n];
                };
        return new PixelTile(type, width, height, data);
    }

    /**
     * One sample as a double (64-bit integers above 2^53 are rounded).
     *
     * @param index {@code y * width + x}
     */
    public double value(int index) {
        return switch (type) {
            case UINT8 -> ((byte[]) data)[index] & 0xFF;
            case INT8 -> ((byte[]) data)[index];
            case UINT16 -> ((short[]) data)[index] & 0xFFFF;
            case INT16 -> ((short[]) data)[index];
            case UINT32 -> ((int[]) data)[index] & 0xFFFFFFFFL;
            case INT32 -> ((int[]) data)[index];
            case UINT64 -> unsignedToDouble(((long[]) data)[index]);
            case INT64 -> ((long[]) data)[index];
            case FLOAT32 -> ((float[]) data)[index];
            case FLOAT64 -> ((double[]) data)[index];
        };
    }

    private static double unsignedToDouble(long bits) {
        return bits >= 0 ? bits : ((bits >>> 1) | (bits & 1)) * 2.0;
    }

    /**
     * Copies a run of samples as floats.
     *
     * @param from index of the first sample
     * @param target array to write to
     * @param targetFrom index of the first float written
     * @param count number of samples
     */
    public void copyFloats(int from, float[] target, int targetFrom, int count) {
        switch (type) {
            case UINT8 -> {
                byte[] a = (byte[]) data;
                for (int i = 0; i < count; i++) {
                    target[targetFrom + i] = a[from + i] & 0xFF;
                }
            }
            case UINT16 -> {
                short[] a = (short[]) data;
                for (int i = 0; i < count; i++) {
                    target[targetFrom + i] = a[from + i] & 0xFFFF;
                }
            }
            case FLOAT32 -> System.arraycopy(data, from, target, targetFrom, count);
            default -> {
                for (int i = 0; i < count; i++) {
                    target[targetFrom + i] = (float) value(from + i);
                }
            }
        }
    }
}

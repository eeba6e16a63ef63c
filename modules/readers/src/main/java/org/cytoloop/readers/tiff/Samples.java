/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.tiff;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.cytoloop.core.image.PixelType;

/** Copies runs of samples between primitive arrays, picking one of several interleaved channels. */
public final class Samples {
    private Samples() {}

    /** A new array of the type's kind. */
    static Object allocate(PixelType type, int n) {
        return switch (type) {
            case UINT8, INT8 -> new byte[n];
            case UINT16, INT16 -> new short[n];
            case UINT32, INT32 -> new int[n];
            case UINT64, INT64 -> new long[n];
            case FLOAT32 -> new float[n];
            case FLOAT64 -> new double[n];
        };
    }

    /** Copies {@code n} samples, taking every {@code step}-th from {@code from}. Both arrays are of the same kind. */
    public static void copy(Object source, int from, int step, Object target, int to, int n) {
        if (step == 1) {
            System.arraycopy(source, from, target, to, n);
        } else if (source instanceof byte[] a) {
            byte[] b = (byte[]) target;
            for (int i = 0, j = from; i < n; i++, j += step) {
                b[to + i] = a[j];
            }
        } else if (source instanceof short[] a) {
            short[] b = (short[]) target;
            for (int i = 0, j = from; i < n; i++, j += step) {
                b[to + i] = a[j];
            }
        } else if (source instanceof int[] a) {
            int[] b = (int[]) target;
            for (int i = 0, j = from; i < n; i++, j += step) {
                b[to + i] = a[j];
            }
        } else if (source instanceof float[] a) {
            float[] b = (float[]) target;
            for (int i = 0, j = from; i < n; i++, j += step) {
                b[to + i] = a[j];
            }
        } else if (source instanceof long[] a) {
            long[] b = (long[]) target;
            for (int i = 0, j = from; i < n; i++, j += step) {
                b[to + i] = a[j];
            }
        } else {
            double[] a = (double[]) source;
            double[] b = (double[]) target;
            for (int i = 0, j = from; i < n; i++, j += step) {
                b[to + i] = a[j];
            }
        }
    }

    /**
     * Decodes {@code n} samples from the bytes of a file.
     *
     * @param at first byte
     * @param step distance between the samples wanted, in samples
     */
    static void decode(byte[] bytes, int at, int step, ByteOrder order, PixelType type, Object target, int to, int n) {
        int size = type.bytes();
        if (size == 1) {
            copy(bytes, at, step, target, to, n);
            return;
        }
        ByteBuffer in =
                ByteBuffer.wrap(bytes, at, ((n - 1) * step + 1) * size).slice().order(order);
        switch (type) {
            case UINT16, INT16 -> {
                short[] b = (short[]) target;
                if (step == 1) {
                    in.asShortBuffer().get(b, to, n);
                } else {
                    for (int i = 0; i < n; i++) {
                        b[to + i] = in.getShort(i * step * 2);
                    }
                }
            }
            case UINT32, INT32 -> {
                int[] b = (int[]) target;
                for (int i = 0; i < n; i++) {
                    b[to + i] = in.getInt(i * step * 4);
                }
            }
            case UINT64, INT64 -> {
                long[] b = (long[]) target;
                for (int i = 0; i < n; i++) {
                    b[to + i] = in.getLong(i * step * 8);
                }
            }
            case FLOAT32 -> {
                float[] b = (float[]) target;
                if (step == 1) {
                    in.asFloatBuffer().get(b, to, n);
                } else {
                    for (int i = 0; i < n; i++) {
                        b[to + i] = in.getFloat(i * step * 4);
                    }
                }
            }
            default -> {
                double[] b = (double[]) target;
                for (int i = 0; i < n; i++) {
                    b[to + i] = in.getDouble(i * step * 8);
                }
            }
        }
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.codec;

/** Undoes what a TIFF writer did to make samples compress better: horizontal differences and floating point planes. */
public final class Predictor {
    private Predictor() {}

    /**
     * Undoes horizontal differences (TIFF 6.0 section 14) in place: every sample becomes the sum of the differences left
     * of it, modulo 2^bits.
     *
     * @param samples {@code byte[]}, {@code short[]}, {@code int[]} or {@code long[]} of {@code rows * rowSamples}
     * @param rowSamples samples per row
     * @param step distance of a sample from its left neighbour, the samples per pixel
     * @param bits bits per sample
     */
    public static void undoDifferences(Object samples, int rows, int rowSamples, int step, int bits) {
        for (int row = 0; row < rows; row++) {
            int from = row * rowSamples + step;
            int to = (row + 1) * rowSamples;
            if (samples instanceof byte[] a) {
                int mask = mask(bits, 8);
                for (int i = from; i < to; i++) {
                    a[i] = (byte) (a[i] + a[i - step] & mask);
                }
            } else if (samples instanceof short[] a) {
                int mask = mask(bits, 16);
                for (int i = from; i < to; i++) {
                    a[i] = (short) (a[i] + a[i - step] & mask);
                }
            } else if (samples instanceof int[] a) {
                int mask = mask(bits, 32);
                for (int i = from; i < to; i++) {
                    a[i] = a[i] + a[i - step] & mask;
                }
            } else {
                long[] a = (long[]) samples;
                long mask = bits >= 64 ? -1L : (1L << bits) - 1;
                for (int i = from; i < to; i++) {
                    a[i] = a[i] + a[i - step] & mask;
                }
            }
        }
    }

    private static int mask(int bits, int container) {
        return bits >= container ? -1 : (1 << bits) - 1;
    }

    /**
     * Undoes the floating point predictor (Adobe Photoshop TIFF technical note 3): the bytes of a row are split into
     * planes, most significant first, and differenced.
     *
     * @param data bytes of the block; changed
     * @param rowSamples samples per row
     * @param step samples per pixel
     * @param bytes bytes per sample: 2, 3, 4 or 8
     * @return the bit patterns: {@code short[]} for 2, {@code int[]} for 3 and 4, {@code long[]} for 8 bytes
     */
    public static Object undoFloatPlanes(byte[] data, int rows, int rowSamples, int step, int bytes) {
        int rowBytes = rowSamples * bytes;
        int n = rows * rowSamples;
        short[] shorts = bytes == 2 ? new short[n] : null;
        int[] ints = bytes == 3 || bytes == 4 ? new int[n] : null;
        long[] longs = bytes == 8 ? new long[n] : null;
        for (int row = 0; row < rows; row++) {
            int at = row * rowBytes;
            for (int i = at + step; i < at + rowBytes; i++) {
                data[i] += data[i - step];
            }
            int target = row * rowSamples;
            for (int i = 0; i < rowSamples; i++) {
                long value = 0;
                for (int b = 0; b < bytes; b++) {
                    value = value << 8 | data[at + b * rowSamples + i] & 0xFF;
                }
                if (shorts != null) {
                    shorts[target + i] = (short) value;
                } else if (ints != null) {
                    ints[target + i] = (int) value;
                } else {
                    longs[target + i] = value;
                }
            }
        }
        return shorts != null ? shorts : ints != null ? ints : longs;
    }
}

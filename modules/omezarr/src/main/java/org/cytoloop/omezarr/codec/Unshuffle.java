/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.omezarr.codec;

/** Puts the bytes or bits of samples together again that Blosc has sorted by significance. */
final class Unshuffle {
    private Unshuffle() {}

    /**
     * Bytes: first those of all samples that come first in a sample, then the second ones, and so on. What is left over at
     * the end is not sorted.
     *
     * @param in starts with the sorted block
     * @param to where the block goes in {@code out}
     * @param size bytes of the block
     * @param sampleBytes bytes of a sample
     */
    static void bytes(byte[] in, byte[] out, int to, int size, int sampleBytes) {
        int samples = size / sampleBytes;
        for (int b = 0; b < sampleBytes; b++) {
            int from = b * samples;
            int target = to + b;
            for (int i = 0; i < samples; i++) {
                out[target] = in[from + i];
                target += sampleBytes;
            }
        }
        int sorted = samples * sampleBytes;
        System.arraycopy(in, sorted, out, to + sorted, size - sorted);
    }

    /**
     * Bits: a row of the lowest bits of the first bytes of all samples, a row of the second lowest, and so on through all
     * bytes of a sample. A block whose number of samples is no multiple of eight is not sorted.
     */
    static void bits(byte[] in, byte[] out, int to, int size, int sampleBytes) {
        int samples = size / sampleBytes;
        int sorted = samples % Byte.SIZE == 0 ? samples * sampleBytes : 0;
        int row = samples / Byte.SIZE;
        for (int b = 0; b < sampleBytes && sorted > 0; b++) {
            int from = b * Byte.SIZE * row;
            for (int group = 0; group < row; group++) {
                long square = 0;
                for (int bit = 0; bit < Byte.SIZE; bit++) {
                    square |= (in[from + bit * row + group] & 0xFFL) << (bit * Byte.SIZE);
                }
                square = transposed(square);
                int target = to + group * Byte.SIZE * sampleBytes + b;
                for (int i = 0; i < Byte.SIZE; i++) {
                    out[target] = (byte) (square >>> (i * Byte.SIZE));
                    target += sampleBytes;
                }
            }
        }
        System.arraycopy(in, sorted, out, to + sorted, size - sorted);
    }

    /** Eight by eight bits with rows and columns exchanged (H. S. Warren, Hacker's Delight, 7-3). */
    private static long transposed(long square) {
        long t = (square ^ (square >>> 7)) & 0x00AA00AA00AA00AAL;
        long x = square ^ t ^ (t << 7);
        t = (x ^ (x >>> 14)) & 0x0000CCCC0000CCCCL;
        x = x ^ t ^ (t << 14);
        t = (x ^ (x >>> 28)) & 0x00000000F0F0F0F0L;
        return x ^ t ^ (t << 28);
    }
}

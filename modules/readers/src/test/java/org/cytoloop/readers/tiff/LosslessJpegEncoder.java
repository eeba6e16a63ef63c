/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.tiff;

import java.io.ByteArrayOutputStream;

/** Encodes one component as lossless JPEG (T.81 annex H) with one table whose 17 codes all have five bits. */
final class LosslessJpegEncoder {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int held;
    private int count;

    private LosslessJpegEncoder() {}

    static byte[] encode(int[] samples, int width, int height, int precision, int predictor) {
        LosslessJpegEncoder encoder = new LosslessJpegEncoder();
        encoder.headers(width, height, precision, predictor);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                int left = x > 0 ? samples[at - 1] : 0;
                int above = y > 0 ? samples[at - width] : 0;
                int corner = x > 0 && y > 0 ? samples[at - width - 1] : 0;
                int guess;
                if (x == 0) {
                    guess = y == 0 ? 1 << precision - 1 : above;
                } else if (y == 0) {
                    guess = left;
                } else {
                    guess = switch (predictor) {
                        case 1 -> left;
                        case 2 -> above;
                        case 3 -> corner;
                        case 4 -> left + above - corner;
                        case 5 -> left + (above - corner >> 1);
                        case 6 -> above + (left - corner >> 1);
                        default -> left + above >> 1;
                    };
                }
                encoder.difference((short) (samples[at] - guess));
            }
        }
        encoder.put(0x7F, 7);
        encoder.marker(0xD9);
        return encoder.out.toByteArray();
    }

    private void headers(int width, int height, int precision, int predictor) {
        marker(0xD8);
        marker(0xC3);
        write(0, 11, precision, height >> 8, height, width >> 8, width, 1, 1, 0x11, 0);
        marker(0xC4);
        write(0, 2 + 1 + 16 + 17, 0, 0, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        for (int category = 0; category < 17; category++) {
            out.write(category);
        }
        marker(0xDA);
        write(0, 8, 1, 1, 0, predictor, 0, 0);
    }

    private void difference(int value) {
        int category = 32 - Integer.numberOfLeadingZeros(Math.abs(value));
        put(category, 5);
        if (category < 16) {
            put(value < 0 ? value + (1 << category) - 1 : value, category);
        }
    }

    private void put(int value, int bits) {
        for (int b = bits - 1; b >= 0; b--) {
            held = held << 1 | value >> b & 1;
            if (++count == 8) {
                out.write(held);
                if ((held & 0xFF) == 0xFF) {
                    out.write(0);
                }
                held = 0;
                count = 0;
            }
        }
    }

    private void marker(int code) {
        write(0xFF, code);
    }

    private void write(int... bytes) {
        for (int b : bytes) {
            out.write(b);
        }
    }
}

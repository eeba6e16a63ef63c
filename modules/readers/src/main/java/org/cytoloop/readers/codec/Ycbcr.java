/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.codec;

/** YCbCr to RGB. */
public final class Ycbcr {
    private Ycbcr() {}

    /**
     * Converts interleaved 8-bit Y, Cb, Cr in place by ITU-R BT.601 at full range, in the fixed-point arithmetic of the
     * IJG library (jdcolor.c), so that results equal those of other readers to the bit.
     */
    public static void toRgb(byte[] samples, int pixels) {
        for (int i = 0, at = 0; i < pixels; i++, at += 3) {
            int y = samples[at] & 0xFF;
            int cb = (samples[at + 1] & 0xFF) - 128;
            int cr = (samples[at + 2] & 0xFF) - 128;
            samples[at] = clamp(y + (91881 * cr + 32768 >> 16));
            samples[at + 1] = clamp(y + (-22554 * cb - 46802 * cr + 32768 >> 16));
            samples[at + 2] = clamp(y + (116130 * cb + 32768 >> 16));
        }
    }

    /**
     * Converts interleaved 8-bit Y, Cb, Cr in place (TIFF 6.0 section 21), in the fixed-point arithmetic of libtiff
     * (tif_color.c), so that results equal those of other readers to the bit.
     *
     * @param luma weights of red, green and blue
     * @param reference black and white of Y, Cb, Cr: six codes
     */
    public static void toRgb(byte[] samples, int pixels, double[] luma, double[] reference) {
        int[] luminance = new int[256];
        int[] crRed = new int[256];
        int[] crGreen = new int[256];
        int[] cbGreen = new int[256];
        int[] cbBlue = new int[256];
        float red = 2 - 2 * (float) luma[0];
        float blue = 2 - 2 * (float) luma[2];
        int toRed = fixed(red);
        int toBlue = fixed(blue);
        int redToGreen = -fixed((float) luma[0] * red / (float) luma[1]);
        int blueToGreen = -fixed((float) luma[2] * blue / (float) luma[1]);
        for (int code = 0; code < 256; code++) {
            int cr = value(code - 128, (float) reference[4] - 128, (float) reference[5] - 128, 127);
            int cb = value(code - 128, (float) reference[2] - 128, (float) reference[3] - 128, 127);
            crRed[code] = toRed * cr + 32768 >> 16;
            cbBlue[code] = toBlue * cb + 32768 >> 16;
            crGreen[code] = redToGreen * cr;
            cbGreen[code] = blueToGreen * cb + 32768;
            luminance[code] = value(code, (float) reference[0], (float) reference[1], 255);
        }
        for (int i = 0, at = 0; i < pixels; i++, at += 3) {
            int y = luminance[samples[at] & 0xFF];
            int cb = samples[at + 1] & 0xFF;
            int cr = samples[at + 2] & 0xFF;
            samples[at] = clamp(y + crRed[cr]);
            samples[at + 1] = clamp(y + (cbGreen[cb] + crGreen[cr] >> 16));
            samples[at + 2] = clamp(y + cbBlue[cb]);
        }
    }

    private static int fixed(float factor) {
        return (int) (factor * 65536 + 0.5f);
    }

    /** A code scaled from its reference black and white, cut towards 0 as libtiff does. */
    private static int value(int code, float black, float white, int range) {
        float scaled = (code - (int) black) * (float) range / (white - black);
        return (int) Math.max(-128f * 32, Math.min(128f * 32, scaled));
    }

    /**
     * Spreads subsampled data units (TIFF 6.0 section 21: {@code h * v} luma samples, then Cb and Cr) to one Y, Cb, Cr
     * triple per pixel.
     *
     * @param data the units, row by row
     * @param width columns of the block, px
     * @param height rows of the block, px
     * @param h horizontal subsampling 1, 2 or 4
     * @param v vertical subsampling 1, 2 or 4
     */
    public static byte[] spread(byte[] data, int width, int height, int h, int v) {
        byte[] out = new byte[width * height * 3];
        int unit = h * v + 2;
        int across = (width + h - 1) / h;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int from = (y / v * across + x / h) * unit;
                int at = (y * width + x) * 3;
                out[at] = data[from + y % v * h + x % h];
                out[at + 1] = data[from + h * v];
                out[at + 2] = data[from + h * v + 1];
            }
        }
        return out;
    }

    /** Bytes of the data units of a block of 8-bit samples. */
    public static long unitBytes(int width, int height, int h, int v) {
        return (long) ((width + h - 1) / h) * ((height + v - 1) / v) * (h * v + 2);
    }

    private static byte clamp(int value) {
        return (byte) Math.max(0, Math.min(255, value));
    }
}

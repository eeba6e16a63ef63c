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
     * Converts interleaved 8-bit Y, Cb, Cr in place (TIFF 6.0 section 21).
     *
     * @param luma weights of red, green and blue
     * @param reference black and white of Y, Cb, Cr: six codes
     */
    public static void toRgb(byte[] samples, int pixels, double[] luma, double[] reference) {
        double crRed = 2 - 2 * luma[0];
        double cbBlue = 2 - 2 * luma[2];
        for (int i = 0, at = 0; i < pixels; i++, at += 3) {
            double y = ((samples[at] & 0xFF) - reference[0]) * 255 / (reference[1] - reference[0]);
            double cb = ((samples[at + 1] & 0xFF) - reference[2]) * 127 / (reference[3] - reference[2]);
            double cr = ((samples[at + 2] & 0xFF) - reference[4]) * 127 / (reference[5] - reference[4]);
            double red = cr * crRed + y;
            double blue = cb * cbBlue + y;
            double green = (y - luma[0] * red - luma[2] * blue) / luma[1];
            samples[at] = clamp((int) Math.round(red));
            samples[at + 1] = clamp((int) Math.round(green));
            samples[at + 2] = clamp((int) Math.round(blue));
        }
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

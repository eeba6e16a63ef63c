package org.cytoloop.readers.codec;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The size marker of a JPEG 2000 code stream (ISO/IEC 15444-1, A.5.1).
 *
 * @param width columns, px
 * @param height rows, px
 * @param components samples per pixel
 * @param bits bits per sample of the first component
 * @param signed whether its samples are signed
 */
public record Jpeg2000Header(int width, int height, int components, int bits, boolean signed) {
    private static final long START = 0xFF4FFF51L;

    /**
     * Finds the size marker in a code stream or JP2 file.
     *
     * @throws IOException when there is none or it is damaged
     */
    public static Jpeg2000Header parse(byte[] data) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(data);
        for (int at = 0; at + 43 <= data.length; at++) {
            if ((in.getInt(at) & 0xFFFFFFFFL) == START) {
                int width = in.getInt(at + 8) - in.getInt(at + 16);
                int height = in.getInt(at + 12) - in.getInt(at + 20);
                int components = in.getShort(at + 40) & 0xFFFF;
                if (width < 1 || height < 1 || components < 1) {
                    break;
                }
                int depth = data[at + 42] & 0xFF;
                return new Jpeg2000Header(width, height, components, (depth & 0x7F) + 1, (depth & 0x80) != 0);
            }
        }
        throw new IOException("its JPEG 2000 data have no valid size marker");
    }

    /** Number of pixels. */
    public long pixels() {
        return (long) width * height;
    }
}

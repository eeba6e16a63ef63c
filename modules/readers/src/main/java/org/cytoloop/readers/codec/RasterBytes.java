/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.codec;

import java.awt.image.Raster;
import java.io.IOException;
import java.nio.ByteOrder;
import org.cytoloop.core.image.PixelType;

/** Lays the samples of a decoded raster out as the bytes of an uncompressed block. */
public final class RasterBytes {
    private RasterBytes() {}

    /**
     * Copies the overlap of raster and block; what the raster does not cover stays 0.
     *
     * @throws IOException when the raster has another number of samples, or the block is neither 8 nor 16 bits deep
     */
    static byte[] of(Raster raster, BlockShape shape) throws IOException {
        if (raster.getNumBands() < shape.samples()) {
            throw new IOException(
                    "its compressed image has " + raster.getNumBands() + " samples a pixel, not " + shape.samples());
        }
        if (shape.bits() > 16) {
            throw new IOException("its compressed image cannot have " + shape.bits() + " bits a sample");
        }
        int bands = raster.getNumBands();
        int columns = Math.min(raster.getWidth(), shape.width());
        int rows = Math.min(raster.getHeight(), shape.height());
        byte[] out = new byte[shape.bytes()];
        int[] line = new int[columns * bands];
        for (int y = 0; y < rows; y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, columns, 1, line);
            int at = y * shape.rowBytes();
            if (shape.bits() == 8) {
                for (int x = 0; x < columns; x++) {
                    for (int s = 0; s < shape.samples(); s++) {
                        out[at++] = (byte) line[x * bands + s];
                    }
                }
            } else if (shape.bits() == 16) {
                boolean little = shape.order() == ByteOrder.LITTLE_ENDIAN;
                for (int x = 0; x < columns; x++) {
                    for (int s = 0; s < shape.samples(); s++) {
                        int value = line[x * bands + s];
                        out[at++] = (byte) (little ? value : value >> 8);
                        out[at++] = (byte) (little ? value >> 8 : value);
                    }
                }
            } else {
                packBits(line, bands, columns, shape, out, at);
            }
        }
        return out;
    }

    private static void packBits(int[] line, int bands, int columns, BlockShape shape, byte[] out, int rowStart) {
        long bit = 8L * rowStart;
        for (int x = 0; x < columns; x++) {
            for (int s = 0; s < shape.samples(); s++) {
                int value = line[x * bands + s];
                for (int b = shape.bits() - 1; b >= 0; b--, bit++) {
                    if ((value >> b & 1) != 0) {
                        out[(int) (bit >> 3)] |= (byte) (0x80 >> (bit & 7));
                    }
                }
            }
        }
    }

    /**
     * All samples of a raster, interleaved.
     *
     * @param shape size and number of samples wanted
     * @param type UINT8 or UINT16
     * @return {@code byte[]} or {@code short[]}
     * @throws IOException when the raster has fewer samples a pixel
     */
    public static Object samples(Raster raster, BlockShape shape, PixelType type) throws IOException {
        int bands = raster.getNumBands();
        if (bands < shape.samples()) {
            throw new IOException("it has " + bands + " samples a pixel, not " + shape.samples());
        }
        int n = Math.multiplyExact(Math.multiplyExact(shape.width(), shape.height()), shape.samples());
        byte[] bytes = type == PixelType.UINT8 ? new byte[n] : null;
        short[] shorts = bytes == null ? new short[n] : null;
        int[] line = new int[shape.width() * bands];
        int at = 0;
        for (int y = 0; y < shape.height(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, shape.width(), 1, line);
            for (int x = 0; x < shape.width(); x++) {
                for (int s = 0; s < shape.samples(); s++, at++) {
                    if (bytes != null) {
                        bytes[at] = (byte) line[x * bands + s];
                    } else {
                        shorts[at] = (short) line[x * bands + s];
                    }
                }
            }
        }
        return bytes != null ? bytes : shorts;
    }
}

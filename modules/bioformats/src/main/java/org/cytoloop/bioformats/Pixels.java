/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.bioformats;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import loci.formats.FormatTools;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.task.ProblemException;

/** From bytes to samples. */
final class Pixels {
    private Pixels() {}

    /**
     * The type of samples.
     *
     * @param type a constant of {@link FormatTools}
     * @param name of the file
     */
    static PixelType type(int type, String name) throws ProblemException {
        return switch (type) {
            // a byte of 0 or 1 for each
            case FormatTools.BIT, FormatTools.UINT8 -> PixelType.UINT8;
            case FormatTools.INT8 -> PixelType.INT8;
            case FormatTools.UINT16 -> PixelType.UINT16;
            case FormatTools.INT16 -> PixelType.INT16;
            case FormatTools.UINT32 -> PixelType.UINT32;
            case FormatTools.INT32 -> PixelType.INT32;
            case FormatTools.FLOAT -> PixelType.FLOAT32;
            case FormatTools.DOUBLE -> PixelType.FLOAT64;
            default ->
                throw new ProblemException(name + " has samples of the type " + FormatTools.getPixelTypeString(type)
                        + ", which are no brightness.");
        };
    }

    /**
     * Copies {@code n} samples.
     *
     * @param at first byte
     * @param step distance between the samples wanted, in samples
     */
    static void copy(byte[] bytes, int at, int step, boolean littleEndian, PixelTile target, int to, int n) {
        int size = target.type().bytes();
        ByteBuffer in = ByteBuffer.wrap(bytes).order(littleEndian ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int stride = step * size;
        switch (target.type()) {
            case UINT8, INT8 -> {
                byte[] out = (byte[]) target.data();
                for (int i = 0, j = at; i < n; i++, j += stride) {
                    out[to + i] = bytes[j];
                }
            }
            case UINT16, INT16 -> {
                short[] out = (short[]) target.data();
                for (int i = 0, j = at; i < n; i++, j += stride) {
                    out[to + i] = in.getShort(j);
                }
            }
            case UINT32, INT32 -> {
                int[] out = (int[]) target.data();
                for (int i = 0, j = at; i < n; i++, j += stride) {
                    out[to + i] = in.getInt(j);
                }
            }
            case FLOAT32 -> {
                float[] out = (float[]) target.data();
                for (int i = 0, j = at; i < n; i++, j += stride) {
                    out[to + i] = in.getFloat(j);
                }
            }
            case FLOAT64 -> {
                double[] out = (double[]) target.data();
                for (int i = 0, j = at; i < n; i++, j += stride) {
                    out[to + i] = in.getDouble(j);
                }
            }
            default -> throw new IllegalArgumentException("no such samples: " + target.type());
        }
    }
}

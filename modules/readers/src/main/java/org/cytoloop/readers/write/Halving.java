/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.write;

import org.cytoloop.core.image.PixelTile;

/** Half-size copies: each pixel the mean of 2 x 2, of those that exist at an odd edge; NaN values are left out. */
final class Halving {
    private Halving() {}

    /**
     * Writes the halved copy of a tile into a quarter of a larger one.
     *
     * @param tile full-size pixels; its top left is at even coordinates
     * @param target array of the tile's kind
     * @param at index of the first pixel written
     * @param stride pixels per row of the target
     */
    static void halve(PixelTile tile, Object target, int at, int stride) {
        int columns = (tile.width() + 1) / 2;
        int rows = (tile.height() + 1) / 2;
        for (int y = 0; y < rows; y++) {
            int top = 2 * y * tile.width();
            int bottom = Math.min(2 * y + 1, tile.height() - 1) * tile.width();
            int to = at + y * stride;
            switch (tile.type()) {
                case UINT8 -> bytes((byte[]) tile.data(), top, bottom, tile.width(), (byte[]) target, to, columns);
                case UINT16 -> shorts((short[]) tile.data(), top, bottom, tile.width(), (short[]) target, to, columns);
                default -> any(tile, top, bottom, target, to, columns);
            }
        }
    }

    private static void bytes(byte[] a, int top, int bottom, int width, byte[] b, int to, int columns) {
        for (int x = 0; x < columns; x++) {
            int left = 2 * x;
            int right = Math.min(left + 1, width - 1);
            int sum = (a[top + left] & 0xFF)
                    + (a[top + right] & 0xFF)
                    + (a[bottom + left] & 0xFF)
                    + (a[bottom + right] & 0xFF);
            b[to + x] = (byte) (sum + 2 >> 2);
        }
    }

    private static void shorts(short[] a, int top, int bottom, int width, short[] b, int to, int columns) {
        for (int x = 0; x < columns; x++) {
            int left = 2 * x;
            int right = Math.min(left + 1, width - 1);
            int sum = (a[top + left] & 0xFFFF)
                    + (a[top + right] & 0xFFFF)
                    + (a[bottom + left] & 0xFFFF)
                    + (a[bottom + right] & 0xFFFF);
            b[to + x] = (short) (sum + 2 >> 2);
        }
    }

    /** The other types by way of doubles, which hold every 32-bit integer exactly. */
    private static void any(PixelTile tile, int top, int bottom, Object target, int to, int columns) {
        for (int x = 0; x < columns; x++) {
            int left = 2 * x;
            int right = Math.min(left + 1, tile.width() - 1);
            double mean = mean(
                    tile.value(top + left),
                    tile.value(top + right),
                    tile.value(bottom + left),
                    tile.value(bottom + right));
            switch (tile.type()) {
                case INT8 -> ((byte[]) target)[to + x] = (byte) Math.floor(mean + 0.5);
                case INT16 -> ((short[]) target)[to + x] = (short) Math.floor(mean + 0.5);
                case UINT32, INT32 -> ((int[]) target)[to + x] = (int) (long) Math.floor(mean + 0.5);
                case FLOAT32 -> ((float[]) target)[to + x] = (float) mean;
                case FLOAT64 -> ((double[]) target)[to + x] = mean;
                default -> throw new IllegalArgumentException("no halving of " + tile.type());
            }
        }
    }

    private static double mean(double a, double b, double c, double d) {
        double all = (a + b + c + d) / 4;
        if (!Double.isNaN(all)) {
            return all;
        }
        double sum = 0;
        int n = 0;
        for (double value : new double[] {a, b, c, d}) {
            if (!Double.isNaN(value)) {
                sum += value;
                n++;
            }
        }
        return sum / n;
    }
}

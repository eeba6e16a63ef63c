/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.display;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.random.SeededRandom;
import org.junit.jupiter.api.Test;

class CompositorTest {
    private static final DisplaySettings TWO = new DisplaySettings(
            List.of(
                    new ChannelDisplay("a", 0xFF8000, 100, 300, true),
                    new ChannelDisplay("b", 0x4080FF, -5.5, 40.25, true)),
            -1);

    @Test
    void shorts_areStretchedColouredAndAdded() {
        PixelTile a = new PixelTile(PixelType.UINT16, 4, 1, new short[] {100, 200, 300, (short) 60000});
        PixelTile b = new PixelTile(PixelType.UINT16, 4, 1, new short[] {0, 0, 0, 0});
        int[] argb = new int[4];
        Compositor.compose(
                TWO.with(1, new ChannelDisplay("b", 0x0000FF, 0, 10, true)), new PixelTile[] {a, b}, argb, 4);
        assertArrayEquals(new int[] {0xFF000000, 0xFF804000, 0xFFFF8000, 0xFFFF8000}, argb);
    }

    @Test
    void hiddenAndSingleChannels_areLeftOutOrGrey() {
        PixelTile a = new PixelTile(PixelType.UINT8, 2, 1, new byte[] {(byte) 200, 100});
        int[] argb = new int[2];
        Compositor.compose(TWO.with(1, TWO.channels().get(1).withVisible(false)), new PixelTile[] {a, null}, argb, 2);
        assertArrayEquals(new int[] {0xFF804000, 0xFF000000}, argb);
        Compositor.compose(TWO.withSingle(0), new PixelTile[] {a, null}, argb, 2);
        assertArrayEquals(new int[] {0xFF808080, 0xFF000000}, argb);
    }

    @Test
    void everyType_givesTheSameColoursAsTheFormula() {
        SeededRandom random = new SeededRandom(5);
        for (PixelType type : PixelType.values()) {
            int n = 3000;
            PixelTile[] tiles = {PixelTile.allocate(type, n, 1), PixelTile.allocate(type, n, 1)};
            for (PixelTile tile : tiles) {
                for (int i = 0; i < n; i++) {
                    set(tile, i, random.nextInt(500) - 60);
                }
            }
            int[] argb = new int[n];
            Compositor.compose(TWO, tiles, argb, n);
            for (int i = 0; i < n; i++) {
                assertEquals(formula(tiles, i), argb[i], type + " at " + i);
            }
        }
    }

    @Test
    void notANumber_isBlack() {
        PixelTile a = new PixelTile(PixelType.FLOAT32, 2, 1, new float[] {Float.NaN, Float.POSITIVE_INFINITY});
        int[] argb = new int[2];
        Compositor.compose(TWO, new PixelTile[] {a, null}, argb, 2);
        assertArrayEquals(new int[] {0xFF000000, 0xFFFF8000}, argb);
    }

    @Test
    void rangesOutsideTheType_areNoTrouble() {
        PixelTile a = new PixelTile(PixelType.UINT16, 2, 1, new short[] {0, -1});
        int[] argb = new int[2];
        for (double[] range : new double[][] {{-10, -5}, {70000, 80000}, {65535, 1e9}}) {
            ChannelDisplay channel = new ChannelDisplay("a", 0xFFFFFF, range[0], range[1], true);
            Compositor.compose(new DisplaySettings(List.of(channel), -1), new PixelTile[] {a}, argb, 2);
            int expected = range[1] < 0 ? 0xFFFFFFFF : 0xFF000000;
            assertArrayEquals(new int[] {expected, expected}, argb);
        }
    }

    @Test
    void tables_refuseTilesOfAnotherType() {
        ColourTables tables = new ColourTables(TWO, PixelType.UINT8);
        PixelTile[] tiles = {PixelTile.allocate(PixelType.UINT16, 1, 1), null};
        assertThrows(IllegalArgumentException.class, () -> tables.compose(tiles, new int[1], 1));
    }

    private static void set(PixelTile tile, int i, int value) {
        switch (tile.type()) {
            case UINT8, INT8 -> ((byte[]) tile.data())[i] = (byte) value;
            case UINT16, INT16 -> ((short[]) tile.data())[i] = (short) value;
            case UINT32, INT32 -> ((int[]) tile.data())[i] = value;
            case UINT64, INT64 -> ((long[]) tile.data())[i] = value;
            case FLOAT32 -> ((float[]) tile.data())[i] = value + 0.3f;
            case FLOAT64 -> ((double[]) tile.data())[i] = value + 0.3;
        }
    }

    /** One pixel at a time, part by part. */
    private static int formula(PixelTile[] tiles, int i) {
        int[] sum = new int[3];
        for (int c = 0; c < tiles.length; c++) {
            ChannelDisplay channel = TWO.channels().get(c);
            float scale = (float) (1 / (channel.max() - channel.min()));
            float share = Math.min(1, Math.max(0, ((float) tiles[c].value(i) - (float) channel.min()) * scale));
            for (int part = 0; part < 3; part++) {
                int full = channel.rgb() >> (16 - 8 * part) & 0xFF;
                sum[part] = Math.min(255, sum[part] + (int) (share * full + 0.5f));
            }
        }
        return 0xFF000000 | sum[0] << 16 | sum[1] << 8 | sum[2];
    }
}

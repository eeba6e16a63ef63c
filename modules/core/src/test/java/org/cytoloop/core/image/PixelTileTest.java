/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Array;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PixelTileTest {
    private static void assertValues(PixelType type, Object data, double... expected) {
        PixelTile tile = new PixelTile(type, expected.length, 1, data);
        float[] floats = new float[expected.length + 2];
        tile.copyFloats(0, floats, 1, expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], tile.value(i), type + " value " + i);
            assertEquals((float) expected[i], floats[i + 1], type + " float " + i);
        }
        assertEquals(0f, floats[0]);
        assertEquals(0f, floats[expected.length + 1]);
    }

    @Test
    void unsignedTypes_neverReadAsNegative() {
        assertValues(PixelType.UINT8, new byte[] {0, 127, -128, -1}, 0, 127, 128, 255);
        assertValues(PixelType.UINT16, new short[] {0, 32767, -32768, -1}, 0, 32767, 32768, 65535);
        assertValues(PixelType.UINT32, new int[] {0, Integer.MIN_VALUE, -1}, 0, 2147483648.0, 4294967295.0);
        assertValues(
                PixelType.UINT64,
                new long[] {0, 1, Long.MAX_VALUE, Long.MIN_VALUE, -1},
                0,
                1,
                9.223372036854775807E18,
                9.223372036854775808E18,
                1.8446744073709551615E19);
    }

    @Test
    void signedTypes_keepTheirSign() {
        assertValues(PixelType.INT8, new byte[] {-128, -1, 127}, -128, -1, 127);
        assertValues(PixelType.INT16, new short[] {-32768, -1, 32767}, -32768, -1, 32767);
        assertValues(PixelType.INT32, new int[] {Integer.MIN_VALUE, -1}, -2147483648.0, -1);
        assertValues(PixelType.INT64, new long[] {Long.MIN_VALUE, -1}, -9.223372036854775808E18, -1);
    }

    @Test
    void floatingTypes_areTakenAsTheyAre() {
        assertValues(PixelType.FLOAT32, new float[] {-1.5f, 0.25f, Float.NaN}, -1.5, 0.25, Double.NaN);
        assertValues(PixelType.FLOAT64, new double[] {-1.5, 1e-3, 1e300}, -1.5, 1e-3, 1e300);
    }

    @Test
    void copyFloats_ofARun_startsWhereTold() {
        PixelTile tile = new PixelTile(PixelType.UINT16, 3, 2, new short[] {1, 2, 3, 4, 5, 6});
        float[] row = new float[3];
        tile.copyFloats(3, row, 0, 3);
        assertArrayEquals(new float[] {4, 5, 6}, row);
    }

    @ParameterizedTest
    @EnumSource(PixelType.class)
    void allocate_givesAZeroTileOfTheRightType(PixelType type) {
        PixelTile tile = PixelTile.allocate(type, 4, 3);
        assertEquals(12, Array.getLength(tile.data()));
        assertEquals(0.0, tile.value(11));
    }

    @Test
    void sizesThatDoNotFit_areRefused() {
        assertThrows(IllegalArgumentException.class, () -> new PixelTile(PixelType.UINT8, 2, 2, new byte[3]));
        assertThrows(ClassCastException.class, () -> new PixelTile(PixelType.UINT8, 2, 2, new short[4]));
        assertThrows(IllegalArgumentException.class, () -> PixelTile.allocate(PixelType.UINT8, -2, -2));
        assertThrows(ArithmeticException.class, () -> PixelTile.allocate(PixelType.UINT8, 1 << 16, 1 << 16));
    }
}

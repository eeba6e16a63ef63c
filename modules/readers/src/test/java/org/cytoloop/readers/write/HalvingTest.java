/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.PixelType;
import org.junit.jupiter.api.Test;

class HalvingTest {
    @Test
    void oddEdges_takeTheMeanOfWhatIsThere() {
        PixelTile tile =
                new PixelTile(PixelType.UINT8, 3, 3, new byte[] {0, 2, 10, 4, 6, 20, (byte) 200, (byte) 202, 9});
        byte[] half = new byte[4];
        Halving.halve(tile, half, 0, 2);
        assertArrayEquals(new byte[] {3, 15, (byte) 201, 9}, half);
    }

    @Test
    void unsignedAndSigned_areRoundedNotWrapped() {
        PixelTile high = new PixelTile(PixelType.UINT16, 2, 2, new short[] {-1, -1, -1, -2});
        short[] half = new short[1];
        Halving.halve(high, half, 0, 1);
        assertArrayEquals(new short[] {-1}, half);
        PixelTile low = new PixelTile(PixelType.INT16, 2, 2, new short[] {-5, -5, -6, -6});
        Halving.halve(low, half, 0, 1);
        assertArrayEquals(new short[] {-5}, half);
        PixelTile wide = new PixelTile(PixelType.UINT32, 2, 2, new int[] {-1, -1, -1, -1});
        int[] ints = new int[1];
        Halving.halve(wide, ints, 0, 1);
        assertArrayEquals(new int[] {-1}, ints);
    }

    @Test
    void nan_isLeftOutUnlessThereIsNothingElse() {
        float nan = Float.NaN;
        PixelTile tile = new PixelTile(PixelType.FLOAT32, 4, 2, new float[] {nan, 1, nan, nan, 3, 5, nan, nan});
        float[] half = new float[2];
        Halving.halve(tile, half, 0, 2);
        assertArrayEquals(new float[] {3, nan}, half);
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cytoloop.core.task.ProblemException;
import org.junit.jupiter.api.Test;

class PatchSourceTest {
    private static DiscSlice numbered(int width, int height) {
        DiscSlice slice = new DiscSlice(width, height, 1, Double.NaN);
        for (int i = 0; i < width * height; i++) {
            slice.data[0][i] = i;
        }
        return slice;
    }

    /** Edge pixel once more, then the one before it, and so on. */
    private static int mirrored(int position, int size) {
        int p = position;
        while (p < 0 || p >= size) {
            p = p < 0 ? -1 - p : 2 * size - 1 - p;
        }
        return p;
    }

    @Test
    void patch_holdsThePixelsAround_mirroredAtTheEdges() throws ProblemException {
        for (int[] size : new int[][] {{40, 30}, {5, 30}, {1, 1}, {7, 3}}) {
            DiscSlice slice = numbered(size[0], size[1]);
            for (int radius : new int[] {0, 1, 4, 9}) {
                PatchSource source = new PatchSource(slice.plane(0), new CellScale(1, 6), radius);
                for (float[] at : new float[][] {{0, 0}, {size[0] - 0.5f, size[1] - 0.01f}, {size[0] / 2f, size[1]}}) {
                    float[] patch = source.load(at[0], at[1]);
                    int cx = Math.min(size[0] - 1, (int) at[0]);
                    int cy = Math.min(size[1] - 1, (int) at[1]);
                    int k = 0;
                    for (int y = cy - radius; y <= cy + radius; y++) {
                        for (int x = cx - radius; x <= cx + radius; x++) {
                            int expected = mirrored(y, size[1]) * size[0] + mirrored(x, size[0]);
                            assertEquals(expected, patch[k++], "radius " + radius + " at " + x + "," + y);
                        }
                    }
                }
            }
        }
    }

    @Test
    void bins_areMeansOfTheirPixels_centredOnTheCell() throws ProblemException {
        DiscSlice slice = numbered(50, 50);
        // 3 x 3 px around pixel (20, 10)
        float[] three = new PatchSource(slice.plane(0), new CellScale(3, 6), 1).load(20.5f, 10.5f);
        assertEquals(10 * 50 + 20, three[4]);
        assertEquals(10 * 50 + 17, three[3]);
        assertEquals(13 * 50 + 20, three[7]);
        // 2 x 2 px around the pixel corner (20, 10)
        float[] two = new PatchSource(slice.plane(0), new CellScale(2, 6), 1).load(20f, 10f);
        assertEquals(9.5f * 50 + 19.5f, two[4]);
    }

    @Test
    void scale_keepsACellBetweenFiveAndTwelveBins() {
        for (double px = 5.5; px < 900; px *= 1.07) {
            CellScale scale = CellScale.of(DiscSlice.context(px, "a"), Double.NaN);
            assertEquals(px, scale.diameter() * scale.bin(), 1e-9);
            assertEquals(8.5, scale.diameter(), 3.5, "for " + px);
        }
    }
}

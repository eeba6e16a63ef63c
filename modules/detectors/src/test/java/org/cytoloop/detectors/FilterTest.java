/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.cytoloop.core.random.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kernels against the plainest way to compute the same. */
class FilterTest {
    private static final int W = 37;
    private static final int H = 23;

    private static float[] random(long seed) {
        SeededRandom random = new SeededRandom(seed);
        float[] values = new float[W * H];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }

    private static float[] randomMask(long seed, double share) {
        SeededRandom random = new SeededRandom(seed);
        float[] mask = new float[W * H];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = random.nextDouble() < share ? 1 : 0;
        }
        return mask;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 8, 30})
    void minimum_isThatOfTheWindow(int radius) {
        float[] values = random(1);
        float[] expected = new float[W * H];
        for (int y = 0; y < H; y++) {
            for (int x = 0; x < W; x++) {
                float least = Float.POSITIVE_INFINITY;
                for (int v = Math.max(0, y - radius); v <= Math.min(H - 1, y + radius); v++) {
                    for (int u = Math.max(0, x - radius); u <= Math.min(W - 1, x + radius); u++) {
                        least = Math.min(least, values[v * W + u]);
                    }
                }
                expected[y * W + x] = least;
            }
        }
        assertArrayEquals(expected, new MinimumFilter(radius).apply(values, W, H));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 9})
    void distance_isThatToTheNearestBackground(int cap) {
        float[] mask = randomMask(2, 0.93);
        float[] actual = DistanceMap.squared(mask, W, H, cap);
        for (int y = 0; y < H; y++) {
            for (int x = 0; x < W; x++) {
                float least = cap * cap;
                for (int i = 0; i < mask.length; i++) {
                    int dx = i % W - x;
                    int dy = i / W - y;
                    least = mask[i] == 0 ? Math.min(least, dx * dx + dy * dy) : least;
                }
                assertEquals(least, actual[y * W + x], x + "," + y);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.8, 1.5, 4})
    void gaussian_keepsTheMeanOfAConstantAndMatchesTheDirectSum(double sigma) {
        float[] values = random(3);
        Raster result = Raster.allocate(0, 0, W, H);
        new GaussianFilter(sigma).apply(new Raster(0, 0, W, H, values), result, W, H);
        int radius = GaussianFilter.radius(sigma);
        for (int y : new int[] {0, 11, H - 1}) {
            for (int x : new int[] {0, 20, W - 1}) {
                double sum = 0;
                double weights = 0;
                for (int dy = -radius; dy <= radius; dy++) {
                    for (int dx = -radius; dx <= radius; dx++) {
                        double weight = Math.exp(-0.5 * (dx * dx + dy * dy) / (sigma * sigma));
                        int u = Math.min(W - 1, Math.max(0, x + dx));
                        int v = Math.min(H - 1, Math.max(0, y + dy));
                        sum += weight * values[v * W + u];
                        weights += weight;
                    }
                }
                assertEquals(sum / weights, result.data()[y * W + x], 1e-5);
            }
        }
    }

    @Test
    void holes_areFilledUpToTheirSize() {
        float[] mask = new float[W * H];
        Arrays.fill(mask, 1);
        clear(mask, 3, 3, 4, 4);
        clear(mask, 12, 3, 5, 2);
        clear(mask, 0, 15, 2, 2);
        HoleFiller.fill(mask, W, H, 4);
        assertEquals(1, mask[4 * W + 4], "fits");
        assertEquals(0, mask[4 * W + 13], "too wide");
        assertEquals(0, mask[15 * W], "open to the border");
    }

    private static void clear(float[] mask, int x0, int y0, int width, int height) {
        for (int y = y0; y < y0 + height; y++) {
            Arrays.fill(mask, y * W + x0, y * W + x0 + width, 0);
        }
    }

    @Test
    void edgeTable_keepsTheHighestPassOfManyPairs() {
        EdgeTable table = new EdgeTable();
        for (int round = 0; round < 3; round++) {
            for (int a = 0; a < 60; a++) {
                for (int b = a + 1; b < 60; b++) {
                    table.add(round == 1 ? b : a, round == 1 ? a : b, (a * 31 + b) * (round == 1 ? 2 : 1));
                }
            }
        }
        assertEquals(60 * 59 / 2, table.size());
        long[] pairs = table.sortedPairs();
        for (long pair : pairs) {
            int a = (int) (pair >>> 32);
            int b = (int) pair;
            assertEquals(2f * (a * 31 + b), table.height(pair));
        }
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NoiseLayerTest {
    @Test
    void fill_isTheSameAsPointByPoint_alsoAtNegativePlaces() {
        for (double scale : new double[] {3.1, 17, 310}) {
            NoiseLayer layer = new NoiseLayer(99, scale);
            float[] tile = new float[50 * 40];
            layer.fill(-20, 1000, 50, 40, tile);
            for (int y = 0; y < 40; y++) {
                for (int x = 0; x < 50; x++) {
                    assertEquals(layer.at(x - 20 + 0.5, y + 1000 + 0.5), tile[y * 50 + x]);
                }
            }
        }
    }

    @Test
    void values_areBetweenMinusOneAndOne_centredAndSmooth() {
        float[] tile = new float[400 * 400];
        new NoiseLayer(5, 8).fill(0, 0, 400, 400, tile);
        double sum = 0;
        float steepest = 0;
        for (int i = 0; i < tile.length; i++) {
            assertTrue(tile[i] >= -1 && tile[i] <= 1);
            sum += tile[i];
            steepest = i % 400 == 0 ? steepest : Math.max(steepest, Math.abs(tile[i] - tile[i - 1]));
        }
        assertEquals(0, sum / tile.length, 0.03);
        // the cubic blend is at most 1.5 times as steep as a straight line from -1 to 1
        assertTrue(steepest <= 1.5 * 2 / 8, "steepest " + steepest);
        assertNotEquals(new NoiseLayer(5, 8).at(3, 3), new NoiseLayer(6, 8).at(3, 3));
    }

    @Test
    void gauss_isNearlyNormal() {
        double sum = 0;
        double squares = 0;
        int beyondTwo = 0;
        int n = 200_000;
        for (int i = 0; i < n; i++) {
            float value = PixelHash.gauss(PixelHash.hash(1, i % 500, i / 500));
            sum += value;
            squares += value * value;
            beyondTwo += Math.abs(value) > 2 ? 1 : 0;
        }
        assertEquals(0, sum / n, 0.01);
        assertEquals(1, squares / n, 0.01);
        assertEquals(0.045, beyondTwo / (double) n, 0.01);
    }
}

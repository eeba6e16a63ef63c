/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.cytoloop.core.random.SeededRandom;
import org.junit.jupiter.api.Test;

class PointGridTest {
    @Test
    void insideAndNearest_areTheSameAsLookingAtEveryPoint() {
        SeededRandom random = new SeededRandom(4);
        int n = 2000;
        float[] x = new float[n];
        float[] y = new float[n];
        PointGrid grid = new PointGrid(500, 32);
        for (int i = 0; i < n; i++) {
            // some points lie outside the square
            x[i] = (float) (random.nextDouble() * 540 - 20);
            y[i] = (float) (random.nextDouble() * 540 - 20);
            grid.add(x[i], y[i]);
        }
        for (int query = 0; query < 300; query++) {
            double qx = random.nextDouble() * 600 - 50;
            double qy = random.nextDouble() * 600 - 50;
            double radius = random.nextDouble() * 40;
            int[] expected = IntStream.range(0, n)
                    .filter(i -> Math.abs(x[i] - qx) <= radius && Math.abs(y[i] - qy) <= radius)
                    .toArray();
            assertArrayEquals(expected, grid.inside(qx - radius, qy - radius, qx + radius, qy + radius));
            int nearest = -1;
            double best = Double.MAX_VALUE;
            for (int i = 0; i < n; i++) {
                double square = (x[i] - qx) * (x[i] - qx) + (y[i] - qy) * (y[i] - qy);
                if (square <= radius * radius && square < best) {
                    nearest = i;
                    best = square;
                }
            }
            assertEquals(nearest, grid.nearest(qx, qy, radius));
        }
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.sampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.random.SeededRandom;
import org.junit.jupiter.api.Test;

class NearestCellsTest {
    private static Cells cells(float... xy) {
        float[] x = new float[xy.length / 2];
        float[] y = new float[xy.length / 2];
        for (int i = 0; i < x.length; i++) {
            x[i] = xy[2 * i];
            y[i] = xy[2 * i + 1];
        }
        return Cells.points(x, y, new float[x.length]);
    }

    @Test
    void nearest_withinTheRadius_inclusive() {
        NearestCells index = new NearestCells(cells(10, 10, 13, 14));
        assertEquals(0, index.nearest(10.5, 10, 5));
        assertEquals(1, index.nearest(13, 14, 0));
        assertEquals(0, index.nearest(7, 6, 5));
        assertEquals(-1, index.nearest(7, 6, 4.999));
        assertEquals(1, index.nearest(1e9, 1e9, Double.POSITIVE_INFINITY));
        assertEquals(-1, index.nearest(10, 10, -1));
        assertEquals(-1, index.nearest(10, 10, Double.NaN));
        assertEquals(-1, index.nearest(Double.NaN, 10, 1e300));
    }

    @Test
    void ties_goToTheLowestNumber() {
        NearestCells index = new NearestCells(cells(0, 0, 4, 0, 2, 2, 2, -2, 2, 2));
        assertEquals(0, index.nearest(2, 0, 3));
        assertEquals(2, index.nearest(2, 2, 3));
        assertEquals(4, index.nearest(2, 2, 3, c -> c != 2));
        assertArrayEquals(new int[] {0, 1, 2, 3, 4}, index.within(2, 0, 2));
    }

    @Test
    void noCells_andCellsWithoutPlace_areNeverFound() {
        assertEquals(-1, new NearestCells(Cells.none()).nearest(0, 0, 1e9));
        NearestCells index = new NearestCells(cells(Float.NaN, 1, 5, 5));
        assertEquals(1, index.nearest(0, 0, 1e9));
        assertEquals(-1, index.nearest(0, 0, 1e9, c -> c == 0));
    }

    @Test
    void sameAsLookingAtEveryCell() {
        SeededRandom random = new SeededRandom(9);
        for (int shape = 0; shape < 6; shape++) {
            float[] xy = new float[2 * 400];
            for (int i = 0; i < xy.length; i += 2) {
                // spread, on a line, rounded (many ties), clustered with far outliers
                double spread = shape == 3 && i > 0 ? 3 : 1000;
                xy[i] = (float) (random.nextDouble() * spread);
                xy[i + 1] = shape == 1 ? 7 : (float) (random.nextDouble() * spread);
                if (shape == 2) {
                    xy[i] = Math.round(xy[i] / 50) * 50;
                    xy[i + 1] = Math.round(xy[i + 1] / 50) * 50;
                }
            }
            Cells cells = cells(xy);
            NearestCells index = new NearestCells(cells);
            for (int q = 0; q < 300; q++) {
                double x = random.nextDouble() * 1400 - 200;
                double y = random.nextDouble() * 1400 - 200;
                double radius = random.nextDouble() * (q % 3 == 0 ? 2000 : 80);
                int[] near = IntStream.range(0, cells.size())
                        .filter(c -> index.squaredDistance(c, x, y) <= radius * radius)
                        .toArray();
                assertArrayEquals(near, index.within(x, y, radius));
                int best = -1;
                for (int c : near) {
                    if (best < 0 || index.squaredDistance(c, x, y) < index.squaredDistance(best, x, y)) {
                        best = c;
                    }
                }
                assertEquals(best, index.nearest(x, y, radius));
            }
        }
    }
}

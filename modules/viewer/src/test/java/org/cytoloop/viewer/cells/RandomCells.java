/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.cells;

import org.cytoloop.core.model.Cells;
import org.cytoloop.core.random.SeededRandom;

/** Cells at random places: outlined, round, or nothing but a centroid; a few are huge. */
final class RandomCells {
    private RandomCells() {}

    static Cells of(int count, double size, long seed) {
        SeededRandom random = new SeededRandom(seed);
        float[] x = new float[count];
        float[] y = new float[count];
        float[] area = new float[count];
        int[] start = new int[count + 1];
        float[] outline = new float[2 * 12 * count];
        int points = 0;
        for (int i = 0; i < count; i++) {
            x[i] = (float) (random.nextDouble() * size);
            y[i] = (float) (random.nextDouble() * size);
            double radius = (3 + 6 * random.nextDouble()) * (i % 97 == 0 ? 12 : 1);
            area[i] = i % 5 == 0 ? Float.NaN : (float) (Math.PI * radius * radius);
            if (i % 3 != 0) {
                for (int p = 0; p < 12; p++) {
                    double angle = 2 * Math.PI * p / 12;
                    double r = radius * (0.7 + 0.6 * random.nextDouble());
                    outline[2 * points] = (float) (x[i] + r * Math.cos(angle));
                    outline[2 * points++ + 1] = (float) (y[i] + r * Math.sin(angle));
                }
            }
            start[i + 1] = points;
        }
        return Cells.outlined(x, y, area, start, java.util.Arrays.copyOf(outline, 2 * points));
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.junit.jupiter.api.Test;

class NeighbourhoodFeaturesTest {
    private static final FeatureContext CONTEXT = DiscSlice.context(10, "a");
    private static final NeighbourhoodFeatures NEIGHBOURHOOD = new NeighbourhoodFeatures();

    private static DiscSlice slice() {
        return new DiscSlice(400, 400, 1, Double.NaN);
    }

    @Test
    void distancesAndDensity_areInDiameters() throws ProblemException {
        Cells cells = DiscSlice.at(200, 200, 230, 200, 200, 240, 150, 200, 200, 300);
        assertEquals(3, slice().value(NEIGHBOURHOOD, "cell.neighbour_distance_1", cells, CONTEXT), 1e-5);
        assertEquals(5, slice().value(NEIGHBOURHOOD, "cell.neighbour_distance_3", cells, CONTEXT), 1e-5);
        // three others in the square of 10 x 10 diameters
        assertEquals(0.03, slice().value(NEIGHBOURHOOD, "cell.neighbour_density", cells, CONTEXT), 1e-6);
    }

    @Test
    void density_countsOnlyAreaInsideTheSlice() throws ProblemException {
        // a quarter of the square is inside
        Cells corner = DiscSlice.at(0, 0, 20, 20);
        assertEquals(0.04, slice().value(NEIGHBOURHOOD, "cell.neighbour_density", corner, CONTEXT), 1e-6);
    }

    @Test
    void neighbourContrast_isThatOfTheOthers() throws ProblemException {
        DiscSlice slice = slice().disc(0, 100.5, 100.5, 5, 10)
                .disc(0, 200.5, 100.5, 5, 20)
                .disc(0, 300.5, 300.5, 5, 30);
        Cells cells = DiscSlice.at(100.5, 100.5, 200.5, 100.5, 300.5, 300.5);
        double own = slice.value(NEIGHBOURHOOD, "a.contrast_to_neighbours", cells, CONTEXT);
        double others = slice.value(NEIGHBOURHOOD, "a.neighbour_contrast", cells, CONTEXT);
        double range = GreyScale.of(slice.statistics(0)).range();
        assertEquals(25 / range, others, 1e-4 / range);
        assertEquals(-15 / range, own, 1e-4 / range);
    }

    @Test
    void onlyCell_hasNoNeighbours() throws ProblemException {
        assertTrue(Float.isNaN(slice().value(NEIGHBOURHOOD, "cell.neighbour_distance_1", DiscSlice.at(9, 9), CONTEXT)));
        assertEquals(0, slice().value(NEIGHBOURHOOD, "cell.neighbour_density", DiscSlice.at(9, 9), CONTEXT));
    }

    @Test
    void index_findsWhatBruteForceFinds() {
        SeededRandom random = new SeededRandom(2);
        for (int n : new int[] {1, 2, 5, 40, 700}) {
            double[] xy = new double[2 * n];
            for (int i = 0; i < xy.length; i++) {
                // clustered, on a coarse grid: ties and crowded squares
                xy[i] = random.nextInt(i % 3 == 0 ? 30 : 900) * 0.5;
            }
            Cells cells = DiscSlice.at(xy);
            CellIndex index = new CellIndex(cells, 5);
            for (int i = 0; i < n; i++) {
                double[] distances = new double[n - 1];
                int inSquare = 0;
                int k = 0;
                for (int j = 0; j < n; j++) {
                    double dx = cells.x(j) - cells.x(i);
                    double dy = cells.y(j) - cells.y(i);
                    inSquare += Math.abs(dx) <= 20 && Math.abs(dy) <= 20 ? 1 : 0;
                    if (j != i) {
                        distances[k++] = Math.sqrt(dx * dx + dy * dy);
                    }
                }
                Arrays.sort(distances);
                assertEquals(Math.min(5, n - 1), index.nearest(i));
                for (int j = 0; j < Math.min(5, n - 1); j++) {
                    assertEquals(distances[j], index.distance(j), 1e-9);
                }
                assertEquals(inSquare, index.countInSquare(i, 20));
            }
        }
    }
}

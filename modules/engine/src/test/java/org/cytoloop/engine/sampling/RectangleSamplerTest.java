/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.sampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.task.ProblemException;
import org.junit.jupiter.api.Test;

class RectangleSamplerTest {
    private static final Region ALL = new Region(0, 0, 100, 100);
    private static final IntPredicate FREE = i -> false;

    /** Cells on a 10 x 10 grid at 5, 15, ... 95. */
    private static Cells grid() {
        float[] x = new float[100];
        float[] y = new float[100];
        for (int i = 0; i < 100; i++) {
            x[i] = 5 + 10 * (i % 10);
            y[i] = 5 + 10 * (i / 10);
        }
        return Cells.points(x, y, new float[100]);
    }

    @Test
    void draw_takesDistinctFreeCellsInTheRectangle() throws ProblemException {
        Region region = new Region(10, 20, 50, 40);
        for (long seed = 0; seed < 50; seed++) {
            Draw draw = RectangleSampler.draw(grid(), region, i -> i % 2 == 0, 7, seed);
            assertEquals(7, draw.size());
            assertEquals(12, draw.eligible());
            assertEquals(7 / 12.0, draw.inclusionProbability());
            assertEquals("", draw.note());
            Set<Integer> distinct = new HashSet<>();
            for (int cell : draw.cells()) {
                assertTrue(distinct.add(cell));
                assertEquals(1, cell % 2);
                assertTrue(region.contains(grid().x(cell), grid().y(cell)));
            }
        }
    }

    @Test
    void draw_canBeRepeatedFromItsSeed_andOthersDiffer() throws ProblemException {
        Draw first = RectangleSampler.draw(grid(), ALL, FREE, 20, 42);
        assertArrayEquals(
                first.cells(), RectangleSampler.draw(grid(), ALL, FREE, 20, 42).cells());
        assertFalse(Arrays.equals(
                first.cells(), RectangleSampler.draw(grid(), ALL, FREE, 20, 43).cells()));
        assertEquals(first.cells()[3] + 1, first.cellNumbers()[3]);
        assertEquals(42, first.seed());
    }

    @Test
    void everyCell_isDrawnWithTheStatedProbability() throws ProblemException {
        int[] hits = new int[100];
        int draws = 4000;
        for (long seed = 0; seed < draws; seed++) {
            for (int cell : RectangleSampler.draw(grid(), ALL, FREE, 30, seed).cells()) {
                hits[cell]++;
            }
        }
        // 0.3 +- 4.5 standard errors of 0.00725
        for (int count : hits) {
            assertEquals(0.3, count / (double) draws, 0.033);
        }
    }

    @Test
    void tooFewCells_areAllTaken_andItSaysSo() throws ProblemException {
        Draw draw = RectangleSampler.draw(grid(), new Region(0, 0, 30, 10), i -> i == 1, 5, 1);
        assertArrayEquals(new int[] {0, 2}, draw.cells());
        assertEquals(1, draw.inclusionProbability());
        assertEquals(5, draw.asked());
        assertTrue(draw.note().contains("2 of the 3"), draw.note());
    }

    @Test
    void endlessRectangle_isRefused() {
        double endless = Double.POSITIVE_INFINITY;
        for (Region region :
                List.of(new Region(0, 0, endless, 5), new Region(0, 0, 5, endless), new Region(-endless, 0, 5, 5))) {
            assertThrows(ProblemException.class, () -> RectangleSampler.draw(grid(), region, FREE, 5, 1));
        }
    }

    @Test
    void nothingToDraw_saysWhy() throws ProblemException {
        Draw outside = RectangleSampler.draw(grid(), new Region(200, 0, 30, 10), FREE, 5, 1);
        assertEquals(0, outside.size());
        assertTrue(Double.isNaN(outside.inclusionProbability()));
        assertTrue(outside.note().contains("no cells in the rectangle"), outside.note());
        Draw labelled = RectangleSampler.draw(grid(), ALL, i -> true, 5, 1);
        assertTrue(labelled.note().contains("All 100 cells"), labelled.note());
        Draw empty = RectangleSampler.draw(Cells.none(), ALL, FREE, 5, 1);
        assertTrue(empty.note().contains("detect or import"), empty.note());
    }

    @Test
    void edges_belongToTheRectangleOnTheLeftAndTopOnly() throws ProblemException {
        Draw draw = RectangleSampler.draw(grid(), new Region(5, 5, 10, 10), FREE, 5, 1);
        assertArrayEquals(new int[] {0}, draw.cells());
    }

    @Test
    void impossibleRequests_areRefused() {
        for (Region region : new Region[] {
            new Region(0, 0, 0, 5),
            new Region(0, 0, 5, -1),
            new Region(0, 0, Double.NaN, 5),
            new Region(Double.NaN, 0, 5, 5)
        }) {
            assertThrows(ProblemException.class, () -> RectangleSampler.draw(grid(), region, FREE, 5, 1));
        }
        assertThrows(ProblemException.class, () -> RectangleSampler.draw(grid(), ALL, FREE, 0, 1));
    }
}

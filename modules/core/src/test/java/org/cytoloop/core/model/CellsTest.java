/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CellsTest {
    private static final float[] TWO = {1, 2};

    @Test
    void points_haveNoOutline() {
        Cells cells = Cells.points(new float[] {1.5f, 2.5f}, new float[] {3, 4}, new float[] {Float.NaN, 40});
        assertEquals(2, cells.size());
        assertEquals(2.5f, cells.x(1));
        assertEquals(3f, cells.y(0));
        assertEquals(Float.NaN, cells.area(0));
        assertEquals(0, cells.outlinePoints(1));
        assertFalse(cells.hasOutlines());
        assertEquals(0, Cells.none().size());
    }

    @Test
    void outlined_findsEachCellsPoints() {
        // the first cell has no outline, the second a triangle, the third two points
        Cells cells = Cells.outlined(new float[3], new float[3], new float[3], new int[] {0, 0, 3, 5}, new float[] {
            0, 1, 2, 3, 4, 5, 6, 7, 8, 9
        });
        assertTrue(cells.hasOutlines());
        assertEquals(0, cells.outlinePoints(0));
        assertEquals(3, cells.outlinePoints(1));
        assertEquals(2, cells.outlinePoints(2));
        assertEquals(4f, cells.outlineX(1, 2));
        assertEquals(5f, cells.outlineY(1, 2));
        assertEquals(6f, cells.outlineX(2, 0));
        assertEquals(9f, cells.outlineY(2, 1));
    }

    @Test
    void columnsOfUnequalLength_areRefused() {
        assertThrows(IllegalArgumentException.class, () -> Cells.points(TWO, new float[1], TWO));
        assertThrows(IllegalArgumentException.class, () -> Cells.points(TWO, TWO, new float[3]));
        assertThrows(IllegalArgumentException.class, () -> Cells.outlined(TWO, TWO, TWO, new int[2], new float[0]));
    }

    @Test
    void outlineTableThatDoesNotFit_isRefused() {
        float[] points = new float[8];
        assertThrows(IllegalArgumentException.class, () -> Cells.outlined(TWO, TWO, TWO, new int[] {1, 2, 4}, points));
        assertThrows(IllegalArgumentException.class, () -> Cells.outlined(TWO, TWO, TWO, new int[] {0, 2, 5}, points));
        assertThrows(IllegalArgumentException.class, () -> Cells.outlined(TWO, TWO, TWO, new int[] {0, 6, 4}, points));
    }

    @Test
    void movedInto_keepsTheCellsThatLieInTheRegionAfterwards() {
        Cells cells = Cells.outlined(
                new float[] {1, 5, 9},
                new float[] {1, 5, 9},
                new float[] {2, 3, 4},
                new int[] {0, 3, 3, 5},
                new float[] {0, 0, 2, 0, 1, 2, 8, 8, 10, 10});

        Cells moved = cells.movedInto(10, -1, new Region(14, 0, 10, 10));

        assertEquals(2, moved.size());
        assertEquals(15, moved.x(0));
        assertEquals(4, moved.y(0));
        assertEquals(3, moved.area(0));
        assertEquals(0, moved.outlinePoints(0));
        assertEquals(2, moved.outlinePoints(1));
        assertEquals(18, moved.outlineX(1, 0));
        assertEquals(9, moved.outlineY(1, 1));
    }
}

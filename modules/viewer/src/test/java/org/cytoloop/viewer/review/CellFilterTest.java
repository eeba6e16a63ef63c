/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.review;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cytoloop.workbench.desk.DifferenceBoard;
import org.junit.jupiter.api.Test;

class CellFilterTest {
    private static final float NONE = Float.NaN;
    private static final float[] NOW = {0.1f, 0.45f, 0.55f, 0.95f, NONE, 0.7f};
    private static final CallsBefore BEFORE =
            new CallsBefore("round 1 → round 2", new float[] {0.9f, 0.2f, 0.2f, 0.95f, 0.9f, NONE}, 0.5);

    @Test
    void uncertain_leavesCallsNearTheThreshold_andSaysHowNear() {
        ShownCells shown = CellFilter.uncertain(NOW, 0.5);
        assertArrayEquals(new boolean[] {false, true, true, false, false, true}, shown.mask());
        assertEquals(3, shown.count());
        assertEquals("Only uncertain calls, p(ON) 0.30 to 0.70", shown.words());
        ShownCells strict = CellFilter.uncertain(NOW, 0.9);
        assertEquals("Only uncertain calls, p(ON) 0.54 to 0.94", strict.words());
        assertArrayEquals(new boolean[] {false, false, true, false, false, true}, strict.mask());
    }

    @Test
    void changed_leavesCallsOnTheOtherSideThanBefore_andNoneWithoutACall() {
        CallChange change = CallChange.of(BEFORE, NOW, 0.5);
        assertArrayEquals(new boolean[] {true, false, true, false, false, false}, change.changed());
        ShownCells shown = CellFilter.changed(change);
        assertEquals(2, shown.count());
        assertEquals("Only changed calls, round 1 → round 2", shown.words());
        // another threshold now, the old one before
        assertArrayEquals(
                new boolean[] {true, true, true, false, false, false},
                CallChange.of(BEFORE, NOW, 0.4).changed());
    }

    @Test
    void changed_byADifferenceBetweenRounds_isWhatThatMarks() {
        byte[] marks = {DifferenceBoard.SAME, DifferenceBoard.GAINED, DifferenceBoard.LOST};
        assertArrayEquals(
                new boolean[] {false, true, true}, CallChange.of("t", marks).changed());
    }

    @Test
    void both_leavesWhatPassesBoth() {
        ShownCells shown = CellFilter.uncertainAndChanged(NOW, 0.5, CallChange.of(BEFORE, NOW, 0.5));
        assertArrayEquals(new boolean[] {false, false, true, false, false, false}, shown.mask());
        assertEquals(1, shown.count());
        assertTrue(shown.words().contains("uncertain") && shown.words().contains("round 1 → round 2"), shown.words());
    }

    @Test
    void nothingBefore_leavesAllAndSaysWhy() {
        ShownCells shown = CellFilter.nothingBefore(6);
        assertNull(shown.mask());
        assertTrue(shown.shows(5));
        assertEquals(6, shown.count());
    }
}

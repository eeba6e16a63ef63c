/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.exam;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.cytoloop.core.random.SeededRandom;
import org.junit.jupiter.api.Test;

class ExamAllocationTest {
    private static int[] of(int asked, int... cells) {
        return ExamAllocation.of(cells, new int[cells.length], asked);
    }

    /**
     * The seats of the largest remainder method in the worked example of Balinski and Young, "Fair Representation" (1982):
     * 26 seats for 9061, 7179, 5259, 3319, 1182 give 9, 7, 5, 4, 1 (the last one's 1 is below the least here, so it is
     * left out of the comparison by asking for the first four and their 25 seats).
     */
    @Test
    void shares_followTheLargestRemainder() {
        assertArrayEquals(new int[] {9, 7, 5, 4}, of(25, 9061, 7179, 5259, 3319));
        assertArrayEquals(new int[] {50, 50, 50}, of(150, 1000, 1000, 1000));
        assertArrayEquals(new int[] {17, 33, 50}, of(100, 100, 200, 300));
    }

    @Test
    void smallAnimals_getTwo_orAllTheyHave() {
        assertArrayEquals(new int[] {146, 2, 2}, of(150, 100_000, 10, 3));
        assertArrayEquals(new int[] {149, 1}, of(150, 100_000, 1));
        assertArrayEquals(new int[] {150, 0}, of(150, 100_000, 0));
    }

    @Test
    void tooFewForTwoEach_areProportional() {
        assertArrayEquals(new int[] {2, 1, 0}, of(3, 500, 400, 100));
        assertArrayEquals(new int[] {1, 0}, of(1, 500, 400));
    }

    @Test
    void moreThanThereAre_takesAll() {
        assertArrayEquals(new int[] {5, 7}, of(150, 5, 7));
        assertArrayEquals(new int[] {0, 0}, of(150, 0, 0));
        assertArrayEquals(new int[] {}, of(150));
    }

    /** Extending makes up for what an earlier draw lacks, such as an animal that was added since. */
    @Test
    void extension_aimsAtProportionalExamAltogether() {
        assertArrayEquals(new int[] {25, 25}, ExamAllocation.of(new int[] {1000, 1000}, new int[] {75, 75}, 50));
        assertArrayEquals(
                new int[] {0, 0, 50}, ExamAllocation.of(new int[] {1000, 1000, 1000}, new int[] {75, 75, 0}, 50));
        assertArrayEquals(
                new int[] {25, 25, 100}, ExamAllocation.of(new int[] {1000, 1000, 1000}, new int[] {75, 75, 0}, 150));
        assertThrows(IllegalArgumentException.class, () -> ExamAllocation.of(new int[] {1}, new int[] {2}, 1));
    }

    @Test
    void anyDraw_addsUp_andStaysWithinTheCells() {
        SeededRandom random = new SeededRandom(5);
        for (int trial = 0; trial < 2000; trial++) {
            int[] cells = new int[1 + random.nextInt(6)];
            int[] drawn = new int[cells.length];
            int left = 0;
            for (int i = 0; i < cells.length; i++) {
                cells[i] = random.nextInt(random.nextInt(4) == 0 ? 4 : 300);
                drawn[i] = trial % 2 == 0 ? 0 : random.nextInt(cells[i] + 1);
                left += cells[i] - drawn[i];
            }
            int asked = random.nextInt(400);
            int[] take = ExamAllocation.of(cells, drawn, asked);
            assertEquals(Math.min(asked, left), Arrays.stream(take).sum());
            for (int i = 0; i < cells.length; i++) {
                assertTrue(take[i] >= 0 && take[i] + drawn[i] <= cells[i], Arrays.toString(take));
            }
        }
    }
}

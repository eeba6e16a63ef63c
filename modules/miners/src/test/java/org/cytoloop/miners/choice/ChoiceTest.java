/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners.choice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.testkit.SyntheticMiningView;
import org.junit.jupiter.api.Test;

/** Rankings, neighbours, and choices from them. */
class ChoiceTest {
    private static final TaskContext TASK = TaskContext.quiet();

    private static int[] upTo(int rows) {
        return Rows.where(rows, row -> true);
    }

    @Test
    void ranking_isByScore_ofAllowedRows() {
        float[] scores = {0.1f, -3, Float.NaN, Float.POSITIVE_INFINITY, 0.5f, -0.2f, 7};
        boolean[] allowed = {true, true, true, true, true, true, false};
        assertArrayEquals(new int[] {3, 4, 0, 5, 1}, Ranking.of(scores, allowed, 1));
    }

    @Test
    void equalScores_comeInAnOrderOfTheSeed() {
        float[] scores = new float[1000];
        boolean[] allowed = new boolean[1000];
        Arrays.fill(allowed, true);
        int[] once = Ranking.of(scores, allowed, 1);
        assertArrayEquals(once, Ranking.of(scores, allowed, 1));
        assertFalse(Arrays.equals(once, Ranking.of(scores, allowed, 2)));
        Arrays.sort(once);
        assertArrayEquals(upTo(1000), once);
    }

    @Test
    void someRows_areDrawnInOrder() {
        int[] all = upTo(100);
        int[] some = Rows.some(all, 10, 3);
        assertEquals(10, Arrays.stream(some).distinct().count());
        int[] sorted = some.clone();
        Arrays.sort(sorted);
        assertArrayEquals(sorted, some);
        assertArrayEquals(all, Rows.some(all, 100, 3));
    }

    @Test
    void squares_areThoseOfEveryCoordinate_upToALimit() {
        Places places = new Places(new float[] {0, 0, 0, 0, 0, 1, 2, 3, 4, 5}, 5);
        assertEquals(55, places.square(0, 1), 0);
        assertTrue(places.square(0, 1, 7) > 7);
    }

    @Test
    void neighbours_areTheNearest_neverTheRowItself() {
        float[] line = new float[600];
        for (int i = 0; i < line.length; i++) {
            line[i] = i;
        }
        Places places = new Places(line, 1);
        int[] rows = upTo(600);
        Neighbours found = Neighbours.of(places, rows, rows, 3, TASK);
        assertEquals(9, found.squares()[0], 0);
        assertEquals(4, found.squares()[300], 0);
        assertEquals(1, found.nearest()[0]);
        assertEquals(299, found.nearest()[300]);
        Neighbours few = Neighbours.of(places, rows, new int[] {5}, 2, TaskContext.quiet(1));
        assertEquals(Float.POSITIVE_INFINITY, few.squares()[0]);
        assertEquals(5, few.nearest()[0]);
        assertEquals(-1, few.nearest()[5]);
    }

    @Test
    void nearDuplicates_areTakenOnce() {
        SyntheticMiningView view = new SyntheticMiningView(2000, 4);
        view.withPlace(7, 1, 1, 1).withPlace(8, 1.001f, 1, 1).withPlace(9, 1, 1.001f, 1);
        int[] chosen = DiverseChoice.of(view, new int[] {7, 8, 9, 100}, 4, TASK);
        assertArrayEquals(new int[] {7, 100}, chosen);
    }

    @Test
    void slices_shareWhatIsNearlyAsGood_butNothingElse() {
        // four slices of 500 rows; the best are all of the first
        SyntheticMiningView view = new SyntheticMiningView(2000, 5);
        int[] ranked = upTo(2000);
        int[] chosen = DiverseChoice.of(view, ranked, 8, TASK);
        assertEquals(8, chosen.length);
        assertTrue(chosen[7] < 500, "others are too far behind");
        int[] mixed = new int[64];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = i < 20 ? i : 500 * (i % 4) + i;
        }
        int[] spread = DiverseChoice.of(view, mixed, 8, TASK);
        assertEquals(8, spread.length);
        assertEquals(4, Arrays.stream(spread).filter(row -> row < 500).count(), "twice its share");
        assertTrue(Arrays.stream(spread).map(row -> row / 500).distinct().count() > 2);
    }
}

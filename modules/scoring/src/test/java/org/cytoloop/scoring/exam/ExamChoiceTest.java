/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.exam;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExamChoiceTest {
    @Test
    void choice_hasSoManyDifferentCellsOfEachAnimal_andIsRepeatedByItsSeed() {
        ExamChoice choice = ExamChoice.of(new int[] {100, 50, 3}, new int[] {20, 10, 3}, 7);
        assertEquals(33, choice.size());
        int[] counts = new int[3];
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < choice.size(); i++) {
            counts[choice.stratum()[i]]++;
            assertTrue(seen.add(1000 * choice.stratum()[i] + choice.candidate()[i]));
        }
        assertArrayEquals(new int[] {20, 10, 3}, counts);
        ExamChoice again = ExamChoice.of(new int[] {100, 50, 3}, new int[] {20, 10, 3}, 7);
        assertArrayEquals(choice.candidate(), again.candidate());
        assertArrayEquals(choice.stratum(), again.stratum());
        ExamChoice other = ExamChoice.of(new int[] {100, 50, 3}, new int[] {20, 10, 3}, 8);
        assertFalse(Arrays.equals(choice.candidate(), other.candidate()));
    }

    /** Each of 10 cells is drawn with probability 3/10 and asked at each place alike. */
    @Test
    void everyCell_isDrawnAlike_andAskedAtAnyPlace() {
        int draws = 20_000;
        int[] drawn = new int[10];
        int[] first = new int[10];
        for (int seed = 0; seed < draws; seed++) {
            int[] cells = ExamChoice.of(new int[] {10}, new int[] {3}, seed).candidate();
            for (int cell : cells) {
                drawn[cell]++;
            }
            first[cells[0]]++;
        }
        for (int cell = 0; cell < 10; cell++) {
            // four standard deviations of a binomial count
            assertEquals(0.3 * draws, drawn[cell], 4 * Math.sqrt(draws * 0.3 * 0.7), "cell " + cell);
            assertEquals(0.1 * draws, first[cell], 4 * Math.sqrt(draws * 0.1 * 0.9), "first " + cell);
        }
    }

    @Test
    void order_mixesAnimals() {
        int[] order = ExamChoice.of(new int[] {100, 100}, new int[] {50, 50}, 3).stratum();
        int changes = 0;
        for (int i = 1; i < order.length; i++) {
            changes += order[i] == order[i - 1] ? 0 : 1;
        }
        assertTrue(changes > 30, changes + " changes of animal in 100 cells");
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners.suspects;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.miners.choice.Places;
import org.cytoloop.testkit.CancelledTask;
import org.junit.jupiter.api.Test;

/** What is said of groups that were left out is what a machine trained without them says. */
class LeftOutRidgeTest {
    private static final TaskContext TASK = TaskContext.quiet(1);
    private static final int CELLS = 40;
    private static final int DIMENSIONS = 3;

    private final float[] places = new float[2 * CELLS * DIMENSIONS];
    private final int[] rows = new int[CELLS];
    private final boolean[] on = new boolean[CELLS];
    private final int[] groups = new int[CELLS];

    LeftOutRidgeTest() {
        SeededRandom random = new SeededRandom(5);
        for (int i = 0; i < CELLS; i++) {
            rows[i] = 2 * i + 1;
            on[i] = random.nextDouble() < 0.4;
            groups[i] = random.nextInt(4);
            for (int d = 0; d < DIMENSIONS; d++) {
                places[rows[i] * DIMENSIONS + d] = (float) (random.nextGaussian() + (on[i] ? 1 : 0));
            }
        }
    }

    private double square(int a, int b) {
        double sum = 0;
        for (int d = 0; d < DIMENSIONS; d++) {
            double by = places[rows[a] * DIMENSIONS + d] - places[rows[b] * DIMENSIONS + d];
            sum += by * by;
        }
        return sum;
    }

    /** The textbook's way: a system of equations for each group that is left out. */
    private double[] trainedWithout() {
        double[] squares = new double[CELLS * (CELLS - 1) / 2];
        int count = 0;
        double mean = 0;
        for (int i = 0; i < CELLS; i++) {
            mean += (on[i] ? 1.0 : -1.0) / CELLS;
            for (int j = 0; j < i; j++) {
                squares[count++] = square(i, j);
            }
        }
        Arrays.sort(squares);
        double usual = squares[squares.length / 2];
        double[] answers = new double[CELLS];
        for (int left = 0; left < CELLS; left++) {
            double[][] equations = new double[CELLS][CELLS + 1];
            for (int i = 0; i < CELLS; i++) {
                boolean isOut = groups[i] == groups[left];
                for (int j = 0; j < CELLS; j++) {
                    boolean known = !isOut && groups[j] != groups[left];
                    equations[i][j] = (known ? Math.exp(-square(i, j) / usual) : 0) + (i == j ? 1 : 0);
                }
                equations[i][CELLS] = isOut ? 0 : (on[i] ? 1 : -1) - mean;
            }
            double[] weights = eliminate(equations);
            double answer = mean;
            for (int j = 0; j < CELLS; j++) {
                answer += weights[j] * Math.exp(-square(left, j) / usual);
            }
            answers[left] = Math.max(0, Math.min(1, (1 + answer) / 2));
        }
        return answers;
    }

    /** Gauss-Jordan; fit for a matrix with a strong diagonal. */
    private static double[] eliminate(double[][] equations) {
        int n = equations.length;
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                double times = i == k ? 0 : equations[i][k] / equations[k][k];
                for (int j = k; times != 0 && j <= n; j++) {
                    equations[i][j] -= times * equations[k][j];
                }
            }
        }
        double[] solution = new double[n];
        for (int k = 0; k < n; k++) {
            solution[k] = equations[k][n] / equations[k][k];
        }
        return solution;
    }

    @Test
    void groupsLeftOut_getWhatAMachineWithoutThemSays() {
        double[] found = LeftOutRidge.probabilities(new Places(places, DIMENSIONS), rows, on, groups, TASK);
        assertArrayEquals(trainedWithout(), found, 1e-5);
        assertTrue(Arrays.stream(found).distinct().count() > CELLS / 2);
    }

    @Test
    void singleCellsLeftOut_getWhatAMachineWithoutThemSays() {
        Arrays.setAll(groups, i -> i);
        double[] found = LeftOutRidge.probabilities(new Places(places, DIMENSIONS), rows, on, groups, TASK);
        assertArrayEquals(trainedWithout(), found, 1e-5);
    }

    @Test
    void aCellsOwnLabel_doesNotCount_butForTheMean() {
        double[] before = LeftOutRidge.probabilities(new Places(places, DIMENSIONS), rows, on, groups, TASK);
        on[7] = !on[7];
        double[] after = LeftOutRidge.probabilities(new Places(places, DIMENSIONS), rows, on, groups, TASK);
        assertEquals(before[7], after[7], 1.0 / CELLS);
    }

    @Test
    void cellsInOnePlace_getTheShareOfTheOthers() {
        double[] found =
                LeftOutRidge.probabilities(new Places(new float[places.length], DIMENSIONS), rows, on, groups, TASK);
        for (double p : found) {
            assertTrue(p > 0.1 && p < 0.8, Arrays.toString(found));
        }
    }

    @Test
    void cancelled_stops() {
        assertThrows(
                CancellationException.class,
                () -> LeftOutRidge.probabilities(
                        new Places(places, DIMENSIONS), rows, on, groups, new CancelledTask(1, 3)));
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners.suspects;

import java.util.Arrays;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.miners.choice.Places;

/**
 * Kernel ridge regression on ±1 (a least-squares support vector machine; Suykens and Vandewalle 1999, Neural Processing
 * Letters 9:293-300) in the space where cells that look alike lie near each other, and what it says of each cell when
 * whole groups of cells are left out. One training is enough for all of these: with G = (K + λI)⁻¹ and α = G y, what the
 * machine without the group J says of J is y_J − G_JJ⁻¹ α_J (Rasmussen and Williams 2006, "Gaussian Processes for Machine
 * Learning", section 5.4.2, for groups instead of single cells). It errs differently from a forest, so that where both
 * disagree with a label there is more to it.
 */
final class LeftOutRidge {
    /** Strength of the ridge, in units of the kernel's height. Chosen on random labels of other seeds than reported. */
    private static final double RIDGE = 1;
    /** At most so many cells are looked at for the usual distance. */
    private static final int SCALE_CELLS = 200;

    private LeftOutRidge() {}

    /**
     * p(ON) of each row under a machine trained without its group.
     *
     * @param places coordinates
     * @param rows rows of the labelled cells
     * @param on their labels
     * @param groups group of each, any numbers
     * @return 0 to 1, one for each of {@code rows}
     * @throws java.util.concurrent.CancellationException when the task was cancelled
     */
    static double[] probabilities(Places places, int[] rows, boolean[] on, int[] groups, TaskContext task) {
        int n = rows.length;
        double mean = 0;
        for (boolean label : on) {
            mean += (label ? 1.0 : -1.0) / n;
        }
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            weights[i] = (on[i] ? 1 : -1) - mean;
        }
        CholeskyFactor factor = new CholeskyFactor(kernel(places, rows, task), task);
        factor.solve(weights);
        double[][] inverse = factor.inverseRows(task);
        double[] answers = new double[n];
        for (int group : Arrays.stream(groups).distinct().toArray()) {
            int[] members = members(groups, group);
            double[] error = new double[members.length];
            for (int a = 0; a < error.length; a++) {
                error[a] = weights[members[a]];
            }
            new CholeskyFactor(block(inverse, members, task), task).solve(error);
            for (int a = 0; a < error.length; a++) {
                double answer = (on[members[a]] ? 1 : -1) - error[a];
                answers[members[a]] = Math.min(1, Math.max(0, (1 + answer) / 2));
            }
        }
        return answers;
    }

    private static int[] members(int[] groups, int group) {
        int[] members = new int[groups.length];
        int count = 0;
        for (int i = 0; i < groups.length; i++) {
            if (groups[i] == group) {
                members[count++] = i;
            }
        }
        return Arrays.copyOf(members, count);
    }

    /** Gaussian kernel, as wide as the usual distance of two cells, and the ridge. */
    private static double[][] kernel(Places places, int[] rows, TaskContext task) {
        double usual = usualSquare(places, rows);
        int n = rows.length;
        double[][] kernel = new double[n][n];
        for (int i = 0; i < n; i++) {
            task.checkCancelled();
            kernel[i][i] = 1 + RIDGE;
            for (int j = i + 1; j < n; j++) {
                kernel[i][j] = StrictMath.exp(-places.square(rows[i], rows[j]) / usual);
            }
        }
        return kernel;
    }

    /** The median squared distance of different cells; 1 when they all lie in one place. */
    private static double usualSquare(Places places, int[] rows) {
        int step = Math.max(1, rows.length / SCALE_CELLS);
        int cells = (rows.length + step - 1) / step;
        float[] squares = new float[cells * (cells - 1) / 2];
        int count = 0;
        for (int i = 0; i < rows.length; i += step) {
            for (int j = 0; j < i; j += step) {
                squares[count++] = places.square(rows[i], rows[j]);
            }
        }
        Arrays.sort(squares);
        return squares.length == 0 || squares[squares.length / 2] == 0 ? 1 : squares[squares.length / 2];
    }

    /** The members' part of the inverse of kernel and ridge. */
    private static double[][] block(double[][] inverse, int[] members, TaskContext task) {
        int m = members.length;
        double[][] block = new double[m][m];
        double[] part = new double[m];
        for (double[] row : inverse) {
            task.checkCancelled();
            int first = row.length;
            int known = 0;
            for (; known < m && members[known] < first; known++) {
                part[known] = row[members[known]];
            }
            for (int a = 0; a < known; a++) {
                double times = part[a];
                double[] sum = block[a];
                for (int b = a; b < known; b++) {
                    sum[b] += times * part[b];
                }
            }
        }
        return block;
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners.suspects;

import org.cytoloop.core.task.TaskContext;

/**
 * The Cholesky factor of a symmetric positive definite matrix (Golub and Van Loan 2013, "Matrix Computations", 4th
 * edition, section 4.2), by whole rows, which the machine adds several numbers at a time.
 */
final class CholeskyFactor {
    /** Upper triangle U with A = UᵀU; the lower one is not looked at. */
    private final double[][] upper;

    /**
     * Factorises.
     *
     * @param matrix symmetric and positive definite; overwritten. Only the upper triangle is looked at
     * @throws ArithmeticException when it is not positive definite
     */
    CholeskyFactor(double[][] matrix, TaskContext task) {
        upper = matrix;
        int n = matrix.length;
        for (int k = 0; k < n; k++) {
            task.checkCancelled();
            double[] pivot = upper[k];
            // written so that NaN is refused as well
            if (!(pivot[k] > 0)) {
                throw new ArithmeticException("not positive definite");
            }
            scale(pivot, k, 1 / Math.sqrt(pivot[k]));
            for (int i = k + 1; i < n; i++) {
                subtract(upper[i], i, pivot, pivot[i]);
            }
        }
    }

    private static void scale(double[] row, int from, double factor) {
        for (int j = from; j < row.length; j++) {
            row[j] *= factor;
        }
    }

    private static void subtract(double[] row, int from, double[] other, double times) {
        for (int j = from; j < row.length; j++) {
            row[j] -= times * other[j];
        }
    }

    /** Overwrites b with the solution of A x = b. */
    void solve(double[] b) {
        int n = b.length;
        for (int k = 0; k < n; k++) {
            b[k] /= upper[k][k];
            for (int i = k + 1; i < n; i++) {
                b[i] -= upper[k][i] * b[k];
            }
        }
        for (int k = n - 1; k >= 0; k--) {
            double sum = b[k];
            for (int i = k + 1; i < n; i++) {
                sum -= upper[k][i] * b[i];
            }
            b[k] = sum / upper[k][k];
        }
    }

    /**
     * The inverse V of the lower factor Uᵀ, row by row, each up to the diagonal. The inverse of the matrix is VᵀV: its
     * element (i, j) is the sum over all rows k that reach so far of {@code V[k][i] * V[k][j]}.
     */
    double[][] inverseRows(TaskContext task) {
        int n = upper.length;
        double[][] inverse = new double[n][];
        for (int i = 0; i < n; i++) {
            inverse[i] = new double[i + 1];
            inverse[i][i] = 1;
        }
        for (int k = 0; k < n; k++) {
            task.checkCancelled();
            double[] solved = inverse[k];
            scale(solved, 0, 1 / upper[k][k]);
            for (int i = k + 1; i < n; i++) {
                double times = upper[k][i];
                double[] row = inverse[i];
                for (int j = 0; j <= k; j++) {
                    row[j] -= times * solved[j];
                }
            }
        }
        return inverse;
    }
}

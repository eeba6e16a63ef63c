/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.space;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by cyclic Jacobi rotations (Golub and Van Loan 2013, "Matrix
 * Computations", 4th edition, chapter 8), which is short, exact to rounding, and the same on every machine. Immutable, thread-safe.
 */
public final class PrincipalAxes {
    private static final int SWEEPS = 60;
    private static final double TINY = 1e-22;

    private final double[] values;
    /** {@code vectors[k]}: the unit vector of {@code values[k]}. */
    private final double[][] vectors;

    /**
     * Finds them.
     *
     * @param matrix symmetric; overwritten
     */
    public PrincipalAxes(double[][] matrix) {
        int n = matrix.length;
        double[][] columns = new double[n][n];
        for (int i = 0; i < n; i++) {
            columns[i][i] = 1;
        }
        double limit = TINY * Math.max(squares(matrix, false), Double.MIN_NORMAL);
        for (int sweep = 0; sweep < SWEEPS && squares(matrix, true) > limit; sweep++) {
            for (int p = 0; p < n - 1; p++) {
                for (int q = p + 1; q < n; q++) {
                    rotate(matrix, columns, p, q);
                }
            }
        }
        int[] order = descending(matrix);
        values = new double[n];
        vectors = new double[n][n];
        for (int k = 0; k < n; k++) {
            values[k] = Math.max(0, matrix[order[k]][order[k]]);
            vectors[k] = columns[order[k]];
        }
    }

    private static double squares(double[][] matrix, boolean withoutDiagonal) {
        double sum = 0;
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                sum += withoutDiagonal && i == j ? 0 : matrix[i][j] * matrix[i][j];
            }
        }
        return sum;
    }

    /** Makes the element (p, q) zero. The eigenvectors are the rows of {@code vectors}. */
    private static void rotate(double[][] a, double[][] vectors, int p, int q) {
        if (a[p][q] == 0) {
            return;
        }
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        for (int k = 0; k < a.length; k++) {
            double kp = a[k][p];
            double kq = a[k][q];
            a[k][p] = c * kp - s * kq;
            a[k][q] = s * kp + c * kq;
        }
        turn(a[p], a[q], c, s);
        turn(vectors[p], vectors[q], c, s);
    }

    private static void turn(double[] p, double[] q, double c, double s) {
        for (int k = 0; k < p.length; k++) {
            double kp = p[k];
            double kq = q[k];
            p[k] = c * kp - s * kq;
            q[k] = s * kp + c * kq;
        }
    }

    private static int[] descending(double[][] matrix) {
        int[] order = new int[matrix.length];
        for (int i = 0; i < order.length; i++) {
            int at = i;
            while (at > 0 && matrix[order[at - 1]][order[at - 1]] < matrix[i][i]) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = i;
        }
        return order;
    }

    /** An eigenvalue, the largest first. */
    public double value(int k) {
        return values[k];
    }

    /** Its unit vector; not to be written to. */
    public double[] vector(int k) {
        return vectors[k];
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.statistics;

/**
 * d' V⁻ d for a covariance matrix V that may be singular, with a generalised inverse of it; by Cholesky decomposition
 * with complete pivoting (Higham 2002, "Accuracy and Stability of Numerical Algorithms"). Immutable.
 */
final class QuadraticForm {
    private static final double TOLERANCE = 1e-10;

    private final double[][] factor;
    private final int[] order;
    private final int rank;

    /** @param covariance symmetric and positive semidefinite */
    QuadraticForm(double[][] covariance) {
        int n = covariance.length;
        double[][] a = new double[n][];
        double largest = 0;
        for (int i = 0; i < n; i++) {
            a[i] = covariance[i].clone();
            largest = Math.max(largest, a[i][i]);
        }
        order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        int done = 0;
        while (done < n && pivot(a, done) > TOLERANCE * largest) {
            eliminate(a, done);
            done++;
        }
        factor = a;
        rank = done;
    }

    /** Brings the largest remaining diagonal element to {@code at} and gives it. */
    private double pivot(double[][] a, int at) {
        int best = at;
        for (int i = at + 1; i < a.length; i++) {
            if (a[i][i] > a[best][best]) {
                best = i;
            }
        }
        double[] row = a[at];
        a[at] = a[best];
        a[best] = row;
        for (double[] each : a) {
            double value = each[at];
            each[at] = each[best];
            each[best] = value;
        }
        int index = order[at];
        order[at] = order[best];
        order[best] = index;
        return a[at][at];
    }

    private static void eliminate(double[][] a, int at) {
        double root = Math.sqrt(a[at][at]);
        a[at][at] = root;
        for (int i = at + 1; i < a.length; i++) {
            a[i][at] /= root;
        }
        for (int i = at + 1; i < a.length; i++) {
            for (int j = at + 1; j <= i; j++) {
                a[i][j] -= a[i][at] * a[j][at];
                a[j][i] = a[i][j];
            }
        }
    }

    /** Rank of the matrix: the degrees of freedom of the form. */
    int rank() {
        return rank;
    }

    /** The form of a vector in the range of the matrix. */
    double of(double[] vector) {
        double[] solved = new double[rank];
        double form = 0;
        for (int i = 0; i < rank; i++) {
            double rest = vector[order[i]];
            for (int j = 0; j < i; j++) {
                rest -= factor[i][j] * solved[j];
            }
            solved[i] = rest / factor[i][i];
            form += solved[i] * solved[i];
        }
        return form;
    }
}

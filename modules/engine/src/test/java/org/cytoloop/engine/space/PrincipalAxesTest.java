/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.space;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cytoloop.core.random.SeededRandom;
import org.junit.jupiter.api.Test;

class PrincipalAxesTest {
    @Test
    void ofAKnownMatrix_areItsEigenvectors() {
        // [[2, 1], [1, 2]] has 3 along (1, 1) and 1 along (1, -1)
        PrincipalAxes axes = new PrincipalAxes(new double[][] {{2, 1, 0}, {1, 2, 0}, {0, 0, 2}});
        assertArrayEquals(new double[] {3, 2, 1}, new double[] {axes.value(0), axes.value(1), axes.value(2)}, 1e-12);
        assertEquals(axes.vector(0)[0], axes.vector(0)[1], 1e-12);
        assertEquals(axes.vector(2)[0], -axes.vector(2)[1], 1e-12);
        assertEquals(1, Math.abs(axes.vector(1)[2]), 1e-12);
    }

    @Test
    void ofARandomMatrix_solveTheEigenvalueEquation() {
        SeededRandom random = new SeededRandom(3);
        int n = 40;
        double[][] a = new double[n][n];
        double[][] copy = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                a[i][j] = random.nextGaussian() + (i == j ? 30 : 0);
                a[j][i] = a[i][j];
                copy[i][j] = a[i][j];
                copy[j][i] = a[i][j];
            }
        }
        PrincipalAxes axes = new PrincipalAxes(a);
        for (int k = 0; k < n; k++) {
            assertTrue(k == 0 || axes.value(k) <= axes.value(k - 1));
            for (int i = 0; i < n; i++) {
                double product = 0;
                for (int j = 0; j < n; j++) {
                    product += copy[i][j] * axes.vector(k)[j];
                }
                assertEquals(axes.value(k) * axes.vector(k)[i], product, 1e-9);
            }
        }
    }
}

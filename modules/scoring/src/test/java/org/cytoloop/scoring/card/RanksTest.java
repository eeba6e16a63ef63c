/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RanksTest {
    /** IQ and hours of television of ten people, as in many textbooks: rho = -29/165. */
    @Test
    void product_isSpearmansRho() {
        float[] iq = {106, 100, 86, 101, 99, 103, 97, 113, 112, 110};
        float[] hours = {7, 27, 2, 50, 28, 29, 20, 12, 6, 17};
        assertEquals(-29 / 165.0, product(Ranks.standardised(iq), Ranks.standardised(hours)), 1e-12);
    }

    /** scipy.stats.spearmanr([1, 2, 2, 3], [-1, 0, -0.5, 4]) = 0.9486832980505138. */
    @Test
    void tiesAndNegativeValues_areRanked() {
        double rho = product(
                Ranks.standardised(new float[] {1, 2, 2, 3}), Ranks.standardised(new float[] {-1, 0, -0.5f, 4}));
        assertEquals(0.9486832980505138, rho, 1e-12);
    }

    @Test
    void constantAndMissingValues_countForNothing() {
        assertArrayEquals(new double[3], Ranks.standardised(new float[] {4, 4, 4}));
        assertArrayEquals(new double[2], Ranks.standardised(new float[] {Float.NaN, Float.NaN}));
        assertEquals(0, Ranks.standardised(new float[] {1, Float.NaN, 2})[1]);
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}

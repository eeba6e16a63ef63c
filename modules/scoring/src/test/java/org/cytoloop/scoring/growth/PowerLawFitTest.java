/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The law of Figueroa et al. 2012, BMC Med Inform Decis Mak 12:8; the reference fits are those of SciPy. */
class PowerLawFitTest {
    private static final double[] LABELS = {24, 36, 54, 81, 121, 182, 273, 400};

    /**
     * SciPy 1.17.1: {@code curve_fit(lambda n, a, b, c: a - b * n**-c, x, y, sigma=1 / sqrt(x), bounds=([0, 0, .05], [1,
     * inf, 4]))} gives a = 0.85051759, b = 1.86271523, c = 0.64669765 and 0.81704194 at 500.
     */
    @Test
    void noisyScores_areFittedAsByScipy() {
        double[] scores = {.612, .671, .702, .748, .761, .789, .802, .811};
        PowerLaw law = PowerLawFit.of(LABELS, scores, LABELS);
        assertEquals(0.85051759, law.a(), 1e-5);
        assertEquals(1.86271523, law.b(), 1e-4);
        assertEquals(0.64669765, law.c(), 1e-5);
        assertEquals(0.81704194, law.at(500), 1e-7);
    }

    /** SciPy, as above: the bound a = 1 is reached; b = 3.68421393, c = 0.56391555, 0.88924746 at 500. */
    @Test
    void scoresThatWouldPassOne_areFittedOnTheBoundAsByScipy() {
        double[] scores = {.40, .52, .60, .69, .745, .80, .845, .88};
        PowerLaw law = PowerLawFit.of(LABELS, scores, LABELS);
        assertEquals(1, law.a());
        assertEquals(3.68421393, law.b(), 1e-4);
        assertEquals(0.56391555, law.c(), 1e-5);
        assertEquals(0.88924746, law.at(500), 1e-7);
    }

    @Test
    void exactScores_giveTheLawBack() {
        PowerLaw law = new PowerLaw(0.92, 2.5, 0.8);
        double[] scores = Arrays.stream(LABELS).map(law::at).toArray();
        PowerLaw fitted = PowerLawFit.of(LABELS, scores, LABELS);
        assertEquals(0.92, fitted.a(), 1e-6);
        assertEquals(2.5, fitted.b(), 1e-4);
        assertEquals(0.8, fitted.c(), 1e-5);
    }

    @Test
    void fallingOrConstantScores_areALevelLine() {
        double[] falling = {.9, .89, .88, .87, .86, .85, .84, .83};
        double[] weights = new double[LABELS.length];
        Arrays.fill(weights, 1);
        PowerLaw law = PowerLawFit.of(LABELS, falling, weights);
        assertEquals(0, law.b());
        assertEquals(0.865, law.at(10), 1e-12);
        Arrays.fill(falling, 0.7);
        assertEquals(0.7, PowerLawFit.of(LABELS, falling, LABELS).at(5000), 1e-12);
    }

    @Test
    void at_staysBetweenZeroAndOne() {
        PowerLaw law = new PowerLaw(0.9, 50, 1);
        assertEquals(0, law.at(1));
        assertTrue(law.at(1e9) <= 1);
    }

    @Test
    void rest_isTheShareOfALastChangeThatIsStillToCome() {
        // 1/n: from 100 to 150 as much as (1/100 - 1/150) / (1/50 - 1/100) of that from 50 to 100
        assertEquals(1 / 3.0, new PowerLaw(1, 1, 1).rest(100, 50), 1e-12);
    }

    @Test
    void fewerThanThreeSizes_areRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> PowerLawFit.of(new double[] {1, 2}, new double[] {.1, .2}, new double[] {1, 1}));
    }
}

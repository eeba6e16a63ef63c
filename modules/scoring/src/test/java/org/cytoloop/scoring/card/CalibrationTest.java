/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cytoloop.core.random.SeededRandom;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final double EXACT = 1e-6;

    /** The example of scikit-learn's calibration_curve; its values with strategy='quantile' and brier_score_loss (1.4). */
    @Test
    void curve_ofScikitLearnsExample_isTheSame() {
        boolean[] on = {false, false, false, false, true, true, true, true, true};
        float[] p = {0.1f, 0.2f, 0.3f, 0.4f, 0.65f, 0.7f, 0.8f, 0.9f, 1f};
        Calibration calibration = Calibration.of(on, p, 3);
        assertEquals(3, calibration.bins().size());
        double[] predicted = {0.2, 0.58333333, 0.9};
        double[] observed = {0, 0.66666667, 1};
        for (int i = 0; i < 3; i++) {
            assertEquals(predicted[i], calibration.bins().get(i).predicted(), EXACT);
            assertEquals(observed[i], calibration.bins().get(i).observed().value(), EXACT);
            assertEquals(3, calibration.bins().get(i).n());
        }
        assertEquals(0.0625, calibration.brier(), EXACT);
        assertEquals((0.2 + 0.08333333 + 0.1) / 3, calibration.expectedError(), EXACT);
    }

    /** The example of scikit-learn's brier_score_loss. */
    @Test
    void brier_ofScikitLearnsExample_isTheSame() {
        Calibration calibration =
                Calibration.of(new boolean[] {false, true, true, false}, new float[] {0.1f, 0.9f, 0.8f, 0.3f});
        assertEquals(0.0375, calibration.brier(), EXACT);
        assertEquals(1, calibration.bins().size(), "four cells are too few for more than one bin");
    }

    @Test
    void equalProbabilities_areNeverParted() {
        float[] p = new float[100];
        boolean[] on = new boolean[100];
        for (int i = 0; i < 100; i++) {
            p[i] = i < 60 ? 0 : 1;
            on[i] = i >= 58;
        }
        Calibration calibration = Calibration.of(on, p);
        assertEquals(2, calibration.bins().size());
        assertEquals(60, calibration.bins().get(0).n());
        assertEquals(2 / 60.0, calibration.bins().get(0).observed().value(), EXACT);
        assertEquals(40, calibration.bins().get(1).n());
    }

    @Test
    void untestedSamples_areLeftOut() {
        Calibration calibration =
                Calibration.of(new boolean[] {true, false, true}, new float[] {Float.NaN, 0.5f, Float.NaN});
        assertEquals(1, calibration.n());
        assertEquals(0.25, calibration.brier(), EXACT);
        Calibration none = Calibration.of(new boolean[1], new float[] {Float.NaN});
        assertEquals(0, none.n());
        assertTrue(Double.isNaN(none.brier()));
        assertTrue(none.words().startsWith("Nothing was tested"));
    }

    @Test
    void words_sayOnWhichSideItIsWrong() {
        assertTrue(words(p -> p).contains("about right"), words(p -> p));
        assertTrue(words(p -> p / 2).contains("too high"), words(p -> p / 2));
        assertTrue(words(p -> (1 + p) / 2).contains("too low"), words(p -> (1 + p) / 2));
    }

    /** A classifier that is always certain is never wrong by chance. */
    @Test
    void words_ofCertainCallsThatAreWrong_sayOnWhichSide() {
        boolean[] on = new boolean[40];
        java.util.Arrays.fill(on, 0, 10, true);
        float[] certain = new float[40];
        assertTrue(Calibration.of(on, certain).words().contains("too low"), "p(ON) is 0 and 10 of 40 are ON");
        java.util.Arrays.fill(certain, 1);
        assertTrue(Calibration.of(on, certain).words().contains("too high"), "p(ON) is 1 and 10 of 40 are ON");
        java.util.Arrays.fill(on, true);
        assertTrue(Calibration.of(on, certain).words().contains("about right"), "all are ON");
    }

    private static String words(java.util.function.DoubleUnaryOperator share) {
        SeededRandom random = new SeededRandom(5);
        float[] p = new float[2000];
        boolean[] on = new boolean[2000];
        for (int i = 0; i < p.length; i++) {
            p[i] = (float) random.nextDouble();
            on[i] = random.nextDouble() < share.applyAsDouble(p[i]);
        }
        return Calibration.of(on, p).words();
    }
}

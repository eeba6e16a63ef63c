/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LearningCurveTest {
    private static SimulationStep step(int labels, double f1, double auc) {
        return new SimulationStep(labels, 5, f1, auc, 1, 0.5, 0);
    }

    @Test
    void curve_isTheMeanWithItsSpread() {
        LearningCurve curve = LearningCurve.of(List.of(
                List.of(step(50, 0.7, 0.9), step(75, 0.8, 0.9), step(100, 0.9, 0.9)),
                List.of(step(52, 0.8, 0.9), step(77, 0.9, 1))));
        assertEquals(2, curve.points().size());
        LearningCurve.Point first = curve.points().get(0);
        assertEquals(52, first.labels());
        assertEquals(0.75, first.f1(), 1e-12);
        assertEquals(Math.sqrt(0.005), first.f1Deviation(), 1e-12);
        assertEquals(0, first.aucDeviation(), 1e-12);
        assertEquals(1.5, first.seconds(), 1e-12);
        assertEquals(OptionalInt.of(77), curve.labelsFor(0.85 - 1e-9));
        assertEquals(OptionalInt.empty(), curve.labelsFor(0.9));
    }

    @Test
    void oneSeed_hasNoSpread() {
        LearningCurve curve = LearningCurve.of(List.of(List.of(step(50, 0.7, 0.9))));
        assertEquals(0.7, curve.points().get(0).f1());
        assertTrue(Double.isNaN(curve.points().get(0).f1Deviation()));
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.Confusion;
import org.cytoloop.scoring.counts.CountCorrection.Obstacle;
import org.junit.jupiter.api.Test;

class CountCorrectionTest {
    private static final TaskContext TASK = TaskContext.quiet();

    @Test
    void obstacle_saysWhyNothingCanBeCorrected() {
        assertEquals(Obstacle.NO_EXAM, CountCorrection.obstacle(new Confusion(0, 0, 0, 0)));
        assertEquals(Obstacle.NO_ON, CountCorrection.obstacle(new Confusion(0, 3, 0, 40)));
        assertEquals(Obstacle.NO_OFF, CountCorrection.obstacle(new Confusion(30, 0, 2, 0)));
        assertEquals(Obstacle.NO_GAIN, CountCorrection.obstacle(new Confusion(10, 20, 10, 20)));
        assertNull(CountCorrection.obstacle(new Confusion(30, 3, 5, 60)));
    }

    @Test
    void of_examWithObstacle_isRefused() {
        List<AnimalCalls> calls = List.of(new AnimalCalls("M1", new Confusion(0, 3, 0, 40), 400, 0, 0, 30));
        assertThrows(IllegalArgumentException.class, () -> CountCorrection.of(calls, 1, TASK));
    }

    @Test
    void slice_callsNobodyErredIn_staysNearTheCalls() {
        CountCorrection correction = correction(new Confusion(400, 0, 0, 1600), 4000, 800);
        CorrectedCount count = correction.animals(Map.of("M1", new Tally(4000, 800, 0, 0, 0)));
        assertEquals(800, count.value(), 15);
        assertTrue(count.low() <= 800 && count.high() >= 800, count.toString());
        assertFalse(count.clipped());
    }

    @Test
    void slice_fewerCallsThanMistakes_isClippedAndSaysSo() {
        CountCorrection correction = correction(new Confusion(30, 20, 5, 60), 1000, 450);
        CorrectedCount count = correction.slice("M1", new Tally(200, 1, 0, 0, 0), 7);
        assertTrue(count.clipped());
        assertEquals(0, count.value());
        assertEquals(0, count.low());
        assertTrue(count.high() >= 1);
    }

    @Test
    void slice_cellsThatWereSeen_areNotEstimated() {
        CountCorrection correction = correction(new Confusion(30, 10, 5, 60), 1000, 350);
        CorrectedCount all = correction.slice("M1", new Tally(100, 30, 100, 31, 30), 7);
        assertEquals(new CorrectedCount(31, 31, 31, false), all);
    }

    @Test
    void animals_theFormulaGivesTheEstimate() {
        CountCorrection correction = correction(new Confusion(30, 10, 5, 60), 1000, 350);
        double se = correction.rates("M1").sensitivity().value();
        double sp = correction.rates("M1").specificity().value();
        CorrectedCount count = correction.animals(Map.of("M1", new Tally(1000, 350, 0, 0, 0)));
        assertEquals(1000 * RoganGladen.share(0.35, se, sp), count.value(), 1e-9);
    }

    @Test
    void rates_oneAnimal_areThoseOfNumericalIntegration() {
        AnimalCalls calls = new AnimalCalls("M1", new Confusion(30, 6, 4, 60), 1000, 100, 40, 330);
        AnimalRates rates = CountCorrection.of(List.of(calls), 5, TASK).rates("M1");
        // the posterior summed over a grid of 1200 x 1200 rates, in Python
        assertEquals(0.8707, rates.sensitivity().value(), 0.004);
        assertEquals(0.7601, rates.sensitivity().low(), 0.015);
        assertEquals(0.9542, rates.sensitivity().high(), 0.008);
        assertEquals(0.8973, rates.specificity().value(), 0.004);
        assertEquals(0.8284, rates.specificity().low(), 0.012);
        assertEquals(0.9538, rates.specificity().high(), 0.008);
    }

    @Test
    void rates_animalWithoutExamCells_areThoseOfTheOthersButLessCertain() {
        CountCorrection correction = CountCorrection.of(
                List.of(
                        new AnimalCalls("M1", new Confusion(30, 3, 4, 60), 1000, 0, 0, 330),
                        new AnimalCalls("M2", new Confusion(28, 4, 3, 65), 1000, 0, 0, 320),
                        new AnimalCalls("M3", new Confusion(0, 0, 0, 0), 1000, 0, 0, 325)),
                3,
                TASK);
        AnimalRates known = correction.rates("M1");
        AnimalRates unknown = correction.rates("M3");
        assertEquals(0, unknown.examCells());
        assertEquals(known.specificity().value(), unknown.specificity().value(), 0.1);
        assertTrue(unknown.specificity().high() - unknown.specificity().low()
                > 1.5 * (known.specificity().high() - known.specificity().low()));
    }

    @Test
    void of_animalWithoutAnyCall_hasAnInterval() {
        CountCorrection correction = CountCorrection.of(
                List.of(
                        new AnimalCalls("M1", new Confusion(30, 3, 4, 60), 1000, 0, 0, 330),
                        new AnimalCalls("M2", new Confusion(0, 0, 1, 39), 800, 0, 0, 0)),
                3,
                TASK);
        CorrectedCount count = correction.animals(Map.of("M2", new Tally(800, 0, 40, 1, 0)));
        assertTrue(count.low() >= 1 && count.low() < 20 && count.high() > 5 && count.high() < 200, count.toString());
    }

    @Test
    void of_sameSeed_isTheSame() {
        AnimalCalls calls = new AnimalCalls("M1", new Confusion(30, 6, 4, 60), 1000, 100, 40, 330);
        Tally tally = new Tally(300, 90, 10, 5, 5);
        assertEquals(
                CountCorrection.of(List.of(calls), 5, TASK).slice("M1", tally, 9),
                CountCorrection.of(List.of(calls), 5, TASK).slice("M1", tally, 9));
    }

    private static CountCorrection correction(Confusion exam, long cells, long calledOn) {
        return CountCorrection.of(List.of(new AnimalCalls("M1", exam, cells, 0, 0, calledOn)), 1, TASK);
    }
}

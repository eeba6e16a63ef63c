/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.counts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.cytoloop.core.task.TaskContext;
import org.junit.jupiter.api.Test;

/** What corrected counts are worth, over 100 simulated exams of 150 cells in four animals. */
class CoverageTest {
    private static final int RUNS = 100;
    private static final double[] USUAL = {0.9, 0.95};

    @Test
    void oneAnimalCalledTooOften_itsSlicesUnlike() {
        Outcome outcome = run(new double[] {0.92, 0.75}, 0.4);
        outcome.assertBetterWhereShifted();
        outcome.assertCovered();
    }

    @Test
    void oneAnimalCalledTooSeldom() {
        Outcome outcome = run(new double[] {0.5, 0.97}, 0);
        outcome.assertBetterWhereShifted();
        outcome.assertCovered();
    }

    @Test
    void allAnimalsCalledAlike() {
        run(USUAL, 0).assertCovered();
    }

    private static Outcome run(double[] shifted, double spread) {
        Outcome outcome = new Outcome();
        for (int run = 0; run < RUNS; run++) {
            double[][] rates = {shifted, USUAL, {0.88, 0.96}, {0.92, 0.94}};
            SimulatedCalls calls = new SimulatedCalls(rates, spread, 150, 1000 + run);
            outcome.add(calls, CountCorrection.of(calls.animals, run, TaskContext.quiet()));
        }
        return outcome;
    }

    /** Errors and hits of all runs; index 0 is the shifted animal, 1 are the others. */
    private static final class Outcome {
        private final double[] rawError = new double[3];
        private final double[] correctedError = new double[3];
        private final int[] animalHits = new int[2];
        private final int[] sliceHits = new int[2];
        private int allHits;

        void add(SimulatedCalls calls, CountCorrection correction) {
            Map<String, Tally> all = new TreeMap<>();
            int truth = 0;
            long called = 0;
            for (int a = 0; a < SimulatedCalls.ANIMALS; a++) {
                String animal = "M" + a;
                int which = Math.min(a, 1);
                Tally tally = calls.tally(a);
                all.put(animal, tally);
                truth += calls.truth(a);
                called += tally.calledOn();
                CorrectedCount count = correction.animals(Map.of(animal, tally));
                rawError[which] += Math.abs(tally.calledOn() - calls.truth(a));
                correctedError[which] += Math.abs(count.value() - calls.truth(a));
                animalHits[which] += hit(count, calls.truth(a));
                for (int s = 0; s < SimulatedCalls.SLICES; s++) {
                    CorrectedCount slice = correction.slice(animal, calls.tallies[a][s], 10 * a + s);
                    sliceHits[which] += hit(slice, calls.truth[a][s]);
                }
            }
            CorrectedCount count = correction.animals(all);
            rawError[2] += Math.abs(called - truth);
            correctedError[2] += Math.abs(count.value() - truth);
            allHits += hit(count, truth);
        }

        private static int hit(CorrectedCount count, int truth) {
            return count.low() <= truth && truth <= count.high() ? 1 : 0;
        }

        void assertBetterWhereShifted() {
            assertTrue(correctedError[0] < 0.6 * rawError[0], this::toString);
        }

        void assertCovered() {
            assertTrue(animalHits[0] >= 0.9 * RUNS, this::toString);
            assertTrue(animalHits[1] >= 0.9 * RUNS * 3, this::toString);
            assertTrue(sliceHits[0] >= 0.9 * RUNS * 3, this::toString);
            assertTrue(sliceHits[1] >= 0.9 * RUNS * 9, this::toString);
            assertTrue(allHits >= 0.9 * RUNS, this::toString);
        }

        @Override
        public String toString() {
            return String.format(
                    "raw %.1f %.1f %.1f corrected %.1f %.1f %.1f; covered: shifted animal %d/100, others %d/300,"
                            + " its slices %d/300, others' %d/900, all %d/100",
                    rawError[0] / RUNS,
                    rawError[1] / RUNS / 3,
                    rawError[2] / RUNS,
                    correctedError[0] / RUNS,
                    correctedError[1] / RUNS / 3,
                    correctedError[2] / RUNS,
                    animalHits[0],
                    animalHits[1],
                    sliceHits[0],
                    sliceHits[1],
                    allHits);
        }
    }
}

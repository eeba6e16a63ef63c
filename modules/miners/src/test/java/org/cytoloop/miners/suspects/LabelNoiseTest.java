/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners.suspects;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.TaskContext;
import org.junit.jupiter.api.Test;

/** How often labels err, and which do. */
class LabelNoiseTest {
    private static final TaskContext TASK = TaskContext.quiet(1);

    /** The expected numbers are of the same model written in another language, run to its end. */
    @Test
    void fewCells_giveTheNumbersOfAnotherProgram() {
        double[] p = {.02, .05, .1, .1, .2, .3, .4, .95, .97, .9, .98, .6, .8, .9, .95, .99, .03, .04};
        int[] on = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0};
        boolean[] labels = new boolean[on.length];
        for (int i = 0; i < on.length; i++) {
            labels[i] = on[i] == 1;
        }
        LabelNoise noise = LabelNoise.of(p, labels, TASK);
        assertArrayEquals(
                new double[] {
                    0.000154, 0.000678, 0.002179, 0.002179, 0.007704, 0.01772, 0.034756, 0.871694, 0.000612, 0.004507,
                    0.00032, 0.06947, 0.015842, 0.004507, 0.001405, 0.000106, 0.970022, 0.000471
                },
                noise.wrong(),
                1e-4);
        assertEquals(0.090906, noise.onOfOff(), 1e-4);
        assertEquals(0.087243, noise.offOfOn(), 1e-4);
    }

    /** Calibrated answers, and labels of which known shares are wrong. */
    private static LabelNoise simulated(int cells, double onOfOff, double offOfOn, boolean[] wrong, double sharpness) {
        SeededRandom random = new SeededRandom(3);
        double[] p = new double[cells];
        boolean[] labels = new boolean[cells];
        for (int i = 0; i < cells; i++) {
            double odds = sharpness * random.nextGaussian() * 3 - 1;
            boolean on = random.nextDouble() < 1 / (1 + Math.exp(-odds));
            wrong[i] = random.nextDouble() < (on ? offOfOn : onOfOff);
            labels[i] = on != wrong[i];
            // what a forest says is nearer to one half than it should be
            p[i] = 1 / (1 + Math.exp(-odds / 2));
        }
        return LabelNoise.of(p, labels, TASK);
    }

    @Test
    void ratesOfEachClass_areFound_andTheProbabilitiesAreRight() {
        int cells = 20_000;
        boolean[] wrong = new boolean[cells];
        LabelNoise noise = simulated(cells, 0.03, 0.10, wrong, 1);
        assertEquals(0.03, noise.onOfOff(), 0.01);
        assertEquals(0.10, noise.offOfOn(), 0.015);
        double[] expected = new double[5];
        int[] found = new int[5];
        int[] count = new int[5];
        for (int i = 0; i < cells; i++) {
            int bin = (int) Math.min(4, noise.wrong()[i] * 5);
            expected[bin] += noise.wrong()[i];
            found[bin] += wrong[i] ? 1 : 0;
            count[bin]++;
        }
        for (int bin = 0; bin < 5; bin++) {
            assertTrue(count[bin] > 30, "bin " + bin + ": " + count[bin]);
            double sd = Math.sqrt(count[bin] * 0.25);
            assertEquals(expected[bin], found[bin], 3 * sd + 0.03 * count[bin], "bin " + bin);
        }
    }

    @Test
    void labelsThatAreAllRight_areLeftAlone() {
        int cells = 1000;
        LabelNoise noise = simulated(cells, 0, 0, new boolean[cells], 1);
        assertTrue(noise.onOfOff() < 0.02 && noise.offOfOn() < 0.02, noise::toString);
        int suspects = 0;
        for (double wrong : noise.wrong()) {
            suspects += wrong > 0.25 ? 1 : 0;
        }
        assertTrue(suspects <= 10, suspects + " of " + cells);
    }

    @Test
    void answersThatSayNothing_accuseNobody() {
        double[] p = new double[200];
        boolean[] labels = new boolean[200];
        for (int i = 0; i < p.length; i++) {
            p[i] = 0.5;
            labels[i] = i % 3 == 0;
        }
        for (double wrong : LabelNoise.of(p, labels, TASK).wrong()) {
            assertTrue(wrong < 0.25, "wrong with " + wrong);
        }
    }

    @Test
    void labelsAgainstAllAnswers_giveNumbers() {
        double[] p = {0, 0, 1, 1, 0, 1};
        boolean[] labels = {true, true, false, false, true, false};
        for (double wrong : LabelNoise.of(p, labels, TASK).wrong()) {
            assertTrue(wrong >= 0 && wrong <= 1, "wrong with " + wrong);
        }
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.counts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.engine.evaluation.Confusion;

/** Four animals of three slices with known truth, called with known rates, and an exam over them. */
final class SimulatedCalls {
    static final int ANIMALS = 4;
    static final int SLICES = 3;
    private static final int CELLS = 300;

    final List<AnimalCalls> animals = new ArrayList<>();
    /** By animal and slice, with the exam's cells as seen. */
    final Tally[][] tallies = new Tally[ANIMALS][SLICES];
    /** By animal and slice. */
    final int[][] truth = new int[ANIMALS][SLICES];

    /**
     * @param rates sensitivity and specificity by animal
     * @param spread standard deviation of the logits of slices' rates within an animal
     * @param exam number of exam cells
     */
    SimulatedCalls(double[][] rates, double spread, int exam, long seed) {
        SeededRandom random = new SeededRandom(seed);
        for (int a = 0; a < ANIMALS; a++) {
            int drawn = exam / ANIMALS + (a < exam % ANIMALS ? 1 : 0);
            animal(a, rates[a], spread, drawn, random);
        }
    }

    private void animal(int a, double[] rates, double spread, int drawn, SeededRandom random) {
        boolean[] on = new boolean[SLICES * CELLS];
        boolean[] called = new boolean[on.length];
        for (int s = 0; s < SLICES; s++) {
            double share = 0.15 + 0.2 * random.nextDouble();
            double se = moved(rates[0], spread * random.nextGaussian());
            double sp = moved(rates[1], spread * random.nextGaussian());
            for (int i = s * CELLS; i < (s + 1) * CELLS; i++) {
                on[i] = random.nextDouble() < share;
                called[i] = random.nextDouble() < (on[i] ? se : 1 - sp);
                truth[a][s] += on[i] ? 1 : 0;
            }
        }
        int[] order = new int[on.length];
        Arrays.setAll(order, i -> i);
        random.shuffle(order);
        boolean[] seen = new boolean[on.length];
        for (int i = 0; i < drawn; i++) {
            seen[order[i]] = true;
        }
        int[] table = new int[4];
        int callsOn = 0;
        for (int s = 0; s < SLICES; s++) {
            long calledOn = 0;
            long examined = 0;
            long examinedOn = 0;
            long examinedCalled = 0;
            for (int i = s * CELLS; i < (s + 1) * CELLS; i++) {
                calledOn += called[i] ? 1 : 0;
                if (seen[i]) {
                    table[(on[i] ? 0 : 1) + (called[i] ? 0 : 2)]++;
                    examined++;
                    examinedOn += on[i] ? 1 : 0;
                    examinedCalled += called[i] ? 1 : 0;
                }
            }
            callsOn += calledOn;
            tallies[a][s] = new Tally(CELLS, calledOn, examined, examinedOn, examinedCalled);
        }
        Confusion confusion = new Confusion(table[0], table[1], table[2], table[3]);
        animals.add(new AnimalCalls("M" + a, confusion, on.length, 0, 0, callsOn));
    }

    private static double moved(double rate, double by) {
        double odds = rate / (1 - rate) * StrictMath.exp(by);
        return odds / (1 + odds);
    }

    Tally tally(int animal) {
        return Arrays.stream(tallies[animal]).reduce(Tally.NONE, Tally::plus);
    }

    int truth(int animal) {
        return Arrays.stream(truth[animal]).sum();
    }
}

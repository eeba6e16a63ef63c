/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.exam;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.engine.evaluation.Interval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In 200 exams drawn from known cells the 95 % intervals hold the truth at least 180 times. */
class ExamCoverageTest {
    private static final int EXAMS = 200;
    private static final int WANTED = 180;
    private static final int[] ANIMALS = {4000, 2500, 900, 40};

    /** All cells of a study: what they are and what a round calls them, by animal. */
    private record Population(boolean[][] on, boolean[][] called) {
        static Population of(double share, double recall, double precision, long seed) {
            SeededRandom random = new SeededRandom(seed);
            double alarms = share * recall * (1 - precision) / precision / (1 - share);
            boolean[][] on = new boolean[ANIMALS.length][];
            boolean[][] called = new boolean[ANIMALS.length][];
            for (int a = 0; a < ANIMALS.length; a++) {
                on[a] = new boolean[ANIMALS[a]];
                called[a] = new boolean[ANIMALS[a]];
                for (int i = 0; i < ANIMALS[a]; i++) {
                    // animals differ in how many of their cells are ON
                    on[a][i] = random.nextDouble() < share * (0.7 + 0.3 * a);
                    called[a][i] = random.nextDouble() < (on[a][i] ? recall : alarms);
                }
            }
            return new Population(on, called);
        }

        ExamScore whole() {
            int n = 0;
            for (int size : ANIMALS) {
                n += size;
            }
            int[] all = new int[n];
            int[] animal = new int[n];
            int at = 0;
            for (int a = 0; a < ANIMALS.length; a++) {
                for (int i = 0; i < ANIMALS[a]; i++) {
                    animal[at] = a;
                    all[at++] = i;
                }
            }
            return score(animal, all, new double[] {1, 1, 1, 1});
        }

        ExamScore exam(int cells, long seed) {
            int[] take = ExamAllocation.of(ANIMALS, new int[ANIMALS.length], cells);
            double[] weights = new double[ANIMALS.length];
            for (int a = 0; a < weights.length; a++) {
                weights[a] = ANIMALS[a] / (double) take[a];
            }
            ExamChoice choice = ExamChoice.of(ANIMALS, take, seed);
            return score(choice.stratum(), choice.candidate(), weights);
        }

        private ExamScore score(int[] animal, int[] cell, double[] weights) {
            boolean[] answers = new boolean[cell.length];
            boolean[] calls = new boolean[cell.length];
            for (int i = 0; i < cell.length; i++) {
                answers[i] = on[animal[i]][cell[i]];
                calls[i] = called[animal[i]][cell[i]];
            }
            return ExamScore.of(new ExamSheet(answers, animal, weights), calls, new ExamScore.Remainder(0, 0, 0, 0));
        }
    }

    /** An undefined number claims nothing, so it is not counted against the interval. */
    private static boolean holds(Interval interval, Interval truth) {
        return Double.isNaN(interval.low()) || interval.low() <= truth.value() && truth.value() <= interval.high();
    }

    @ParameterizedTest
    @CsvSource({
        "0.30, 0.90, 0.90, 150",
        "0.30, 0.97, 0.97, 150",
        "0.30, 0.60, 0.90, 150",
        "0.10, 0.80, 0.70, 150",
        "0.05, 0.90, 0.90, 150",
        "0.05, 0.98, 0.98, 150",
        "0.03, 0.80, 0.80, 150",
        "0.03, 0.97, 0.97, 300",
        "0.30, 0.90, 0.90, 40"
    })
    void intervals_holdTheTruth(double share, double recall, double precision, int cells) {
        Population population = Population.of(share, recall, precision, 11);
        ExamScore truth = population.whole();
        int[] held = new int[6];
        for (int exam = 0; exam < EXAMS; exam++) {
            ExamScore score = population.exam(cells, 1000 + exam);
            held[0] += holds(score.f1(), truth.f1()) ? 1 : 0;
            held[1] += holds(score.recall(), truth.recall()) ? 1 : 0;
            held[2] += holds(score.precision(), truth.precision()) ? 1 : 0;
            held[3] += holds(score.specificity(), truth.specificity()) ? 1 : 0;
            held[4] += holds(score.balancedAccuracy(), truth.balancedAccuracy()) ? 1 : 0;
            held[5] += holds(score.kappa(), truth.kappa()) ? 1 : 0;
        }
        String[] names = {"F1", "recall", "precision", "specificity", "balanced accuracy", "kappa"};
        for (int i = 0; i < names.length; i++) {
            assertTrue(held[i] >= WANTED, names[i] + " held in " + held[i] + " of " + EXAMS);
        }
    }
}

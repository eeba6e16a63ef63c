/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SortedMap;
import org.cytoloop.core.random.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    /** Newcombe 1998, Statistics in Medicine 17:857-872, table I, method 3; and 8 of 10 worked by hand. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.1611",
        "1, 29, 0.0061, 0.1718",
        "8, 10, 0.4902, 0.9433"
    })
    void wilson_agreesWithPublishedIntervals(int successes, int trials, double low, double high) {
        Interval interval = Wilson.of(successes, trials);
        assertEquals(successes / (double) trials, interval.value());
        assertEquals(low, interval.low(), 5e-5);
        assertEquals(high, interval.high(), 5e-5);
    }

    @Test
    void wilson_isSymmetric_insideZeroToOne_andUndefinedWithoutTrials() {
        for (int n = 1; n < 60; n++) {
            for (int k = 0; k <= n; k++) {
                Interval one = Wilson.of(k, n);
                Interval other = Wilson.of(n - k, n);
                assertEquals(one.low(), 1 - other.high(), 1e-12);
                assertTrue(0 <= one.low() && one.low() <= one.value(), one.toString());
                assertTrue(one.value() <= one.high() && one.high() <= 1, one.toString());
            }
        }
        assertTrue(Double.isNaN(Wilson.of(0, 0).low()));
        assertThrows(IllegalArgumentException.class, () -> Wilson.of(3, 2));
    }

    /** 40 + 10 ON, 8 + 92 OFF, worked by hand. */
    @Test
    void confusion_givesTheScoresOfTheTable() {
        Confusion c = new Confusion(40, 8, 10, 92);
        assertEquals(150, c.n());
        assertEquals(40 / 48.0, c.precision());
        assertEquals(0.8, c.recall());
        assertEquals(0.92, c.specificity());
        assertEquals(132 / 150.0, c.accuracy());
        assertEquals(80 / 98.0, c.f1());
        assertEquals(0.86, c.balancedAccuracy(), 1e-15);
    }

    /** Two readers of 50 proposals: 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no give kappa 0.4 (widely used example). */
    @Test
    void kappa_ofTheTextbookTable() {
        assertEquals(0.4, new Confusion(20, 10, 5, 15).kappa(), 1e-12);
        assertEquals(0.4, new Confusion(20, 5, 10, 15).kappa(), 1e-12);
        assertEquals(0, new Confusion(25, 25, 25, 25).kappa(), 1e-12);
        assertEquals(1, new Confusion(5, 0, 0, 7).kappa(), 1e-12);
        assertEquals(-1, new Confusion(0, 5, 5, 0).kappa(), 1e-12);
        assertTrue(Double.isNaN(new Confusion(9, 0, 0, 0).kappa()));
    }

    @Test
    void undefinedScores_areNaN_andLeftOutOfTheMap() {
        Confusion nothing = new Confusion(0, 0, 0, 0);
        assertTrue(Double.isNaN(nothing.precision()) && Double.isNaN(nothing.f1()) && Double.isNaN(nothing.kappa()));
        Confusion noCalls = new Confusion(0, 0, 4, 6);
        assertTrue(Double.isNaN(noCalls.precision()));
        assertEquals(0, noCalls.f1());
        boolean[] allOff = new boolean[5];
        SortedMap<String, Double> map = Scores.of(allOff, new float[5], 0.5, 1).toMap("x.");
        assertEquals(1, map.get("x.specificity"));
        assertEquals(5, map.get("x.tn"));
        for (String undefined :
                new String[] {"f1", "f1.low", "precision", "recall", "auc", "kappa", "balancedAccuracy"}) {
            assertFalse(map.containsKey("x." + undefined), undefined);
        }
        assertTrue(map.values().stream().noneMatch(v -> v.isNaN()));
    }

    @Test
    void threshold_itselfIsCalledOn() {
        boolean[] on = {true, true, false, false};
        float[] p = {0.5f, 0.49f, 0.5f, 0.1f};
        assertEquals(new Confusion(1, 1, 1, 1), Confusion.of(on, p, 0.5));
        assertEquals(new Confusion(2, 2, 0, 0), Confusion.of(on, p, 0));
    }

    @Test
    void auc_smallCasesByHand() {
        // pairs (ON, OFF): .35-.1 won, .35-.4 lost, .8-.1 won, .8-.4 won
        assertEquals(0.75, Auc.of(new boolean[] {false, false, true, true}, new float[] {.1f, .4f, .35f, .8f}));
        // all tied
        assertEquals(0.5, Auc.of(new boolean[] {true, false, true}, new float[] {.2f, .2f, .2f}));
        // .5-.5 half, .5-.2 won, .2-.5 lost, .2-.2 half
        assertEquals(0.5, Auc.of(new boolean[] {true, false, true, false}, new float[] {.5f, .5f, .2f, .2f}));
        assertEquals(1, Auc.of(new boolean[] {true, false}, new float[] {0.1f, 0f}));
        assertEquals(0.5, Auc.of(new boolean[] {true, false}, new float[] {0f, -0f}));
        assertTrue(Double.isNaN(Auc.of(new boolean[] {true, true}, new float[] {1, 0})));
    }

    @Test
    void auc_isTheShareOfPairsWon_whateverTheOrder() {
        SeededRandom random = new SeededRandom(4);
        for (int trial = 0; trial < 100; trial++) {
            int n = 2 + random.nextInt(60);
            boolean[] on = new boolean[n];
            float[] p = new float[n];
            for (int i = 0; i < n; i++) {
                on[i] = i == 0 || i > 1 && random.nextInt(3) == 0;
                p[i] = random.nextInt(12) / 12f;
            }
            double won = 0;
            long pairs = 0;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    if (on[i] && !on[j]) {
                        pairs++;
                        won += p[i] > p[j] ? 1 : p[i] == p[j] ? 0.5 : 0;
                    }
                }
            }
            assertEquals(won / pairs, Auc.of(on, p), 1e-15);
        }
    }

    /** The quantiles of 10^6 replicates drawn as two binomials with NumPy: 0.7312 and 0.8911. */
    @Test
    void bootstrap_agreesWithALargeReferenceRun() {
        Interval interval = StratifiedBootstrap.f1(new Confusion(40, 8, 10, 92), 7);
        assertEquals(80 / 98.0, interval.value());
        assertEquals(0.7312, interval.low(), 0.008);
        assertEquals(0.8911, interval.high(), 0.008);
        assertEquals(interval, StratifiedBootstrap.f1(new Confusion(40, 8, 10, 92), 7));
    }

    /** Wilson's intervals of 9 of 9 and of 0 of 11 end at 9 / (9 + z²) and z² / (11 + z²), z = 1.959964. */
    @Test
    void bootstrap_whereEveryReplicateIsTheSame_isNoPoint() {
        double square = 3.841458820694124;
        Interval perfect = StratifiedBootstrap.f1(new Confusion(9, 0, 0, 5), 1);
        assertEquals(1, perfect.value());
        assertEquals(18 / (18 + square), perfect.low(), 1e-12);
        assertEquals(1, perfect.high());
        Interval nothingFound = StratifiedBootstrap.f1(new Confusion(0, 4, 7, 5), 1);
        assertEquals(0, nothingFound.low());
        assertEquals(2 * square / (11 + 2 * square), nothingFound.high(), 1e-12);
    }

    @Test
    void bootstrap_ofNothingIsUndefined() {
        assertTrue(Double.isNaN(
                StratifiedBootstrap.f1(new Confusion(0, 0, 0, 5), 1).low()));
    }

    @Test
    void bootstrap_holdsTheTrueF1AboutAsOftenAsItSays() {
        // recall 0.8, false call rate 0.1, 60 ON and 140 OFF: F1 of the expected table
        double truth = 2 * 48.0 / (48 + 14 + 60);
        SeededRandom random = new SeededRandom(11);
        int held = 0;
        int trials = 300;
        for (int trial = 0; trial < trials; trial++) {
            int tp = 0;
            int fp = 0;
            for (int i = 0; i < 60; i++) {
                tp += random.nextDouble() < 0.8 ? 1 : 0;
            }
            for (int i = 0; i < 140; i++) {
                fp += random.nextDouble() < 0.1 ? 1 : 0;
            }
            Interval interval = StratifiedBootstrap.f1(new Confusion(tp, fp, 60 - tp, 140 - fp), trial);
            held += interval.low() <= truth && truth <= interval.high() ? 1 : 0;
        }
        assertEquals(0.95, held / (double) trials, 0.04);
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.engine.evaluation.Grouping;
import org.cytoloop.engine.evaluation.Interval;
import org.junit.jupiter.api.Test;

class GrowthCurveTest {
    private static final PowerLaw TRUTH = new PowerLaw(0.9, 1.8, 0.6);
    private static final int[] SIZES = GrowthRuns.sizes(400);

    private static GrowthCurve curve(long seed, int repeats) {
        SeededRandom random = new SeededRandom(seed);
        double[][] f1 = new double[SIZES.length][repeats];
        for (int s = 0; s < SIZES.length; s++) {
            for (int r = 0; r < repeats; r++) {
                f1[s][r] = TRUTH.at(SIZES[s]) + 0.2 / Math.sqrt(SIZES[s]) * random.nextGaussian();
            }
        }
        return GrowthCurve.of(SIZES, f1, 5);
    }

    @Test
    void sizes_riseEvenlyToAll() {
        assertEquals(8, SIZES.length);
        assertEquals(48, SIZES[0]);
        assertEquals(400, SIZES[7]);
        assertEquals(Math.pow(400 / 48.0, 1 / 7.0), SIZES[4] / (double) SIZES[3], 0.02);
        assertEquals(24, GrowthRuns.sizes(60)[0]);
    }

    @Test
    void points_areMeansWithTheLowestAndHighestRepeat() {
        GrowthCurve curve = GrowthCurve.of(new int[] {30, 60, 120}, new double[][] {{.5, .7}, {.7, .7}, {.8, .74}}, 1);
        assertEquals(
                List.of(30, 60, 120),
                curve.points().stream().map(GrowthPoint::labels).toList());
        assertEquals(0.6, curve.points().get(0).f1(), 1e-12);
        assertEquals(0.74, curve.points().get(2).low());
        assertEquals(0.8, curve.points().get(2).high());
        assertEquals(120, curve.labels());
    }

    /** The bootstrap over 8 repeats is a little narrow; of 95 % intervals at least 80 % must hold the truth. */
    @Test
    void intervals_holdTheTruth() {
        int held = 0;
        int gains = 0;
        double gain = TRUTH.at(500) - TRUTH.at(400);
        for (int seed = 0; seed < 60; seed++) {
            GrowthCurve curve = curve(seed, 8);
            Interval at = curve.at(400);
            held += at.low() <= TRUTH.at(400) && TRUTH.at(400) <= at.high() ? 1 : 0;
            Interval more = curve.gain(100);
            gains += more.low() <= gain && gain <= more.high() ? 1 : 0;
            assertTrue(more.low() <= more.high() && more.low() >= 0);
        }
        assertTrue(held >= 48, held + " of 60");
        assertTrue(gains >= 48, gains + " of 60");
    }

    @Test
    void sameRepeats_giveTheSameIntervals() {
        assertEquals(curve(3, 8).gain(100), curve(3, 8).gain(100));
    }

    @Test
    void words_tellTheGain() {
        GrowthCurve curve = curve(3, 8);
        GrowthReport report = new GrowthReport(400, Grouping.ANIMAL, "t", curve, null, "", List.of());
        assertTrue(
                report.gainWords()
                        .matches(
                                "The next 100 labels are expected to raise F1 by 0\\.\\d{3} \\(0\\.\\d{3} to 0\\.\\d{3}\\),"
                                        + " from 0\\.\\d{3} to 0\\.\\d{3}\\."),
                report.gainWords());
        assertEquals("", new GrowthReport(9, Grouping.ANIMAL, "t", null, null, "too early", List.of()).gainWords());
    }
}

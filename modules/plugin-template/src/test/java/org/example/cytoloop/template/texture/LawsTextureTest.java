/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.example.cytoloop.template.texture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.junit.jupiter.api.Test;

class LawsTextureTest {
    private static final double DIAMETER = 12;

    private static double noise(int x, int y) {
        return SeededRandom.forPart(x, y).nextGaussian();
    }

    @Test
    void whiteNoise_givesTheMeanOfTheAbsoluteNormal_inEveryMeasure() throws ProblemException {
        for (LawsPair pair : LawsPair.ALL) {
            double sum = 0;
            for (int seed = 0; seed < 40; seed++) {
                int shift = 1000 * seed;
                sum += new Swatch((x, y) -> noise(x + shift, y)).value(pair.feature(), DIAMETER);
            }
            assertEquals(Math.sqrt(2 / Math.PI), sum / 40, 0.06, pair.feature());
        }
    }

    @Test
    void oneBrightPixel_givesTheSumOfTheMask() throws ProblemException {
        // the disc has n bins; the sum of |E5E5| is 36 and its norm 10; the spread is sqrt(n - 1) / n
        int n = PatchShapeTest.disc(DIAMETER);
        double expected = 36.0 / n / 10 / (Math.sqrt(n - 1) / n);
        assertEquals(expected, new Swatch((x, y) -> x == 0 && y == 0 ? 1 : 0).value("laws_ee", DIAMETER), 1e-6);
    }

    @Test
    void texturesAreToldApart() throws ProblemException {
        Swatch fineStripes = new Swatch((x, y) -> Math.floorMod(x, 2));
        Swatch bars = new Swatch((x, y) -> Math.floorMod(x, 4) < 2 ? 1 : 0);
        Swatch chequers = new Swatch((x, y) -> Math.floorMod(x + y, 2));
        Swatch slope = new Swatch((x, y) -> x);
        assertHighest("laws_lr", fineStripes, bars, chequers, slope);
        assertHighest("laws_ls", bars, fineStripes, chequers, slope);
        assertHighest("laws_rr", chequers, fineStripes, bars, slope);
        assertHighest("laws_le", slope, fineStripes, chequers);
    }

    private static void assertHighest(String feature, Swatch highest, Swatch... others) throws ProblemException {
        double value = highest.value(feature, DIAMETER);
        for (Swatch other : others) {
            assertTrue(value > 1.3 * other.value(feature, DIAMETER), feature);
        }
    }

    @Test
    void gainOffsetAndAQuarterTurn_changeNothing() throws ProblemException {
        Swatch plain = new Swatch(LawsTextureTest::noise);
        Swatch regained = new Swatch((x, y) -> 40 * noise(x, y) + 3000);
        Swatch turned = new Swatch((x, y) -> noise(y, -x));
        for (LawsPair pair : LawsPair.ALL) {
            double value = plain.value(pair.feature(), DIAMETER);
            assertEquals(value, regained.value(pair.feature(), DIAMETER), 1e-4, pair.feature());
            assertEquals(value, turned.value(pair.feature(), DIAMETER), 1e-6, pair.feature());
        }
    }

    @Test
    void twiceTheMagnification_givesTheSame() throws ProblemException {
        Swatch large = new Swatch((x, y) -> noise(Math.floorDiv(x, 2), Math.floorDiv(y, 2)));
        Swatch small = new Swatch(LawsTextureTest::noise);
        for (LawsPair pair : LawsPair.ALL) {
            assertEquals(small.value(pair.feature(), 12), large.value(pair.feature(), 24), 1e-5, pair.feature());
        }
    }

    @Test
    void flatTissue_hasNoTexture() throws ProblemException {
        Swatch flat = new Swatch((x, y) -> 700);
        for (LawsPair pair : LawsPair.ALL) {
            assertEquals(0, flat.value(pair.feature(), DIAMETER), pair.feature());
        }
    }
}

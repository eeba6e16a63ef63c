/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.engine.evaluation.Confusion;
import org.cytoloop.labelling.agreement.Kappa.Method;
import org.junit.jupiter.api.Test;

/** Kappa against published examples, and what must hold for any table. */
class KappaTest {
    private static Kappa kappa(long[]... rows) {
        return KappaEstimate.of(AgreementTable.of(rows), 1);
    }

    private static long[] row(long... counts) {
        return counts;
    }

    /**
     * Cohen 1968, "Weighted kappa", Psychol. Bull. 70:213-220, table 1: two judges, 200 patients, unweighted kappa .492;
     * also the example of cohen.kappa in the R package psych.
     */
    @Test
    void cohen1968_twoJudges() {
        Kappa kappa = kappa(row(88, 14, 18), row(10, 40, 10), row(2, 6, 12));
        assertEquals(0.70, kappa.observed(), 1e-12);
        assertEquals(0.41, kappa.expected(), 1e-12);
        assertEquals(0.492, kappa.interval().value(), 0.0005);
    }

    /**
     * Fleiss, Cohen and Everitt 1969, Psychol. Bull. 72:323-327: the table of 200 subjects, as in the example of
     * cohen.kappa in the R package psych; kappa and its variance worked out from their formula apart from this code.
     */
    @Test
    void fleissCohenEveritt1969_standardError() {
        Kappa kappa = kappa(row(106, 10, 4), row(22, 28, 10), row(2, 12, 6));
        assertEquals(0.70, kappa.observed(), 1e-12);
        assertEquals(0.475, kappa.expected(), 1e-12);
        assertEquals(0.429, kappa.interval().value(), 0.0005);
        assertEquals(0.002885, kappa.standardError() * kappa.standardError(), 0.0000005);
    }

    /** A printout of the FREQ procedure of SAS that the tests of statsmodels compare with: kappa .4842, error .1380. */
    @Test
    void statsmodels_sasPrintout() {
        Kappa kappa = kappa(row(0, 4, 1), row(0, 8, 0), row(0, 1, 5));
        assertEquals(0.4842, kappa.interval().value(), 0.00005);
        assertEquals(0.1380, kappa.standardError(), 0.00005);
        assertEquals(Method.BOOTSTRAP, kappa.method());
    }

    /** Altman 1991, "Practical Statistics for Medical Research", table 14.2: xeromammograms, kappa 0.47, moderate. */
    @Test
    void altman1991_xeromammograms() {
        Kappa kappa = kappa(row(21, 12, 0, 0), row(4, 17, 1, 0), row(3, 9, 15, 2), row(0, 0, 0, 1));
        assertEquals(54 / 85.0, kappa.observed(), 1e-12);
        assertEquals(0.47, kappa.interval().value(), 0.005);
        assertEquals(Band.MODERATE, kappa.band());
    }

    /**
     * Agresti and Winner 1997, "Evaluating agreement and disagreement among movie reviewers", Chance 10(2):10-14: two
     * film critics, 160 films; the FREQ procedure of SAS gives kappa 0.389 with standard error 0.0598.
     */
    @Test
    void agrestiWinner1997_filmCritics() {
        Kappa kappa = kappa(row(24, 8, 13), row(8, 13, 11), row(10, 9, 64));
        assertEquals(0.389, kappa.interval().value(), 0.0005);
        assertEquals(0.0598, kappa.standardError(), 0.00005);
        assertEquals(0.272, kappa.interval().low(), 0.0005);
        assertEquals(0.506, kappa.interval().high(), 0.0005);
        assertEquals(Band.FAIR, kappa.band());
    }

    /**
     * Kundel and Polansky 2003, "Measurement of observer agreement", Radiology 228:303-308: two readers, 110 mammograms;
     * the R documentation of the data set Mammograms (package vcdExtra) prints kappa 0.3713 with error 0.06033.
     */
    @Test
    void kundelPolansky2003_mammograms() {
        Kappa kappa = kappa(row(34, 10, 2, 0), row(6, 8, 8, 2), row(2, 5, 4, 12), row(0, 1, 2, 14));
        assertEquals(0.3713, kappa.interval().value(), 0.00005);
        assertEquals(0.06033, kappa.standardError(), 0.000005);
        assertEquals(Method.LARGE_SAMPLE, kappa.method());
    }

    /**
     * Feinstein and Cicchetti 1990, J. Clin. Epidemiol. 43:543-549: both tables agree in 85 %, yet kappa is .70
     * in one and .32 in the other; PABAK (Byrt 1993) is .70 for both.
     */
    @Test
    void feinsteinCicchetti1990_paradox_isExplained() {
        Kappa balanced = kappa(row(40, 9), row(6, 45));
        assertEquals(0.70, balanced.interval().value(), 0.005);
        assertEquals(0.70, balanced.pabak(), 1e-12);
        assertEquals("", balanced.remark());
        Kappa skewed = kappa(row(80, 10), row(5, 5));
        assertEquals(0.32, skewed.interval().value(), 0.005);
        assertEquals(0.70, skewed.pabak(), 1e-12);
        assertEquals(
                "Kappa is low although 85 % agree, because 88 % of the labels are ON and that much agreement is expected"
                        + " by chance; with all labels equally frequent it would be 0.70 (PABAK, Byrt 1993).",
                skewed.remark());
    }

    @Test
    void kappa_twoCategories_isThatOfTheConfusionTable() {
        SeededRandom random = new SeededRandom(3);
        for (int i = 0; i < 200; i++) {
            long[] counts = random(random, 4);
            Confusion confusion = new Confusion(counts[0], counts[1], counts[2], counts[3]);
            Kappa kappa = kappa(row(counts[0], counts[1]), row(counts[2], counts[3]));
            assertEquals(confusion.kappa(), kappa.interval().value(), 1e-12);
        }
    }

    @Test
    void kappa_anyTable_isSymmetric_permutationInvariant_andAtMostOne() {
        SeededRandom random = new SeededRandom(5);
        for (int i = 0; i < 300; i++) {
            long[] c = random(random, 9);
            Kappa kappa = kappa(row(c[0], c[1], c[2]), row(c[3], c[4], c[5]), row(c[6], c[7], c[8]));
            Kappa turned = kappa(row(c[0], c[3], c[6]), row(c[1], c[4], c[7]), row(c[2], c[5], c[8]));
            Kappa renamed = kappa(row(c[8], c[6], c[7]), row(c[2], c[0], c[1]), row(c[5], c[3], c[4]));
            double value = kappa.interval().value();
            if (!kappa.isDefined()) {
                assertFalse(turned.isDefined() || renamed.isDefined());
                continue;
            }
            assertEquals(value, turned.interval().value(), 1e-12);
            assertEquals(value, renamed.interval().value(), 1e-12);
            assertEquals(kappa.standardError(), turned.standardError(), 1e-9);
            assertEquals(kappa.standardError(), renamed.standardError(), 1e-9);
            assertTrue(value <= 1 && value >= -1, "kappa " + value);
            assertTrue(
                    kappa.interval().low() <= value && value <= kappa.interval().high(), kappa.toString());
            assertTrue(kappa.interval().high() <= 1 && kappa.interval().low() >= -1, kappa.toString());
        }
    }

    private static long[] random(SeededRandom random, int length) {
        long[] counts = new long[length];
        int most = 1 + random.nextInt(30);
        for (int i = 0; i < length; i++) {
            counts[i] = random.nextInt(most);
        }
        counts[random.nextInt(length)]++;
        return counts;
    }

    @Test
    void kappa_identicalLabels_isOne_andItsIntervalSaysHowFewThereAre() {
        Kappa few = kappa(row(5, 0), row(0, 5));
        Kappa many = kappa(row(100, 0), row(0, 100));
        assertEquals(1, few.interval().value());
        assertEquals(1, few.interval().high());
        assertEquals(Method.AGREEMENT, few.method());
        // Wilson's lower limit of 10 of 10 is 0.722, so kappa's is (0.722 - 0.5) / 0.5
        assertEquals((0.7224672 - 0.5) / 0.5, few.interval().low(), 1e-6);
        assertTrue(many.interval().low() > 0.95, many.toString());
        assertEquals(Band.ALMOST_PERFECT, many.band());
    }

    @Test
    void kappa_oneClassOnly_isUndefined_andSaysWhatIsMissing() {
        Kappa kappa = kappa(row(0, 0, 0), row(0, 12, 0), row(0, 0, 0));
        assertFalse(kappa.isDefined());
        assertEquals(Band.UNDEFINED, kappa.band());
        assertEquals(1, kappa.observed());
        assertTrue(kappa.remark().startsWith("Kappa cannot be computed: all 12 pairs are OFF both times"));
        assertFalse(kappa(row(0, 0), row(0, 0)).isDefined());
    }

    @Test
    void bootstrap_isSeeded_andNearTheLargeSampleInterval() {
        AgreementTable table = AgreementTable.of(new long[][] {{15, 4}, {5, 20}});
        Kappa kappa = KappaEstimate.of(table, 7);
        assertEquals(Method.BOOTSTRAP, kappa.method());
        assertEquals(kappa, KappaEstimate.of(table, 7));
        double value = kappa.interval().value();
        assertEquals(value - 1.96 * kappa.standardError(), kappa.interval().low(), 0.06);
        assertEquals(value + 1.96 * kappa.standardError(), kappa.interval().high(), 0.06);
    }

    /** 400 tables of 30 pairs drawn from one truth: the interval must hold the true kappa about 95 times in 100. */
    @Test
    void bootstrap_coversTheTruth() {
        // p(ON, ON) = 0.4, p(OFF, OFF) = 0.4, p(ON, OFF) = p(OFF, ON) = 0.1: kappa = (0.8 - 0.5) / 0.5
        SeededRandom random = new SeededRandom(11);
        int covered = 0;
        int tables = 400;
        for (int t = 0; t < tables; t++) {
            long[] counts = new long[4];
            for (int i = 0; i < 30; i++) {
                double u = random.nextDouble();
                counts[u < 0.4 ? 0 : u < 0.5 ? 1 : u < 0.6 ? 2 : 3]++;
            }
            Kappa kappa = kappa(row(counts[0], counts[1]), row(counts[2], counts[3]));
            if (kappa.interval().low() <= 0.6 && 0.6 <= kappa.interval().high()) {
                covered++;
            }
        }
        assertTrue(covered >= 0.9 * tables && covered <= 0.99 * tables, covered + " of " + tables);
    }

    @Test
    void bands_areThoseOfLandisAndKoch() {
        assertEquals(Band.POOR, Band.of(-0.01));
        assertEquals(Band.SLIGHT, Band.of(0));
        assertEquals(Band.SLIGHT, Band.of(0.2));
        assertEquals(Band.FAIR, Band.of(0.21));
        assertEquals(Band.MODERATE, Band.of(0.6));
        assertEquals(Band.SUBSTANTIAL, Band.of(0.8));
        assertEquals(Band.ALMOST_PERFECT, Band.of(0.81));
        assertEquals("substantial", Band.of(0.7).word());
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cytoloop.engine.evaluation.Confusion;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.engine.evaluation.Wilson;
import org.cytoloop.scoring.exam.ExamScore.Remainder;
import org.junit.jupiter.api.Test;

class ExamScoreTest {
    private static final Remainder NOTHING = new Remainder(0, 0, 0, 0);

    private static ExamScore score(int tp, int fp, int fn, int tn, Remainder remainder) {
        return score(new double[] {10}, remainder, new int[][] {{tp, fp, fn, tn}});
    }

    /** @param counts tp, fp, fn, tn of each stratum */
    private static ExamScore score(double[] weights, Remainder remainder, int[][] counts) {
        int n = 0;
        for (int[] row : counts) {
            for (int count : row) {
                n += count;
            }
        }
        boolean[] on = new boolean[n];
        boolean[] called = new boolean[n];
        int[] stratum = new int[n];
        int at = 0;
        for (int s = 0; s < counts.length; s++) {
            for (int kind = 0; kind < 4; kind++) {
                for (int i = 0; i < counts[s][kind]; i++) {
                    on[at] = kind == 0 || kind == 2;
                    called[at] = kind == 0 || kind == 1;
                    stratum[at++] = s;
                }
            }
        }
        return ExamScore.of(new ExamSheet(on, stratum, weights), called, remainder);
    }

    private static void assertInterval(double value, double low, double high, Interval interval, double tolerance) {
        assertEquals(value, interval.value(), 1e-9);
        assertEquals(low, interval.low(), tolerance);
        assertEquals(high, interval.high(), tolerance);
    }

    /**
     * Numbers of an independent implementation with NumPy 2.4.6 and SciPy 1.17.1: Wilson's formula written out,
     * scipy.stats.chi2.ppf(0.05, 2 x) / 2 n near its ends, and for kappa 1 000 000 multinomial replicates of the table plus
     * a half.
     */
    @Test
    void equalWeights_equalAnIndependentImplementation() {
        ExamScore score = score(38, 3, 5, 104, NOTHING);
        assertEquals(new Confusion(38, 3, 5, 104), score.confusion());
        assertEquals(150, score.n());
        assertInterval(38 / 41.0, 0.8057255146, 0.9748021694, score.precision(), 1e-9);
        assertInterval(38 / 43.0, 0.7552083819, 0.9492957226, score.recall(), 1e-9);
        assertInterval(104 / 107.0, 0.9207918591, 0.9923580239, score.specificity(), 1e-9);
        assertInterval(43 / 150.0, 0.2203381269, 0.3636491774, score.onShare(), 1e-9);
        assertInterval(76 / 84.0, 0.8185021107, 0.9524090309, score.f1(), 1e-7);
        // 2000 replicates: the ends themselves vary by about .003
        assertInterval(0.8677540231, 0.75147, 0.93804, score.kappa(), 0.012);
        assertEquals(score.confusion().kappa(), score.kappa().value(), 1e-12);
        assertEquals(score.confusion().f1(), score.f1().value(), 1e-12);
    }

    /** Two animals whose cells weigh 10 and 25; the same implementation, with p (1 - p) / var(p) and Kish's size. */
    @Test
    void unequalWeights_equalAnIndependentImplementation() {
        ExamScore score = score(new double[] {10, 25}, NOTHING, new int[][] {{20, 2, 3, 50}, {6, 2, 1, 16}});
        assertInterval(0.8333333333333334, 0.6264336331, 0.9371403543, score.precision(), 1e-9);
        assertInterval(0.8641975308641975, 0.6778509593, 0.9506067550, score.recall(), 1e-9);
        assertInterval(0.9278350515463918, 0.8181371144, 0.9735069396, score.specificity(), 1e-9);
        assertInterval(0.8484848484848484, 0.7056306916, 0.9289899446, score.f1(), 1e-6);
        assertTrue(
                score.words().get(score.words().size() - 1).contains("weighted"),
                score.words().toString());
    }

    /** Weights that are all the same say nothing, whatever they are. */
    @Test
    void strataWithEqualWeights_areLikeOne() {
        ExamScore one = score(38, 3, 5, 104, NOTHING);
        ExamScore two = score(new double[] {7, 7}, NOTHING, new int[][] {{18, 1, 4, 50}, {20, 2, 1, 54}});
        assertInterval(one.f1().value(), one.f1().low(), one.f1().high(), two.f1(), 1e-9);
        assertInterval(one.recall().value(), one.recall().low(), one.recall().high(), two.recall(), 1e-9);
        assertInterval(
                one.specificity().value(),
                one.specificity().low(),
                one.specificity().high(),
                two.specificity(),
                1e-9);
    }

    /**
     * Newcombe 1998, Statistics in Medicine 17:873-890, table II, example (a), method 10: 56/70 - 48/80 = 0.2000 with the
     * interval 0.0524 to 0.3339. Balanced accuracy is half of 1 plus such a difference.
     */
    @Test
    void balancedAccuracy_equalsNewcombesExample() {
        ExamScore score = score(56, 48, 14, 32, NOTHING);
        assertInterval(0.6, (1 + 0.0524) / 2, (1 + 0.3339) / 2, score.balancedAccuracy(), 5e-5);
        assertEquals(
                score.confusion().balancedAccuracy(), score.balancedAccuracy().value(), 1e-12);
    }

    /** Brown, Cai and DasGupta 2001, section 4.1.1; as BinomCI(x, n, method = "modified wilson") of R's DescTools. */
    @Test
    void fewHitsOrMisses_haveThePoissonEnd() {
        assertInterval(0.1, 0.0051293294, 0.4041500268, ModifiedWilson.of(0.1, 10), 1e-9);
        assertInterval(0.04, 0.0071072302, 0.1346009069, ModifiedWilson.of(0.04, 50), 1e-9);
        assertInterval(0.03, 0.0081769145, 0.0845193643, ModifiedWilson.of(0.03, 100), 1e-9);
        assertInterval(0.99, 0.9455138038, 0.9994870671, ModifiedWilson.of(0.99, 100), 1e-9);
        assertEquals(Wilson.of(4, 100), ModifiedWilson.of(0.04, 100));
    }

    /** Where no error was seen resampling sees no uncertainty; this interval does. */
    @Test
    void faultlessExam_isNotCertain() {
        ExamScore score = score(12, 0, 0, 138, NOTHING);
        assertInterval(1, 0.8620237990, 1, score.f1(), 1e-7);
        assertEquals(1, score.kappa().value());
        assertTrue(score.kappa().low() < 0.98, score.kappa().toString());
        assertEquals(Wilson.of(12, 12), score.recall());
    }

    @Test
    void words_sayWhatABiologistAsks() {
        List<String> words = score(91, 7, 9, 293, new Remainder(3, 1, 2, 1)).words();
        assertEquals("On 400 cells drawn at random F1 is 0.92 (0.87 to 0.95).", words.get(0));
        assertEquals("Of 100 truly ON cells it finds about 91 (84 to 95).", words.get(1));
        assertEquals("Of 100 cells it calls ON about 93 (86 to 96) truly are.", words.get(2));
        assertEquals("Of 100 truly OFF cells it calls about 2 (1 to 5) ON by mistake.", words.get(3));
        assertEquals("3 exam cells were answered UNSURE and not scored.", words.get(4));
        assertEquals(
                "1 exam cell is left out, because this round was trained on it before it was drawn.", words.get(5));
        assertEquals("2 exam cells are left out, because detection did not find them again.", words.get(6));
        assertEquals("1 answer was changed after the exam was closed.", words.get(7));
        assertEquals(8, words.size());
    }

    @Test
    void fewOnCells_areToldOf_withWhatItWouldTake() {
        List<String> words = score(5, 1, 1, 143, NOTHING).words();
        String rough = words.get(4);
        assertTrue(rough.startsWith("Only 6 of the 150 exam cells are ON"), rough);
        assertTrue(rough.endsWith("takes about 63 ON cells, an exam of about 1600 cells."), rough);
    }

    @Test
    void numbersThatCannotBe_areNaN_andSaid() {
        ExamScore noOn = score(0, 0, 0, 150, NOTHING);
        assertTrue(Double.isNaN(noOn.f1().value()));
        assertTrue(Double.isNaN(noOn.recall().low()));
        assertTrue(Double.isNaN(noOn.kappa().value()));
        assertTrue(
                noOn.words().get(0).startsWith("None of the 150 exam cells is ON"),
                noOn.words().toString());
        assertTrue(noOn.words().get(1).startsWith("It calls none of the 150 exam cells ON"));
        ExamScore noOff = score(150, 0, 0, 0, NOTHING);
        assertTrue(Double.isNaN(noOff.specificity().value()));
        assertEquals(1, noOff.f1().value());
        ExamScore nothing = score(0, 0, 0, 0, new Remainder(150, 0, 0, 0));
        assertTrue(Double.isNaN(nothing.onShare().value()));
        assertEquals(
                "No cell of the exam can be scored, so nothing is known of this round.",
                nothing.words().get(0));
        assertTrue(nothing.words().get(1).contains("hold for clear cells only"));
    }
}

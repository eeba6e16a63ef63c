/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdProposalTest {
    @ParameterizedTest
    @CsvSource({
        "2.913, 2.114, true, 2.5",
        "2.51, 2.49, true, 2.5",
        "12.2, 35.9, false, 25",
        "1000, 10, true, 100",
        "0.0021, 0.0019, true, 0.002",
        "-1, -3, true, -2",
        "0.4, -0.3, true, 0",
        "3.0000001, 3, true, 3.00000005"
    })
    void between_isReadableAndBetween(double on, double off, boolean onAbove, double expected) throws ProblemException {
        ThresholdProposal proposal = ThresholdProposal.between(on, off, onAbove);
        assertEquals(expected, proposal.value(), 1e-12);
        assertEquals(0, proposal.band());
        assertEquals(1, proposal.balancedAccuracy());
    }

    @Test
    void between_anyTwo_partsThem() throws ProblemException {
        SeededRandom random = new SeededRandom(4);
        for (int i = 0; i < 5000; i++) {
            double scale = Math.pow(10, random.nextInt(12) - 6);
            double a = random.nextGaussian() * scale;
            double b = random.nextGaussian() * scale;
            double value = ThresholdProposal.between(Math.max(a, b), Math.min(a, b), true)
                    .value();
            assertTrue(value > Math.min(a, b) && value < Math.max(a, b), a + " " + b + ": " + value);
        }
    }

    @Test
    void between_wrongPairs_areRefusedWithASentence() {
        assertEquals(
                "Both examples have the value 2.5, so no threshold parts them; choose other cells or another feature.",
                problem(() -> ThresholdProposal.between(2.5, 2.5, true)));
        assertEquals(
                "The ON example (1.2) lies below the OFF example (3.4), but ON is to lie above; exchange the two or turn"
                        + " the comparison round.",
                problem(() -> ThresholdProposal.between(1.2, 3.4, true)));
        assertEquals(
                "The OFF example has no value of this feature; choose another cell or another feature.",
                problem(() -> ThresholdProposal.between(1.2, Double.NaN, true)));
    }

    private interface Act {
        void run() throws ProblemException;
    }

    private static String problem(Act act) {
        return assertThrows(ProblemException.class, act::run).getMessage();
    }

    @Test
    void fromLabels_parted_hasNoBand() throws ProblemException {
        ThresholdProposal proposal =
                ThresholdProposal.fromLabels(new float[] {3.1f, 4, 5, 9, Float.NaN}, new float[] {0.1f, 1, 2.2f}, true);
        assertEquals(3, proposal.value());
        assertEquals(0, proposal.band());
        assertEquals(0, proposal.grey());
        assertEquals(">= 3: 4 of 4 ON and 3 of 3 OFF cells lie on their side", proposal.sentence());
    }

    @Test
    void fromLabels_overlapping_findsTheBestCutAndSpansTheOverlap() throws ProblemException {
        SeededRandom random = new SeededRandom(8);
        float[] on = new float[300];
        float[] off = new float[300];
        for (int i = 0; i < 300; i++) {
            on[i] = (float) (3.5 + random.nextGaussian());
            off[i] = (float) (1.5 + random.nextGaussian());
        }
        on[0] = -40;
        ThresholdProposal proposal = ThresholdProposal.fromLabels(on, off, true);
        // two normal curves of equal spread cross halfway; 5 % of either lie more than 1.645 from their middle
        assertEquals(2.5, proposal.value(), 0.25);
        assertEquals(0.645, proposal.band(), 0.25);
        assertEquals(0.84, proposal.balancedAccuracy(), 0.04);
        int grey = 0;
        double bestOfAll = 0;
        for (int i = 0; i < 300; i++) {
            grey += Math.abs(on[i] - proposal.value()) <= proposal.band() ? 1 : 0;
            grey += Math.abs(off[i] - proposal.value()) <= proposal.band() ? 1 : 0;
            bestOfAll = Math.max(bestOfAll, Math.max(accuracy(on, off, on[i]), accuracy(on, off, off[i])));
        }
        assertEquals(grey, proposal.grey());
        assertTrue(proposal.balancedAccuracy() > bestOfAll - 0.005, proposal + " against " + bestOfAll);
        assertTrue(proposal.condition().matches(">= \\d(\\.\\d+)? ± 0\\.\\d+"), proposal.condition());
    }

    @Test
    void fromLabels_partedButForStrays_hasNoBand() throws ProblemException {
        float[] on = new float[60];
        float[] off = new float[240];
        for (int i = 0; i < on.length; i++) {
            on[i] = 5 + i * 0.1f;
        }
        for (int i = 0; i < off.length; i++) {
            off[i] = i * 0.016f;
        }
        on[10] = -300;
        on[20] = 0.5f;
        off[30] = 900;
        ThresholdProposal proposal = ThresholdProposal.fromLabels(on, off, true);
        assertEquals(0, proposal.band(), proposal.sentence());
        assertTrue(proposal.value() > 3.8 && proposal.value() <= 5, proposal.sentence());
    }

    /** Signals have a long tail above: most cells are dim, few are very bright, and some of both kinds are mistaken. */
    @Test
    void fromLabels_longTails_areGreyOnlyWhereLabelsAreMixed() throws ProblemException {
        for (int seed = 0; seed < 20; seed++) {
            SeededRandom random = new SeededRandom(seed);
            float[] on = new float[60];
            float[] off = new float[240];
            for (int i = 0; i < on.length; i++) {
                on[i] = (float) (8 * Math.exp(0.5 * random.nextGaussian()));
            }
            for (int i = 0; i < off.length; i++) {
                off[i] = (float) (1.2 * Math.exp(0.7 * random.nextGaussian()));
            }
            ThresholdProposal plain = ThresholdProposal.fromLabels(on, off, true);
            assertTrue(plain.band() > 0 && plain.band() < 0.75 * plain.value(), plain.sentence());
            // artefacts far brighter than any cell, and three in a hundred said the wrong way round
            for (int i = 0; i < 6; i++) {
                off[i * 40] = 40 + 30 * i;
            }
            on[0] = 0.1f;
            on[1] = -2;
            ThresholdProposal strayed = ThresholdProposal.fromLabels(on, off, true);
            assertTrue(strayed.band() < strayed.value(), strayed.sentence());
            assertTrue(3 * strayed.grey() <= on.length + off.length, strayed.sentence());
            assertEquals(plain.value(), strayed.value(), 1.2, strayed.sentence());
        }
    }

    @Test
    void fromLabels_hardlyRelated_holdsAThirdAtTheMost() throws ProblemException {
        for (int seed = 0; seed < 50; seed++) {
            SeededRandom random = new SeededRandom(seed);
            float[] on = new float[3 + random.nextInt(100)];
            float[] off = new float[3 + random.nextInt(100)];
            for (int i = 0; i < on.length; i++) {
                on[i] = (float) (random.nextGaussian() + 0.8);
            }
            for (int i = 0; i < off.length; i++) {
                off[i] = (float) random.nextGaussian();
            }
            boolean above = new BestCut(on, off, true).best() >= new BestCut(on, off, false).best();
            ThresholdProposal proposal = ThresholdProposal.fromLabels(on, off, above);
            assertTrue(3 * proposal.grey() <= on.length + off.length, proposal.sentence());
            ThresholdProposal mirrored = ThresholdProposal.fromLabels(negative(on), negative(off), !above);
            assertEquals(proposal.band(), mirrored.band(), 1e-6, "the same the other way round");
        }
    }

    private static float[] negative(float[] values) {
        float[] turned = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            turned[i] = -values[i];
        }
        return turned;
    }

    private static double accuracy(float[] on, float[] off, double cut) {
        double right = 0;
        for (float value : on) {
            right += value >= cut ? 0.5 / on.length : 0;
        }
        for (float value : off) {
            right += value < cut ? 0.5 / off.length : 0;
        }
        return right;
    }

    @Test
    void fromLabels_onBelow_mirrors() throws ProblemException {
        float[] low = {1, 1.2f, 1.4f, 1.8f};
        float[] high = {1.9f, 2.5f, 3, 3.5f};
        ThresholdProposal above = ThresholdProposal.fromLabels(high, low, true);
        ThresholdProposal below = ThresholdProposal.fromLabels(low, high, false);
        assertEquals(above.value(), below.value());
        assertEquals("< ", below.condition().substring(0, 2));
        assertEquals(4, below.onRight());
        assertEquals(4, below.offRight());
    }

    @Test
    void fromLabels_thatCannotBeParted_areRefusedWithASentence() {
        float[] low = {1, 2, 3};
        float[] high = {4, 5, 6};
        assertTrue(problem(() -> ThresholdProposal.fromLabels(low, high, true))
                .startsWith("The ON cells lie mostly below"));
        assertTrue(problem(() -> ThresholdProposal.fromLabels(new float[] {1, 2}, high, true))
                .contains("there are 2 and 3"));
        float[] same = {2, 2, 2};
        assertTrue(problem(() -> ThresholdProposal.fromLabels(same, same, true)).startsWith("All labelled cells have"));
    }
}

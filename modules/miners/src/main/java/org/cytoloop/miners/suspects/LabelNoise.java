/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners.suspects;

import java.util.Arrays;
import org.cytoloop.core.task.TaskContext;

/**
 * How often labels are wrong, and which are. Labels are taken to err at random with a rate for each class, as confident
 * learning takes them to (Northcutt, Jiang and Chuang 2021, "Confident learning: estimating uncertainty in dataset
 * labels", Journal of Artificial Intelligence Research 70:1373-1411); but instead of counting confident cells, which
 * needs well-calibrated p(ON) and makes lists that are too short where classes are easy to tell, the rates and the
 * calibration (p(true class is ON) as a logistic function of the classifier's log odds) are found together by maximum
 * likelihood (Bootkrajang and Kabán 2012, "Label-noise robust logistic regression and its applications", ECML PKDD) with
 * expectation and maximisation in turn. Weak priors keep it from finding patterns in few labels: without evidence
 * {@value #PRIOR_WRONG} in {@value #PRIOR_LABELS} labels are wrong, and both rates are alike.
 *
 * @param wrong probability that each label is wrong, 0 to 1
 * @param onOfOff share of cells that are OFF but labelled ON
 * @param offOfOn share of cells that are ON but labelled OFF
 */
record LabelNoise(double[] wrong, double onOfOff, double offOfOn) {
    private static final double PRIOR_WRONG = 1;
    private static final double PRIOR_LABELS = 20;
    /** So many cells of a class weigh as much as what is known of both together. */
    private static final double SHARED_CELLS = 20;
    /** p(ON) beyond this is not believed. */
    private static final double CERTAIN = 0.01;
    /** Pull of the slope towards 1, that is towards calibrated p(ON), and of the shift towards 0. */
    private static final double SLOPE_PULL = 1;

    private static final double SHIFT_PULL = 0.01;
    private static final int ROUNDS = 100;
    private static final double STILL = 1e-7;

    /**
     * Estimates.
     *
     * @param pOn p(ON) of each cell under classifiers that have not seen its label
     * @param labelledOn its label
     */
    static LabelNoise of(double[] pOn, boolean[] labelledOn, TaskContext task) {
        return new Fit(pOn, labelledOn).run(task);
    }

    /** The fit as far as it has come. */
    private static final class Fit {
        private final double[] odds;
        private final boolean[] on;
        /** Probability that the true class is ON. */
        private final double[] truth;

        private double slope = 1;
        private double shift;
        private double onOfOff = PRIOR_WRONG / PRIOR_LABELS;
        private double offOfOn = PRIOR_WRONG / PRIOR_LABELS;

        Fit(double[] pOn, boolean[] labelledOn) {
            on = labelledOn;
            truth = new double[on.length];
            odds = new double[on.length];
            for (int i = 0; i < odds.length; i++) {
                double p = Math.min(1 - CERTAIN, Math.max(CERTAIN, pOn[i]));
                odds[i] = StrictMath.log(p / (1 - p));
            }
        }

        LabelNoise run(TaskContext task) {
            double before = Double.NaN;
            for (int round = 0; round < ROUNDS && !(Math.abs(slope + shift - before) < STILL); round++) {
                task.checkCancelled();
                before = slope + shift;
                expect();
                countErrors();
                climb();
                climb();
            }
            expect();
            double[] wrong = new double[on.length];
            for (int i = 0; i < wrong.length; i++) {
                wrong[i] = on[i] ? 1 - truth[i] : truth[i];
            }
            return new LabelNoise(wrong, onOfOff, offOfOn);
        }

        /** What each cell truly is, given its label. */
        private void expect() {
            for (int i = 0; i < on.length; i++) {
                double p = sigmoid(odds[i]);
                double isOn = p * (on[i] ? 1 - offOfOn : offOfOn);
                double isOff = (1 - p) * (on[i] ? onOfOff : 1 - onOfOff);
                truth[i] = isOn / (isOn + isOff);
            }
        }

        private double sigmoid(double logOdds) {
            return 1 / (1 + StrictMath.exp(-(slope * logOdds + shift)));
        }

        private void countErrors() {
            double trulyOn = Arrays.stream(truth).sum();
            double missed = 0;
            double added = 0;
            for (int i = 0; i < on.length; i++) {
                missed += on[i] ? 0 : truth[i];
                added += on[i] ? 1 - truth[i] : 0;
            }
            double shared = (missed + added + PRIOR_WRONG) / (on.length + PRIOR_LABELS);
            onOfOff = (added + SHARED_CELLS * shared) / (on.length - trulyOn + SHARED_CELLS);
            offOfOn = (missed + SHARED_CELLS * shared) / (trulyOn + SHARED_CELLS);
        }

        /** One step of Newton's method towards the best slope and shift for what the cells seem to be. */
        private void climb() {
            double slopeUp = SLOPE_PULL * (1 - slope);
            double shiftUp = -SHIFT_PULL * shift;
            double slopeSlope = SLOPE_PULL;
            double slopeShift = 0;
            double shiftShift = SHIFT_PULL;
            for (int i = 0; i < on.length; i++) {
                double p = sigmoid(odds[i]);
                double spread = p * (1 - p);
                slopeUp += (truth[i] - p) * odds[i];
                shiftUp += truth[i] - p;
                slopeSlope += spread * odds[i] * odds[i];
                slopeShift += spread * odds[i];
                shiftShift += spread;
            }
            double determinant = slopeSlope * shiftShift - slopeShift * slopeShift;
            slope += (shiftShift * slopeUp - slopeShift * shiftUp) / determinant;
            shift += (slopeSlope * shiftUp - slopeShift * slopeUp) / determinant;
        }
    }
}

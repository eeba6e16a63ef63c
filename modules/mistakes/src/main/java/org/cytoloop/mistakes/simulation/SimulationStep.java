/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.simulation;

/**
 * One step of a simulation: the labels so far, and how good the classifier trained on them is.
 *
 * @param labels number of labels
 * @param on how many of them are ON
 * @param f1 F1 on the test set, calling ON from the usual threshold; NaN when nothing is called and nothing is ON
 * @param auc area under the ROC curve on the test set; NaN when it has one class only
 * @param trainSeconds time to train and to call the cells on offer, s
 * @param askSeconds time to say which cells are asked next, s; 0 at the last step
 * @param mined how many of the cells asked next a miner chose; the others are random
 */
public record SimulationStep(
        int labels, int on, double f1, double auc, double trainSeconds, double askSeconds, int mined) {
    /** Time from the answers of one batch to the next batch, s. */
    public double seconds() {
        return trainSeconds + askSeconds;
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.evaluation;

/**
 * What cross-validation says of each sample: p(ON) under a classifier that was not trained on it.
 *
 * @param plan the folds
 * @param probabilities one per sample, 0 to 1; NaN where the sample was not tested
 */
public record OutOfFold(FoldPlan plan, float[] probabilities) {
    /** Keeps a copy. */
    public OutOfFold {
        probabilities = probabilities.clone();
    }

    /** A copy: p(ON) of each sample, NaN where it was not tested. */
    @Override
    public float[] probabilities() {
        return probabilities.clone();
    }

    /**
     * Scores over the tested samples of all folds together (pooled), which also works where a fold has samples of one
     * class only.
     *
     * @param on label of each sample
     * @param threshold p(ON) from which a cell is called ON
     * @param seed seed of the bootstrap
     */
    public Scores scores(boolean[] on, double threshold, long seed) {
        int[] tested = plan.testedRows();
        boolean[] truth = new boolean[tested.length];
        float[] calls = new float[tested.length];
        for (int i = 0; i < tested.length; i++) {
            truth[i] = on[tested[i]];
            calls[i] = probabilities[tested[i]];
        }
        return Scores.of(truth, calls, threshold, seed);
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.evaluation;

import java.util.Arrays;

/**
 * Area under the ROC curve, as the share of (ON, OFF) pairs in which the ON cell has the higher p(ON), equal ones
 * counting half: the Mann-Whitney statistic divided by the number of pairs (Hanley and McNeil 1982, "The meaning and use
 * of the area under a ROC curve", Radiology 143:29-36).
 */
public final class Auc {
    private Auc() {}

    /**
     * The area.
     *
     * @param on truth of each cell
     * @param probabilities p(ON) of each cell; not NaN
     * @return 0 to 1; NaN when a class is missing
     */
    public static double of(boolean[] on, float[] probabilities) {
        if (on.length != probabilities.length) {
            throw new IllegalArgumentException(on.length + " truths for " + probabilities.length + " calls");
        }
        int positives = 0;
        for (boolean label : on) {
            positives += label ? 1 : 0;
        }
        float[] onScores = new float[positives];
        float[] offScores = new float[on.length - positives];
        int p = 0;
        int q = 0;
        for (int i = 0; i < on.length; i++) {
            // + 0 turns -0 into 0, which Arrays.sort would put before it
            if (on[i]) {
                onScores[p++] = probabilities[i] + 0f;
            } else {
                offScores[q++] = probabilities[i] + 0f;
            }
        }
        if (onScores.length == 0 || offScores.length == 0) {
            return Double.NaN;
        }
        Arrays.sort(onScores);
        Arrays.sort(offScores);
        return halfWins(onScores, offScores) / (2.0 * onScores.length * offScores.length);
    }

    /** Twice the number of pairs won, a tie counting one; exact. */
    private static long halfWins(float[] on, float[] off) {
        long halves = 0;
        int below = 0;
        int notAbove = 0;
        for (float score : on) {
            while (below < off.length && off[below] < score) {
                below++;
            }
            while (notAbove < off.length && off[notAbove] <= score) {
                notAbove++;
            }
            halves += (long) below + notAbove;
        }
        return halves;
    }
}

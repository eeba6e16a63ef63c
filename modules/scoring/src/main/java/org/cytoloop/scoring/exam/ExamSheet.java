/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.exam;

/**
 * The scored cells of an exam: what they are, and which part of the study each stands for.
 *
 * @param on true for a cell answered ON, false for one answered OFF
 * @param stratum index of each cell's animal
 * @param weights for each animal how many cells of the study one of its exam cells stands for: 1 / inclusion probability
 */
public record ExamSheet(boolean[] on, int[] stratum, double[] weights) {
    /** Keeps copies. */
    public ExamSheet {
        on = on.clone();
        stratum = stratum.clone();
        weights = weights.clone();
        if (on.length != stratum.length) {
            throw new IllegalArgumentException(on.length + " answers, " + stratum.length + " strata");
        }
        for (double weight : weights) {
            if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("weight " + weight);
            }
        }
    }

    /** A copy. */
    @Override
    public boolean[] on() {
        return on.clone();
    }

    /** A copy. */
    @Override
    public int[] stratum() {
        return stratum.clone();
    }

    /** A copy. */
    @Override
    public double[] weights() {
        return weights.clone();
    }

    /** Number of cells. */
    public int size() {
        return on.length;
    }

    /**
     * The cells counted against the calls of a round.
     *
     * @param calledOn one per cell
     */
    public StratifiedTable against(boolean[] calledOn) {
        return against(calledOn, new boolean[calledOn.length]);
    }

    /**
     * The cells counted against the calls of two rounds.
     *
     * @param calledBefore one per cell
     * @param calledAfter one per cell
     */
    public StratifiedTable against(boolean[] calledBefore, boolean[] calledAfter) {
        if (calledBefore.length != on.length || calledAfter.length != on.length) {
            throw new IllegalArgumentException(
                    calledBefore.length + " and " + calledAfter.length + " calls for " + on.length + " cells");
        }
        int[] category = new int[on.length];
        for (int i = 0; i < on.length; i++) {
            category[i] = (on[i] ? StratifiedTable.TRUE_ON : 0)
                    | (calledBefore[i] ? StratifiedTable.CALLED : 0)
                    | (calledAfter[i] ? StratifiedTable.CALLED_AFTER : 0);
        }
        return new StratifiedTable(stratum, category, weights);
    }
}

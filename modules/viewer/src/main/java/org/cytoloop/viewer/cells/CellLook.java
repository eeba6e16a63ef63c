/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.cells;

import org.cytoloop.engine.evaluation.CallCertainty;
import org.cytoloop.workbench.desk.DifferenceBoard;

/**
 * What cells look like. Immutable: the arrays are handed over and never changed afterwards.
 *
 * @param labels one per cell: {@link #NONE}, {@link #ON}, {@link #OFF} or {@link #UNSURE}
 * @param pOn probability of ON per cell, NaN where there is no call; null when there are no calls
 * @param threshold a cell with a probability of at least this is called ON
 * @param showCells whether cells without a shown label or call are drawn
 * @param showLabels whether labels are drawn
 * @param showCalls whether calls are drawn
 * @param showCertainty whether the opacity of a call tells how certain it is
 * @param flips per cell whether the call differs between two rounds, as on the {@link DifferenceBoard}; null when no
 *     difference is shown. Flips are drawn over everything else, and other calls step back.
 * @param shown per cell whether it is drawn at all; null for all
 */
public record CellLook(
        byte[] labels,
        float[] pOn,
        double threshold,
        boolean showCells,
        boolean showLabels,
        boolean showCalls,
        boolean showCertainty,
        byte[] flips,
        boolean[] shown) {
    /** No label. */
    public static final byte NONE = 0;
    /** Labelled ON. */
    public static final byte ON = 1;
    /** Labelled OFF. */
    public static final byte OFF = 2;
    /** Labelled UNSURE. */
    public static final byte UNSURE = 3;

    /** Checks that labels and calls are for the same cells. */
    public CellLook {
        if (pOn != null && pOn.length != labels.length) {
            throw new IllegalArgumentException(labels.length + " labels but " + pOn.length + " calls");
        }
        if (flips != null && flips.length != labels.length) {
            throw new IllegalArgumentException(labels.length + " labels but " + flips.length + " compared calls");
        }
        if (shown != null && shown.length != labels.length) {
            throw new IllegalArgumentException(labels.length + " labels but a filter for " + shown.length + " cells");
        }
    }

    /** All cells, without a difference between rounds. */
    public CellLook(
            byte[] labels,
            float[] pOn,
            double threshold,
            boolean showCells,
            boolean showLabels,
            boolean showCalls,
            boolean showCertainty) {
        this(labels, pOn, threshold, showCells, showLabels, showCalls, showCertainty, null, null);
    }

    /** False when all is hidden. */
    public boolean showsAnything() {
        return showCells || showLabels || showCalls && pOn != null || flips != null;
    }

    /** True when a cell is called otherwise by the other of two rounds. */
    public boolean isFlip(int index) {
        return flips != null && flips[index] != DifferenceBoard.SAME;
    }

    /** False for a cell that a filter leaves out. */
    public boolean isShown(int index) {
        return shown == null || shown[index];
    }

    /** True when a cell with a call is called ON. */
    public boolean isOn(int index) {
        return pOn[index] >= threshold;
    }

    /** How far a call is from the threshold: 0 at the threshold, 1 where p(ON) is 0 or 1. */
    public double certainty(int index) {
        return CallCertainty.of(pOn[index], threshold);
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.document;

import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Label;
import org.cytoloop.viewer.cells.CellLayer;
import org.cytoloop.viewer.cells.CellLook;
import org.cytoloop.viewer.options.Overlay;
import org.cytoloop.viewer.options.ViewerState;
import org.cytoloop.viewer.review.CallsBefore;
import org.cytoloop.viewer.review.ShownCells;

/**
 * The cells of a slice and what is known of each, as of one moment. Not to be changed; the arrays neither.
 *
 * @param version counts cell sets of the slice, so that it is seen when cell numbers mean other cells
 * @param cellSet id of the cell set; 0 when there is none
 * @param cells the cells
 * @param layer draws and finds them
 * @param labels per cell 0 none, 1 ON, 2 OFF, 3 UNSURE
 * @param pOn p(ON) per cell under the current round or what stands in for it, null when there are no calls
 * @param threshold p(ON) from which a cell is called ON
 * @param round number of the round the calls are of; 0 when they follow the labels, or there are none
 * @param before what the round before called the cells; null when that is not known, or was not asked for
 * @param difference the difference between two rounds; null when none is shown
 * @param shown which cells filters leave on the screen; null when there is no filter
 */
public record CellFacts(
        long version,
        long cellSet,
        Cells cells,
        CellLayer layer,
        byte[] labels,
        float[] pOn,
        double threshold,
        int round,
        CallsBefore before,
        SliceDifference difference,
        ShownCells shown) {
    /** No cells. */
    public static CellFacts none() {
        return of(0, 0, Cells.none());
    }

    /** Cells of which nothing is known yet. */
    static CellFacts of(long version, long cellSet, Cells cells) {
        byte[] labels = new byte[cells.size()];
        return new CellFacts(version, cellSet, cells, new CellLayer(cells), labels, null, 0.5, 0, null, null, null);
    }

    /** The same cells with other labels. */
    CellFacts labelled(byte[] others) {
        return new CellFacts(version, cellSet, cells, layer, others, pOn, threshold, round, before, difference, shown);
    }

    /** The same cells with other calls, null for none. */
    CellFacts calledBy(float[] others, double otherThreshold, int otherRound) {
        return new CellFacts(
                version, cellSet, cells, layer, labels, others, otherThreshold, otherRound, before, difference, shown);
    }

    /** The same cells with what they were called before, or none (null). */
    CellFacts calledBefore(CallsBefore other) {
        return new CellFacts(version, cellSet, cells, layer, labels, pOn, threshold, round, other, difference, shown);
    }

    /** The same cells with a difference between two rounds, or none (null). */
    CellFacts comparedWith(SliceDifference other) {
        return new CellFacts(version, cellSet, cells, layer, labels, pOn, threshold, round, before, other, shown);
    }

    /** The same cells through filters, or none (null). */
    CellFacts filtered(ShownCells other) {
        return new CellFacts(version, cellSet, cells, layer, labels, pOn, threshold, round, before, difference, other);
    }

    /** The code of a label. */
    public static byte code(Label label) {
        return switch (label) {
            case ON -> CellLook.ON;
            case OFF -> CellLook.OFF;
            case UNSURE -> CellLook.UNSURE;
        };
    }

    /**
     * The label of a cell.
     *
     * @param index from 0
     * @return null when it has none
     */
    public Label label(int index) {
        return switch (labels[index]) {
            case CellLook.ON -> Label.ON;
            case CellLook.OFF -> Label.OFF;
            case CellLook.UNSURE -> Label.UNSURE;
            default -> null;
        };
    }

    /**
     * p(ON) of a cell.
     *
     * @param index from 0
     * @return NaN when it was not classified
     */
    public float pOn(int index) {
        return pOn == null ? Float.NaN : pOn[index];
    }

    /** False for a cell that a filter leaves out, index from 0. */
    public boolean shows(int index) {
        return shown == null || shown.shows(index);
    }

    /** How the cells are drawn in this state of the viewers. */
    public CellLook look(ViewerState state) {
        return new CellLook(
                labels,
                pOn,
                threshold,
                state.shows(Overlay.CELLS),
                state.shows(Overlay.LABELS),
                state.shows(Overlay.CALLS),
                // what filters leave is mostly uncertain, and could hardly be seen
                state.shows(Overlay.CERTAINTY) && shown == null,
                difference == null || state.isHidden() ? null : difference.marks(),
                shown == null ? null : shown.mask());
    }
}

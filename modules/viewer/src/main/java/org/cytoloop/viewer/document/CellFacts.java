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
 * @param difference the difference between two rounds; null when none is shown
 */
public record CellFacts(
        long version,
        long cellSet,
        Cells cells,
        CellLayer layer,
        byte[] labels,
        float[] pOn,
        double threshold,
        SliceDifference difference) {
    /** No cells. */
    public static CellFacts none() {
        return of(0, 0, Cells.none());
    }

    /** Cells of which nothing is known yet. */
    static CellFacts of(long version, long cellSet, Cells cells) {
        return new CellFacts(version, cellSet, cells, new CellLayer(cells), new byte[cells.size()], null, 0.5, null);
    }

    /** The same cells with other labels. */
    CellFacts labelled(byte[] others) {
        return new CellFacts(version, cellSet, cells, layer, others, pOn, threshold, difference);
    }

    /** The same cells with other calls. */
    CellFacts calledBy(float[] others, double otherThreshold) {
        return new CellFacts(version, cellSet, cells, layer, labels, others, otherThreshold, difference);
    }

    /** The same cells with a difference between two rounds, or none (null). */
    CellFacts comparedWith(SliceDifference other) {
        return new CellFacts(version, cellSet, cells, layer, labels, pOn, threshold, other);
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

    /** How the cells are drawn in this state of the viewers. */
    public CellLook look(ViewerState state) {
        return new CellLook(
                labels,
                pOn,
                threshold,
                state.shows(Overlay.CELLS),
                state.shows(Overlay.LABELS),
                state.shows(Overlay.CALLS),
                state.shows(Overlay.CERTAINTY),
                difference == null || state.isHidden() ? null : difference.marks());
    }
}

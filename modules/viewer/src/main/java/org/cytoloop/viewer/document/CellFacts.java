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
 * @param cells the cells
 * @param layer draws and finds them
 * @param labels per cell 0 none, 1 ON, 2 OFF, 3 UNSURE
 * @param pOn p(ON) per cell under the current round, null when there are no calls
 * @param threshold p(ON) from which a cell is called ON
 */
public record CellFacts(long version, Cells cells, CellLayer layer, byte[] labels, float[] pOn, double threshold) {
    /** No cells. */
    public static CellFacts none() {
        return new CellFacts(0, Cells.none(), new CellLayer(Cells.none()), new byte[0], null, 0.5);
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
                state.shows(Overlay.CERTAINTY));
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.ladder;

import java.util.List;
import java.util.OptionalDouble;
import javax.swing.JComponent;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;

/**
 * Own labelled cells as crops, ordered by a feature, those nearest the threshold in the middle; the threshold and its
 * grey band are drawn between them. A click selects a cell, a double click or Enter shows it in its slice, arrow keys
 * and the wheel move along. For the EDT.
 */
public final class LadderView extends JComponent {
    private static final long serialVersionUID = 1L;

    /**
     * An empty ladder.
     *
     * @param form how much room it takes
     */
    public LadderView(LadderForm form) {
        setName(form == LadderForm.COMPACT ? "ladder.compact" : "ladder.full");
    }

    /** Shows cells of a study from now on; null for none, which lets go of the study and its images. */
    public void setStudy(OpenStudy open) {
        throw new UnsupportedOperationException();
    }

    /** Shows these cells, in any order, on that scale; the place on the ladder is kept when the feature is the same. */
    public void setCells(LadderScale scale, List<LadderCell> cells) {
        throw new UnsupportedOperationException();
    }

    /** Moves the threshold, NaN for none, and the grey band (half width, 0 for none); cheap enough for every drag. */
    public void setThreshold(double threshold, double band) {
        throw new UnsupportedOperationException();
    }

    /** Points at a value, such as that of the cell under the mouse; empty to point nowhere. */
    public void setPointer(OptionalDouble value) {
        throw new UnsupportedOperationException();
    }

    /** What to say while there are no cells. */
    public void setEmptyText(String text) {
        throw new UnsupportedOperationException();
    }

    /** To be told by the window of every change on its desk: selection, hovered cell, display, flags, names. */
    public void deskChanged(DeskChange change) {
        throw new UnsupportedOperationException();
    }
}

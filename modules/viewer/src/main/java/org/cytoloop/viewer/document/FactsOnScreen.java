/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.document;

import java.util.Optional;
import org.cytoloop.workbench.desk.CallBoard;
import org.cytoloop.workbench.desk.DifferenceBoard;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.desk.ShownCalls;

/**
 * Puts over what was read from disk what the desk has to show in its place: calls of a classifier that follows the
 * labels, a threshold that is tried, the difference between two rounds; or takes the calls away while they are hidden.
 * Nothing is computed per cell, so that a dragged threshold costs one drawing. For the EDT.
 */
final class FactsOnScreen {
    private final OpenStudy study;
    private final String slice;
    private SliceDifference difference;

    FactsOnScreen(OpenStudy study, String slice) {
        this.study = study;
        this.slice = slice;
    }

    /** What is to be shown of what was read. */
    CellFacts of(CellFacts read) {
        CallBoard board = study.calls();
        if (board.isHidden()) {
            return read.calledBy(null, read.threshold());
        }
        Optional<ShownCalls> standIn = board.of(slice)
                .filter(calls -> calls.cellSet() == read.cellSet()
                        && calls.pOn().length == read.cells().size());
        CellFacts called = standIn.map(calls -> read.calledBy(calls.pOn(), calls.threshold()))
                .orElseGet(() -> read.calledBy(read.pOn(), board.threshold().orElse(read.threshold())));
        return called.comparedWith(difference(read));
    }

    /** Null when none is shown, or one of other cells. */
    private SliceDifference difference(CellFacts read) {
        Optional<DifferenceBoard.Shown> shown = study.difference().shown().filter(d -> d.staining()
                .equals(study.staining().name()));
        DifferenceBoard.OnSlice here = shown.map(d -> d.slices().get(slice)).orElse(null);
        if (here == null
                || here.cellSet() != read.cellSet()
                || here.marks().length != read.cells().size()) {
            difference = null;
        } else if (difference == null
                || difference.marks() != here.marks()
                || !difference.title().equals(shown.get().title())) {
            difference = SliceDifference.of(shown.get().title(), here.marks());
        }
        return difference;
    }
}

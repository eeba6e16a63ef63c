/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.document;

import java.util.Optional;
import org.cytoloop.viewer.options.Overlay;
import org.cytoloop.viewer.options.ViewerState;
import org.cytoloop.viewer.review.CallChange;
import org.cytoloop.viewer.review.CallsBefore;
import org.cytoloop.viewer.review.CellFilter;
import org.cytoloop.viewer.review.ShownCells;
import org.cytoloop.workbench.desk.CallBoard;
import org.cytoloop.workbench.desk.DifferenceBoard;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.desk.ShownCalls;
import org.openide.util.NbBundle.Messages;

/**
 * Puts over what was read from disk what the desk has to show in its place: calls of a classifier that follows the
 * labels, a threshold that is tried, the difference between two rounds; or takes the calls away while they are hidden.
 * Nothing is computed per cell unless a filter is on, which takes one pass, so that a dragged threshold costs one drawing.
 * For the EDT.
 */
@Messages({"# {0} - number", "FactsOnScreen_live=round {0} → following the labels"})
final class FactsOnScreen {
    private final OpenStudy study;
    private final String slice;
    private SliceDifference difference;
    private Filtered filtered;
    private ShownCells shown;

    FactsOnScreen(OpenStudy study, String slice) {
        this.study = study;
        this.slice = slice;
    }

    /** What is to be shown of what was read, in this state of the viewers. */
    CellFacts of(CellFacts read, ViewerState state) {
        CallBoard board = study.calls();
        if (board.isHidden()) {
            return read.calledBy(null, read.threshold(), 0);
        }
        Optional<ShownCalls> standIn = board.of(slice)
                .filter(calls -> calls.cellSet() == read.cellSet()
                        && calls.pOn().length == read.cells().size());
        CellFacts called = standIn.map(calls -> read.calledBy(calls.pOn(), calls.threshold(), 0))
                .orElseGet(() -> read.calledBy(read.pOn(), board.threshold().orElse(read.threshold()), read.round()));
        CellFacts compared = called.comparedWith(difference(read));
        return compared.filtered(shown(read, compared, standIn.isPresent(), state));
    }

    /** What filters leave; what was found last is kept as long as it stands. */
    private ShownCells shown(CellFacts read, CellFacts now, boolean live, ViewerState state) {
        boolean uncertain = state.isOn(Overlay.ONLY_UNCERTAIN);
        boolean changed = state.isOn(Overlay.ONLY_CHANGED);
        if (now.pOn() == null || !uncertain && !changed) {
            filtered = null;
            return null;
        }
        Filtered next = new Filtered(
                now.pOn(), now.threshold(), uncertain, changed, changed ? before(read, live) : null, now.difference());
        if (filtered == null || !filtered.equals(next)) {
            filtered = next;
            shown = next.shown();
        }
        return shown;
    }

    /** What changes are measured against: for calls that follow the labels the current round, else the one before. */
    private CallsBefore before(CellFacts read, boolean live) {
        if (!live) {
            return read.before();
        }
        String title = Bundle.FactsOnScreen_live(Integer.toString(read.round()));
        return read.pOn() == null ? null : new CallsBefore(title, read.pOn(), read.threshold());
    }

    /** What filters are applied to; arrays are compared by identity. */
    private record Filtered(
            float[] pOn,
            double threshold,
            boolean uncertain,
            boolean changed,
            CallsBefore before,
            SliceDifference difference) {
        ShownCells shown() {
            if (!changed) {
                return CellFilter.uncertain(pOn, threshold);
            }
            CallChange change = change();
            if (change == null) {
                return CellFilter.nothingBefore(pOn.length);
            }
            return uncertain ? CellFilter.uncertainAndChanged(pOn, threshold, change) : CellFilter.changed(change);
        }

        /** The difference that is drawn goes before: what it marks is what the user looks at. */
        private CallChange change() {
            if (difference != null) {
                return CallChange.of(difference.title(), difference.marks());
            }
            return before == null ? null : CallChange.of(before, pOn, threshold);
        }
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

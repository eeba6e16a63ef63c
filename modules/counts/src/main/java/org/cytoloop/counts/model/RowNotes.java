/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.counts.model;

import org.cytoloop.operations.counts.LeftOutSlice;
import org.openide.util.NbBundle.Messages;

/** What is said beside a row. */
@Messages({
    "RowNotes_notDetected=left out: no cells detected yet",
    "RowNotes_notClassified=left out: not classified under this round",
    "RowNotes_imageMissing=left out: not classified, and its image is missing",
    "# {0} - number",
    "RowNotes_leftOut={0,choice,1#1 slice left out|1<{0} slices left out}",
    "# {0} - number",
    "RowNotes_foreign={0,choice,1#1 slice unlike the training|1<{0} slices unlike the training}",
    "# {0} - first",
    "# {1} - second",
    "RowNotes_both={0}; {1}",
    "RowNotes_noGroup=(no group)"
})
final class RowNotes {
    private RowNotes() {}

    static String leftOut(LeftOutSlice.Reason reason) {
        return switch (reason) {
            case NOT_DETECTED -> Bundle.RowNotes_notDetected();
            case NOT_CLASSIFIED -> Bundle.RowNotes_notClassified();
            case IMAGE_MISSING -> Bundle.RowNotes_imageMissing();
        };
    }

    static String together(int leftOut, long foreign) {
        String first = leftOut == 0 ? "" : Bundle.RowNotes_leftOut(leftOut);
        String second = foreign == 0 ? "" : Bundle.RowNotes_foreign(foreign);
        return first.isEmpty() || second.isEmpty() ? first + second : Bundle.RowNotes_both(first, second);
    }

    static String noGroup() {
        return Bundle.RowNotes_noGroup();
    }
}

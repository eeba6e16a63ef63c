/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.window;

import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.viewer.cells.CellLook;
import org.cytoloop.viewer.document.CellFacts;
import org.cytoloop.viewer.document.SliceDocument;
import org.cytoloop.viewer.review.UncertainTour;
import org.openide.awt.StatusDisplayer;
import org.openide.util.NbBundle.Messages;

/** Shows the uncertain cells of a slice one by one: selects them, brings them into view, and says how many there are. */
@Messages({
    "# {0} - place",
    "# {1} - number of cells",
    "# {2} - cell",
    "# {3} - p(ON)",
    "US_at=Uncertain cell {0,number,integer} of {1,number,integer}: cell {2}, p(ON) {3}",
    "US_none=No call of a cell without a label is uncertain on this slice.",
    "# {0} - number of cells",
    "US_end=That was the last of {0,number,integer} uncertain cells on this slice; once more to begin again.",
    "US_begin=That is the first uncertain cell of this slice."
})
public final class UncertainSteps {
    private final SlicePanel panel;
    private final UncertainTour tour = new UncertainTour();

    UncertainSteps(SlicePanel panel) {
        this.panel = panel;
    }

    /** On to the next cell, or back to the one before. */
    public void step(boolean forward) {
        SliceDocument document = panel.document();
        CellFacts facts = document.facts();
        if (facts.pOn() != null) {
            UncertainTour.Calls calls = new UncertainTour.Calls(
                    facts.version(), facts.round(), facts.pOn(), facts.threshold(), candidates(document, facts));
            UncertainTour.Step step = forward ? tour.next(calls) : tour.previous(calls);
            if (step.cell() >= 0) {
                CellRef cell = new CellRef(document.name(), step.cell() + 1);
                // what is under the mouse must not be taken for it
                document.study().selection().hover(null);
                document.study().selection().select(cell);
                panel.showCell(cell);
            }
            StatusDisplayer.getDefault().setStatusText(words(step, facts, forward));
        }
    }

    /** Cells without a label, outside of the exam, that no filter leaves out. */
    private static IntPredicate candidates(SliceDocument document, CellFacts facts) {
        String staining = document.study().staining().name();
        Set<CellRef> exam = document.study().study().exams().reserved(staining);
        String slice = document.name();
        return i -> facts.labels()[i] == CellLook.NONE
                && facts.shows(i)
                && (exam.isEmpty() || !exam.contains(new CellRef(slice, i + 1)));
    }

    static String words(UncertainTour.Step step, CellFacts facts, boolean forward) {
        if (step.cell() >= 0) {
            String p = String.format(Locale.ROOT, "%.2f", facts.pOn(step.cell()));
            return Bundle.US_at(step.place(), step.of(), Integer.toString(step.cell() + 1), p);
        }
        if (step.of() == 0) {
            return Bundle.US_none();
        }
        return forward ? Bundle.US_end(step.of()) : Bundle.US_begin();
    }
}

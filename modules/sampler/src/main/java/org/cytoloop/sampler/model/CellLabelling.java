/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.model;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.cytoloop.workspace.Study;

/**
 * Changes the label of one cell; each change is one step of undo. A cell that was drawn stays drawn, with its batch and
 * inclusion probability, whatever it is labelled. Off the EDT: what to do is decided by the label on disk, so that quick
 * clicks never act on an old one.
 */
final class CellLabelling {
    private CellLabelling() {}

    /** Labels a cell; a cell that has this label already is left alone. */
    static void give(Study study, String staining, CellRef cell, Label label) throws ProblemException {
        Optional<Sample> before = study.sample(staining, cell);
        if (before.isPresent() && before.get().label() == label) {
            return;
        }
        List<Assignment> change = List.of(new Assignment(cell, label, Double.NaN));
        study.label(
                before.isPresent()
                        ? LabelCommand.flip(staining, change, LabelCommand.CURRENT_RULE)
                        : LabelCommand.byHand(staining, change, SampleOrigin.CLICK, LabelCommand.CURRENT_RULE));
    }

    /**
     * Turns ON to OFF and OFF to ON; a cell without a label is left alone.
     *
     * @param instead what an UNSURE cell becomes
     */
    static void flip(Study study, String staining, CellRef cell, Label instead) throws ProblemException {
        Optional<Sample> before = study.sample(staining, cell);
        if (before.isPresent()) {
            Label label = before.get().label();
            give(study, staining, cell, label == Label.UNSURE ? instead : DrawSettings.other(label));
        }
    }

    /** Labels a cell that has no label, flips one that has the label already, and relabels the others. */
    static void click(Study study, String staining, CellRef cell, Label label) throws ProblemException {
        Optional<Sample> before = study.sample(staining, cell);
        boolean same = before.isPresent() && before.get().label() == label;
        give(study, staining, cell, same ? DrawSettings.other(label) : label);
    }

    /** Takes the label away: the cell is no sample any more. */
    static void clear(Study study, String staining, CellRef cell) throws ProblemException {
        if (study.sample(staining, cell).isPresent()) {
            study.label(LabelCommand.flip(staining, List.of(new Assignment(cell, null, Double.NaN)), 0));
        }
    }
}

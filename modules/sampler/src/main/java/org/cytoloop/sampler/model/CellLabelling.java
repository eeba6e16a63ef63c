/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Question;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workbench.stage.StageCall;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.cytoloop.workspace.Study;
import org.openide.util.NbBundle.Messages;

/**
 * Changes the label of one cell; each change is one step of undo. A cell that was drawn stays drawn, with its batch and
 * inclusion probability, whatever it is labelled. Of a hidden repeat only the answer changes. Off the EDT: what to do is
 * decided by the label on disk, so that quick clicks never act on an old one.
 */
@Messages({
    "# {0} - cell",
    "# {1} - what it is called",
    "# {2} - what it is",
    "CellLabelling_corrected=Cell {0}, called {1}, is a sample {2} now; undo takes it back."
})
final class CellLabelling {
    private CellLabelling() {}

    /** Labels a cell; a cell that has this label already is left alone. */
    static void give(Study study, LabelTarget target, Label label) throws ProblemException {
        Optional<Label> before = target.label(study);
        if (before.isPresent() && before.get() == label) {
            return;
        }
        if (target.repeat().isPresent()) {
            answer(study, target, label);
            return;
        }
        List<Assignment> change = List.of(new Assignment(target.cell(), label, Double.NaN));
        study.label(
                before.isPresent()
                        ? LabelCommand.flip(target.staining(), change, LabelCommand.CURRENT_RULE)
                        : LabelCommand.byHand(
                                target.staining(), change, SampleOrigin.CLICK, LabelCommand.CURRENT_RULE));
    }

    private static void answer(Study study, LabelTarget target, Label label) throws ProblemException {
        study.repeats().answer(Collections.singletonMap(target.repeat().getAsLong(), label));
    }

    /**
     * Turns ON to OFF and OFF to ON; a cell without a label gets the class it is not called, and is left alone when it
     * has no call.
     *
     * @param instead what an UNSURE cell becomes
     * @return what is to be said of it; may be empty
     */
    static String flip(Study study, LabelTarget target, Label instead) throws ProblemException {
        Optional<Label> before = target.label(study);
        if (before.isPresent()) {
            give(study, target, before.get() == Label.UNSURE ? instead : DrawSettings.other(before.get()));
        } else if (target.call().isPresent()) {
            StageCall call = target.call().get();
            correct(study, target, call);
            String number = Integer.toString(target.cell().cell());
            return Bundle.CellLabelling_corrected(number, call.called(), call.other());
        }
        return "";
    }

    /**
     * Makes a sample of a cell that is called wrong: it gets the other class, and the call is kept as what was in
     * question. A label that is flipped answers no such question: it was given before anybody called the cell wrong. Of a
     * hidden repeat only the answer changes.
     */
    private static void correct(Study study, LabelTarget target, StageCall call) throws ProblemException {
        if (target.repeat().isPresent()) {
            answer(study, target, call.other());
            return;
        }
        Question question = new Question(target.cell(), Question.REVIEW, call.round(), call.pOn(), call.called());
        study.label(LabelCommand.byHand(
                        target.staining(),
                        List.of(new Assignment(target.cell(), call.other(), Double.NaN)),
                        SampleOrigin.CORRECTION,
                        LabelCommand.CURRENT_RULE)
                .withQuestions(List.of(question)));
    }

    /** Labels a cell that has no label, flips one that has the label already, and relabels the others. */
    static void click(Study study, LabelTarget target, Label label) throws ProblemException {
        boolean same = target.label(study).filter(before -> before == label).isPresent();
        give(study, target, same ? DrawSettings.other(label) : label);
    }

    /** Takes the label away: the cell is no sample any more. */
    static void clear(Study study, LabelTarget target) throws ProblemException {
        if (target.label(study).isEmpty()) {
            return;
        }
        if (target.repeat().isPresent()) {
            answer(study, target, null);
        } else {
            study.label(
                    LabelCommand.flip(target.staining(), List.of(new Assignment(target.cell(), null, Double.NaN)), 0));
        }
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.flips;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Question;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.cytoloop.workspace.Study;

/**
 * Puts a wrong call right: the cell becomes a sample, or gets another label, as one step of undo. Of a cell that is asked
 * again, blind, only the answer changes, as it does wherever else it is labelled: anything else would give it away.
 */
final class Correction {
    private Correction() {}

    /**
     * Gives the class a flip had before; off the EDT.
     *
     * @param after the round whose new call is wrong; empty when it is not known
     */
    static void give(Study study, String staining, Flips.Flip flip, Optional<RoundInfo> after) throws ProblemException {
        CellRef cell = flip.cell();
        Label label = flip.before();
        if (label(study, staining, cell).filter(known -> known == label).isPresent()) {
            return;
        }
        Optional<Repeat> asked = asked(study, staining, cell);
        if (asked.isPresent()) {
            study.repeats().answer(Collections.singletonMap(asked.get().id(), label));
            return;
        }
        List<Assignment> change = List.of(new Assignment(cell, label, Double.NaN));
        boolean sample = study.sample(staining, cell).isPresent();
        LabelCommand command = sample
                ? LabelCommand.flip(staining, change, LabelCommand.CURRENT_RULE)
                : LabelCommand.byHand(staining, change, SampleOrigin.CORRECTION, LabelCommand.CURRENT_RULE);
        study.label(command.withQuestions(List.of(question(study, flip, after))));
    }

    /** What was in question: the new call. */
    private static Question question(Study study, Flips.Flip flip, Optional<RoundInfo> after) throws ProblemException {
        CellRef cell = flip.cell();
        float pOn = Float.NaN;
        if (after.isPresent()) {
            float[] calls = study.calls(cell.slice(), after.get()).orElse(new float[0]);
            pOn = cell.cell() <= calls.length ? calls[cell.cell() - 1] : Float.NaN;
        }
        int round = after.map(RoundInfo::number).orElse(0);
        return new Question(cell, Question.FLIP, round, pOn, flip.after());
    }

    /** The label of a cell as screens show it; from memory. */
    static Optional<Label> label(Study study, String staining, CellRef cell) {
        return study.repeats().open(staining).containsKey(cell)
                ? Optional.ofNullable(study.repeats().open(staining).get(cell))
                : study.sample(staining, cell).map(Sample::label);
    }

    private static Optional<Repeat> asked(Study study, String staining, CellRef cell) {
        return study.repeats().open(staining).containsKey(cell)
                ? study.repeats().all(staining).stream()
                        .filter(repeat -> repeat.batch() > 0 && repeat.cell().equals(cell))
                        .reduce((earlier, later) -> later)
                : Optional.empty();
    }
}

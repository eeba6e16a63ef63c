/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Question;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.journal.LabelState;
import org.cytoloop.workspace.journal.QuestionsPayload;

/** Refuses questions that labels cannot answer, whichever plug-in they come from. */
final class QuestionCheck {
    private final LabelCommand command;
    private final LabelState state;

    QuestionCheck(LabelCommand command, LabelState state) {
        this.command = command;
        this.state = state;
    }

    /** Checks all questions of the command. */
    void check() throws ProblemException {
        Map<CellRef, Label> answers = new HashMap<>();
        command.assignments().forEach(assignment -> answers.put(assignment.cell(), assignment.label()));
        Set<CellRef> asked = new HashSet<>();
        for (Question question : command.questions()) {
            CellRef cell = question.cell();
            if (answers.get(cell) == null) {
                throw refused(cell, "was asked but gets no label; label it, or skip it");
            }
            if (!asked.add(cell)) {
                throw refused(cell, "was asked twice at once; ask it once");
            }
            checkText(question);
            float p = question.pOn();
            if (!Float.isNaN(p) && !(p >= 0 && p <= 1)) {
                throw refused(cell, "was asked with p(ON) = " + p + ", which must be between 0 and 1");
            }
            if (question.round() != 0 && !state.rounds().of(command.staining()).containsKey(question.round())) {
                throw refused(
                        cell,
                        "was asked for round " + question.round() + " of " + command.staining()
                                + ", which the study does not have");
            }
        }
    }

    private static void checkText(Question question) throws ProblemException {
        String miner = question.miner();
        if (miner.isBlank()
                || miner.length() > QuestionsPayload.MINER
                || miner.chars().anyMatch(Character::isISOControl)) {
            throw refused(
                    question.cell(),
                    "was asked by a miner whose id is empty, has control characters or more than "
                            + QuestionsPayload.MINER + " characters");
        }
    }

    private static ProblemException refused(CellRef cell, String why) {
        return new ProblemException("Cell " + cell.cell() + " of slice " + cell.slice() + " " + why + ".");
    }
}

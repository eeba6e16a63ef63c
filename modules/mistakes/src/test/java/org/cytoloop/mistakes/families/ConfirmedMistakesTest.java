/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.families;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Question;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.mistakes.review.ReviewedStudy;
import org.cytoloop.workspace.Exams;
import org.cytoloop.workspace.LabelCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which answers are confirmed mistakes of the classifier. */
class ConfirmedMistakesTest {
    private static final String CFOS = ReviewedStudy.CFOS;

    @TempDir
    private Path folder;

    private ReviewedStudy made;

    @BeforeEach
    void make() throws Exception {
        made = new ReviewedStudy(folder, "A1", "A2");
        for (int number = 11; number <= 14; number++) {
            answer(new CellRef("A1", number), Label.ON);
        }
    }

    @AfterEach
    void close() {
        made.close();
    }

    /** All cells were called OFF. */
    private void answer(CellRef cell, Label label) throws Exception {
        made.study.label(LabelCommand.byHand(
                        CFOS,
                        List.of(new LabelCommand.Assignment(cell, label, Double.NaN)),
                        SampleOrigin.MINING,
                        LabelCommand.CURRENT_RULE)
                .withQuestions(List.of(new Question(cell, Question.REVIEW, 0, 0.1f, Label.OFF))));
    }

    private List<Integer> mistakes() throws Exception {
        return ConfirmedMistakes.of(made.study, CFOS).mistakes().stream()
                .map(mistake -> mistake.cell().cell())
                .toList();
    }

    @Test
    void anAnswerThatWasChangedSince_isNotCounted_andSaid() throws Exception {
        assertEquals(List.of(11, 12, 13, 14), mistakes());
        answer(new CellRef("A1", 12), Label.OFF);
        assertEquals(List.of(11, 13, 14), mistakes());
        made.study.label(LabelCommand.flip(
                CFOS,
                List.of(new LabelCommand.Assignment(new CellRef("A1", 13), Label.OFF, Double.NaN)),
                LabelCommand.CURRENT_RULE));
        assertEquals(List.of(11, 14), mistakes());
        assertEquals(
                List.of("1 answer is not counted because the label was changed since."),
                ConfirmedMistakes.of(made.study, CFOS).notes());
    }

    @Test
    void aCellThatCameIntoTheExam_isNeitherCountedNorSpokenOf() throws Exception {
        List<Exams.DrawnCell> drawn = List.of(new Exams.DrawnCell(new CellRef("A1", 12), "MA1", 0.25));
        made.study.exams().draw(new Exams.Draft(CFOS, 5, 1, List.of(new ExamDraw.Stratum("MA1", 4, 1)), drawn));
        assertEquals(4, made.study.findings().of(CFOS).size(), "what was said before is kept");
        assertEquals(List.of(11, 13, 14), mistakes());
        assertEquals(List.of(), ConfirmedMistakes.of(made.study, CFOS).notes());
    }
}

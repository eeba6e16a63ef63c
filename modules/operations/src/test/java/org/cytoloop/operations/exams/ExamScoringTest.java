/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.exams;

import static org.cytoloop.operations.exams.ExamStudy.CFOS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.Confusion;
import org.cytoloop.scoring.exam.ExamScore;
import org.cytoloop.spi.LabelImporter.LabelledPoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamScoringTest {
    private static final TaskContext QUIET = TaskContext.quiet(1);

    @TempDir
    Path folder;

    private ExamStudy made;

    @BeforeEach
    void make() throws Exception {
        made = new ExamStudy(folder, 300, 100);
    }

    @AfterEach
    void close() {
        made.close();
    }

    private ExamScore score(RoundInfo round) throws ProblemException {
        return ExamScoring.of(made.study(), round, QUIET);
    }

    private List<ExamCell> exam() {
        return made.study().exams().cells(CFOS);
    }

    /** Calls cells ON whose number is divisible by 3 (the truth) or by 5. */
    private static boolean alsoFifth(CellRef cell) {
        return ExamStudy.isOn(cell) || cell.cell() % 5 == 0;
    }

    @Test
    void noScore_beforeTheExamIsClosed() throws Exception {
        made.label("A1", 1, 10);
        RoundInfo round = made.round(ExamStudy::isOn);
        assertEquals(Optional.of("cFos has no exam yet; draw one."), ExamScoring.problem(made.study(), CFOS));
        assertThrows(ProblemException.class, () -> score(round));
        ExamDrawing.draw(made.study(), CFOS, 40, 7);
        made.study().exams().answer(CFOS, exam().get(3).cell(), Label.ON);
        ProblemException open = assertThrows(ProblemException.class, () -> score(round));
        assertEquals(
                "No score is shown while the exam of cFos is open: 39 of 40 cells are not answered yet; answer them and"
                        + " close it.",
                open.getMessage());
        made.answerAll();
        assertTrue(ExamScoring.problem(made.study(), CFOS).orElseThrow().endsWith("40 cells are answered; close it."));
        made.study().exams().close(CFOS);
        assertEquals(Optional.empty(), ExamScoring.problem(made.study(), CFOS));
        assertEquals(40, score(round).n());
    }

    @Test
    void score_countsCallsAtTheRoundsThreshold() throws Exception {
        ExamDrawing.draw(made.study(), CFOS, 60, 7);
        made.answerAll();
        made.study().exams().close(CFOS);
        labelSome();
        RoundInfo round = made.round(ExamScoringTest::alsoFifth);
        int on = 0;
        int alarms = 0;
        for (ExamCell cell : exam()) {
            on += ExamStudy.isOn(cell.cell()) ? 1 : 0;
            alarms += !ExamStudy.isOn(cell.cell()) && alsoFifth(cell.cell()) ? 1 : 0;
        }
        assertTrue(on > 10 && alarms > 1, on + " ON, " + alarms + " alarms");
        ExamScore score = score(round);
        assertEquals(new Confusion(on, alarms, 0, 60 - on - alarms), score.confusion());
        assertEquals(0, score.leftOut());
        assertEquals(1, score.recall().value());
        assertTrue(score.f1().low() < score.f1().value()
                && score.f1().value() < score.f1().high());
        RoundInfo strict = made.study().rounds().setThreshold(round, 0.95);
        assertEquals(new Confusion(0, 0, on, 60 - on), score(strict).confusion());
    }

    /** Cells that are not of the exam. */
    private void labelSome() throws ProblemException {
        int labelled = 0;
        for (int number = 1; labelled < 10; number++) {
            CellRef cell = new CellRef("A1", number);
            if (!made.study().exams().reserved(CFOS).contains(cell)) {
                made.label("A1", number, number);
                labelled++;
            }
        }
    }

    @Test
    void cellsTrainedOnBefore_andUnsureOnes_areLeftOut_andToldOf() throws Exception {
        made.label("A1", 1, 150);
        RoundInfo round = made.round(ExamStudy::isOn);
        ExamDrawing.draw(made.study(), CFOS, 40, 7);
        CellRef unsure = null;
        int seen = 0;
        for (ExamCell cell : exam()) {
            boolean trained = cell.cell().slice().equals("A1");
            seen += trained ? 1 : 0;
            unsure = trained ? unsure : cell.cell();
        }
        made.study().exams().answer(CFOS, unsure, Label.UNSURE);
        made.answerAll();
        made.study().exams().close(CFOS);
        CellRef corrected = exam().stream()
                .map(ExamCell::cell)
                .filter(cell -> cell.slice().equals("B1"))
                .findFirst()
                .orElseThrow();
        made.study().exams().correct(CFOS, corrected, Label.UNSURE, "out of focus");
        boolean same = corrected.equals(unsure);
        ExamScore score = score(round);
        assertTrue(seen > 5);
        assertEquals(seen, score.leftOut());
        assertEquals(same ? 1 : 2, score.unsure());
        assertEquals(40 - seen - score.unsure(), score.n());
        assertEquals(same ? 0 : 1, score.corrections());
        RoundInfo later = made.round(ExamStudy::isOn);
        assertEquals(0, score(later).leftOut(), "a later round never saw them");
    }

    /** After another detection numbers mean other cells; who was trained on is told by place. */
    @Test
    void cellsTrainedOnBefore_areFoundAgain_afterAnotherDetection() throws Exception {
        made.label("A1", 1, 150);
        RoundInfo round = made.round(ExamStudy::isOn);
        ExamDrawing.draw(made.study(), CFOS, 40, 7);
        made.answerAll();
        made.study().exams().close(CFOS);
        int seen = score(round).leftOut();
        made.detect("A1", 150, 1);
        made.classify(round, ExamStudy::isOn);
        ExamScore moved = score(round);
        assertEquals(seen, moved.leftOut());
        assertEquals(0, moved.waiting());
        made.detect("B1", 0, 0);
        made.classify(round, ExamStudy::isOn);
        ExamScore without = score(round);
        assertEquals(10, without.waiting());
        assertEquals(moved.n() - 10, without.n());
        assertTrue(without.words().stream().anyMatch(words -> words.contains("did not find them again")));
    }

    @Test
    void answers_areTakenFromATable_butOnlyForTheOpenDraw() throws Exception {
        Path file = Files.writeString(folder.resolve("answers.csv"), "");
        List<LabelledPoint> rows = new ArrayList<>();
        for (String slice : List.of("A1", "A2", "B1")) {
            for (int number = 1; number <= made.study().cells(slice).size(); number++) {
                Label label = ExamStudy.isOn(new CellRef(slice, number)) ? Label.ON : Label.OFF;
                rows.add(new LabelledPoint(slice, number, Double.NaN, Double.NaN, label, rows.size() + 2));
            }
        }
        ProblemException none = assertThrows(
                ProblemException.class, () -> ExamAnswering.apply(made.study(), CFOS, file, rows, 5, Optional.empty()));
        assertTrue(none.getMessage().contains("draw one first"), none.getMessage());
        ExamDrawing.draw(made.study(), CFOS, 40, 7);
        assertEquals(
                new ExamAnswering.Outcome(40, 360, 0, 0),
                ExamAnswering.apply(made.study(), CFOS, file, rows, 5, Optional.empty()));
        assertTrue(exam().stream()
                .allMatch(cell -> cell.answer() == (ExamStudy.isOn(cell.cell()) ? Label.ON : Label.OFF)));
        made.study().exams().close(CFOS);
        assertThrows(
                ProblemException.class, () -> ExamAnswering.apply(made.study(), CFOS, file, rows, 5, Optional.empty()));
        assertEquals(0, made.study().samples(CFOS).size());
    }

    /** Nothing of an animal that came later can have been drawn. */
    @Test
    void animalThatCameAfterTheDraw_isToldOf_untilTheExamIsExtended() throws Exception {
        made.label("A1", 1, 10);
        ExamDrawing.draw(made.study(), CFOS, 40, 7);
        made.answerAll();
        made.study().exams().close(CFOS);
        made.add(folder, "C1", "M3", 80);
        RoundInfo round = made.round(ExamStudy::isOn);
        List<String> words = score(round).words();
        assertEquals(
                "1 animal came into the study after the exam was drawn, of which it says nothing; extend the exam.",
                words.get(words.size() - 1));
        ExamDrawing.draw(made.study(), CFOS, 40, 8);
        made.answerAll();
        made.study().exams().close(CFOS);
        assertTrue(score(round).words().stream().noneMatch(said -> said.contains("after the exam was drawn")));
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Drawing, answering, closing and correcting an exam, and what undo and new cells do to it. */
class ExamsTest {
    @TempDir
    Path folder;

    private Study study;

    @BeforeEach
    void studyWithLabels() throws Exception {
        study = Studies.withCells(folder, 60, "A1", "A2");
        study.label(Studies.batch("A1", 1, 10, Label.ON));
        study.label(Studies.click(Studies.CFOS, "A1", 3, Label.OFF));
    }

    @AfterEach
    void close() throws Exception {
        assertEquals(List.of(), study.verify());
        Path place = study.folder();
        Exams before = study.exams();
        List<ExamCell> cells = before.cells(Studies.CFOS);
        List<ExamDraw> draws = before.draws(Studies.CFOS);
        List<Exams.Correction> corrections = before.corrections(Studies.CFOS);
        int waiting = before.waiting(Studies.CFOS);
        Optional<String> undo = study.undoText();
        Optional<String> redo = study.redoText();
        study.close();
        try (Study again = Study.open(place, "Ben")) {
            assertEquals(cells, again.exams().cells(Studies.CFOS), "the same after a restart");
            assertEquals(draws, again.exams().draws(Studies.CFOS));
            assertEquals(corrections, again.exams().corrections(Studies.CFOS));
            assertEquals(waiting, again.exams().waiting(Studies.CFOS));
            assertEquals(undo, again.undoText());
            assertEquals(redo, again.redoText());
        }
    }

    private static CellRef cell(int number) {
        return new CellRef("A1", number);
    }

    private void assertProblem(String part, Executable call) {
        long events = assertDoesNotChange();
        String said = assertThrows(ProblemException.class, call).getMessage();
        assertTrue(said.contains(part), said);
        assertEquals(events, assertDoesNotChange(), "nothing was written");
    }

    private long assertDoesNotChange() {
        try {
            return study.journal(1, 100_000).size();
        } catch (ProblemException e) {
            throw new AssertionError(e);
        }
    }

    private void answerAll(Label label) throws ProblemException {
        for (ExamCell cell : study.exams().cells(Studies.CFOS)) {
            if (cell.answer() == null) {
                study.exams().answer(Studies.CFOS, cell.cell(), label);
            }
        }
    }

    private void drawAndClose(CellRef... cells) throws ProblemException {
        Studies.exam(study, Studies.CFOS, cells);
        answerAll(Label.ON);
        study.exams().close(Studies.CFOS);
    }

    private static Cells shifted(int count, float by) {
        Cells grid = Studies.grid(count);
        float[] x = new float[count];
        float[] y = new float[count];
        for (int i = 0; i < count; i++) {
            x[i] = grid.x(i) + by;
            y[i] = grid.y(i);
        }
        return Cells.points(x, y, new float[count]);
    }

    @Test
    void draw_keepsTheOrder_takesLabelsAway_andUndoBringsThemBack() throws Exception {
        study.memory().keep(Studies.CFOS, cell(3), "out of focus");
        List<StudyEvent> told = new ArrayList<>();
        study.addListener(told::add);
        ExamDraw draw = Studies.exam(study, Studies.CFOS, cell(40), cell(3), cell(50), cell(4));
        assertEquals(1, draw.id());
        assertEquals("Anna", draw.annotator());
        assertNull(draw.closed());
        assertEquals(
                List.of(cell(40), cell(3), cell(50), cell(4)),
                study.exams().cells(Studies.CFOS).stream().map(ExamCell::cell).toList());
        assertEquals(Set.of(cell(3), cell(4), cell(40), cell(50)), study.exams().reserved(Studies.CFOS));
        assertEquals(Set.of(), study.exams().reserved(Studies.PV));
        assertEquals(8, study.samples(Studies.CFOS).size());
        assertEquals(List.of(), study.memory().kept(Studies.CFOS));
        StudyEvent event = told.get(told.size() - 1);
        assertEquals(Set.of(Topic.EXAM, Topic.LABELS, Topic.KEPT), event.topics());
        assertEquals(Set.of(Studies.CFOS), event.stainings());
        assertEquals(Set.of("A1"), event.slices());
        assertEquals("drew 4 cells for the exam of cFos", study.undoText().orElseThrow());

        study.undo();
        assertEquals(List.of(), study.exams().draws(Studies.CFOS));
        assertEquals(Set.of(), study.exams().reserved(Studies.CFOS));
        assertEquals(10, study.samples(Studies.CFOS).size());
        assertEquals(1, study.memory().kept(Studies.CFOS).size());
        study.redo();
        assertEquals(4, study.exams().cells(Studies.CFOS).size());
        assertEquals(8, study.samples(Studies.CFOS).size());
        study.undo();
        assertEquals(2, Studies.exam(study, Studies.CFOS, cell(40)).id(), "numbers are not given again");
    }

    @Test
    void answers_areUndoneWhileTheDrawIsOpen_andPassedOverOnceItIsClosed() throws Exception {
        study.label(Studies.click(Studies.CFOS, "A1", 20, Label.ON));
        Studies.exam(study, Studies.CFOS, cell(40), cell(3));
        study.exams().answer(Studies.CFOS, cell(40), Label.ON);
        study.exams().answer(Studies.CFOS, cell(3), Label.UNSURE);
        assertEquals(
                "answered UNSURE for cell 3 of slice A1 in the exam of cFos",
                study.undoText().orElseThrow());
        study.undo();
        assertNull(study.exams().cells(Studies.CFOS).get(1).answer());
        study.redo();
        ExamCell answered = study.exams().cells(Studies.CFOS).get(1);
        assertEquals(Label.UNSURE, answered.answer());
        assertEquals("Anna", answered.annotator());
        assertNotNull(answered.time());
        study.exams().answer(Studies.CFOS, cell(3), null);
        assertEquals("", study.exams().cells(Studies.CFOS).get(1).annotator());
        assertProblem("1 cell of the exam of cFos is not answered", () -> study.exams()
                .close(Studies.CFOS));
        study.exams().answer(Studies.CFOS, cell(3), Label.OFF);
        study.label(Studies.click(Studies.CFOS, "A1", 21, Label.OFF));
        study.undo();
        ExamDraw closed = study.exams().close(Studies.CFOS);
        assertNotNull(closed.closed());
        assertEquals(
                "labelled 1 cell of slice A1 OFF for cFos", study.redoText().orElseThrow(), "redo goes on");
        study.redo();
        study.undo();
        assertEquals("labelled 1 cell of slice A1 ON for cFos", study.undoText().orElseThrow());
        study.undo();
        assertEquals(Optional.empty(), study.sample(Studies.CFOS, cell(20)));
        assertEquals(2, study.exams().cells(Studies.CFOS).size());
        assertProblem("closed", () -> study.exams().answer(Studies.CFOS, cell(3), Label.ON));
        assertProblem("No exam of cFos", () -> study.exams().close(Studies.CFOS));
        assertTrue(study.history(Long.MAX_VALUE, 100).stream()
                .noneMatch(entry -> entry.undoable() && entry.text().contains("exam")));
    }

    @Test
    void olderLabelsAreUndoneAndRedone_butNeverReachCellsOfAClosedExam() throws Exception {
        drawAndClose(cell(3), cell(5));
        assertEquals("labelled 1 cell of slice A1 OFF for cFos", study.undo().orElseThrow());
        assertEquals(Optional.empty(), study.sample(Studies.CFOS, cell(3)), "it was ON before, and is in the exam now");
        study.undo();
        assertEquals(List.of(), study.samples(Studies.CFOS));
        study.redo();
        assertEquals(8, study.samples(Studies.CFOS).size());
        study.redo();
        assertEquals(8, study.samples(Studies.CFOS).size());
        assertEquals(Optional.empty(), study.sample(Studies.CFOS, cell(3)));
        while (study.undo().isPresent()) {
            assertTrue(study.samples(Studies.CFOS).stream()
                    .noneMatch(sample -> Set.of(cell(3), cell(5)).contains(sample.cell())));
        }
        assertEquals(Optional.empty(), study.cellSet("A1"));
        assertEquals(2, study.exams().waiting(Studies.CFOS), "their cells are gone for now");
        while (study.redo().isPresent()) {
            assertTrue(study.samples(Studies.CFOS).stream()
                    .noneMatch(sample -> Set.of(cell(3), cell(5)).contains(sample.cell())));
        }
        assertEquals(Set.of(cell(3), cell(5)), study.exams().reserved(Studies.CFOS));
        assertEquals(8, study.samples(Studies.CFOS).size());
    }

    @Test
    void labels_keptLabels_andRepeatsOfExamCells_areRefused() throws Exception {
        Repeat read = study.repeats().read(Studies.CFOS, cell(4), Label.OFF);
        Studies.exam(study, Studies.CFOS, cell(12), cell(13), cell(4));
        assertProblem(
                "Cell 12 of slice A1 belongs to the exam of cFos, so it takes no other label; leave it out.",
                () -> study.label(Studies.click(Studies.CFOS, "A1", 12, Label.ON)));
        assertProblem("and 1 other cell out", () -> study.label(Studies.batch("A1", 11, 3, Label.ON)));
        assertProblem(
                "belongs to the exam",
                () -> study.label(
                        LabelCommand.flip(Studies.CFOS, List.of(new Assignment(cell(4), Label.OFF, Double.NaN)), 0)));
        assertProblem("belongs to the exam", () -> study.repeats().settle(read.id(), Label.OFF));
        assertProblem("belongs to the exam", () -> study.repeats().read(Studies.CFOS, cell(12), Label.OFF));
        assertProblem("no cFos label", () -> study.memory().keep(Studies.CFOS, cell(4), "because"));
        assertThrows(
                IllegalArgumentException.class,
                () -> study.label(LabelCommand.byHand(
                        Studies.CFOS, List.of(new Assignment(cell(30), Label.ON, 0.1)), SampleOrigin.EXAM, 0)));
        assertEquals(0, study.label(Studies.click(Studies.CFOS, "A1", 12, null)).seq(), "it has none");
        study.label(Studies.click(Studies.PV, "A1", 12, Label.ON));
        assertTrue(study.sample(Studies.PV, cell(12)).isPresent(), "the exam of another staining");
    }

    @Test
    void hiddenRepeatOfAnExamCell_isOpenNoMore() throws Exception {
        LabelCommand batch = Studies.batch("A1", 20, 5, Label.ON)
                .withRepeats(List.of(new LabelCommand.HiddenRepeat(cell(4), Label.ON)));
        study.label(batch);
        assertEquals(Set.of(cell(4)), study.repeats().open(Studies.CFOS).keySet());
        Studies.exam(study, Studies.CFOS, cell(4));
        assertEquals(Set.of(), study.repeats().open(Studies.CFOS).keySet());
        study.undo();
        assertEquals(Set.of(cell(4)), study.repeats().open(Studies.CFOS).keySet());
    }

    @Test
    void draw_whatCannotBe_isRefused() throws Exception {
        assertProblem("no staining", () -> Studies.exam(study, "GFP", cell(1)));
        assertProblem("has no cell 61", () -> Studies.exam(study, Studies.CFOS, cell(61)));
        assertProblem("no slice", () -> Studies.exam(study, Studies.CFOS, new CellRef("B9", 1)));
        assertProblem("no cell left", () -> Studies.exam(study, Studies.CFOS));
        assertThrows(IllegalArgumentException.class, () -> Studies.exam(study, Studies.CFOS, cell(2), cell(2)));
        Exams.DrawnCell drawn = new Exams.DrawnCell(cell(2), "M1", 0.5);
        Exams.DrawnCell never = new Exams.DrawnCell(cell(2), "M1", 0);
        ExamDraw.Stratum one = new ExamDraw.Stratum("M1", 2, 1);
        for (Exams.Draft wrong : List.of(
                new Exams.Draft(Studies.CFOS, 1, 1, List.of(), List.of(drawn)),
                new Exams.Draft(Studies.CFOS, 1, 1, List.of(new ExamDraw.Stratum("M2", 2, 1)), List.of(drawn)),
                new Exams.Draft(Studies.CFOS, 1, 1, List.of(new ExamDraw.Stratum("M1", 2, 2)), List.of(drawn)),
                new Exams.Draft(Studies.CFOS, 1, 1, List.of(new ExamDraw.Stratum("M1", 0, 1)), List.of(drawn)),
                new Exams.Draft(Studies.CFOS, 1, 1, List.of(one), List.of(never)))) {
            assertThrows(IllegalArgumentException.class, () -> study.exams().draw(wrong));
        }
        Studies.exam(study, Studies.CFOS, cell(2));
        assertProblem("still being answered", () -> Studies.exam(study, Studies.CFOS, cell(9)));
        Studies.exam(study, Studies.PV, cell(9));
        assertProblem("is not in the exam", () -> study.exams().answer(Studies.CFOS, cell(9), Label.ON));
        answerAll(Label.OFF);
        study.exams().close(Studies.CFOS);
        assertProblem("in the exam of cFos already", () -> Studies.exam(study, Studies.CFOS, cell(9), cell(2)));
        assertEquals(3, Studies.exam(study, Studies.CFOS, cell(9)).id());
        assertEquals(2, study.exams().draws(Studies.CFOS).size(), "extended");
    }

    @Test
    void withdraw_bringsLabelsBack_unlessTheirCellsAreOthers_andIsUndone() throws Exception {
        study.memory().keep(Studies.CFOS, cell(3), "out of focus");
        assertProblem("No exam of cFos", () -> study.exams().withdraw(Studies.CFOS));
        Studies.exam(study, Studies.CFOS, cell(3), cell(4), cell(20));
        study.exams().answer(Studies.CFOS, cell(4), Label.ON);
        assertProblem(
                "1 cell of the exam of cFos was answered", () -> study.exams().withdraw(Studies.CFOS));
        study.undo();
        study.setCells("A1", shifted(60, 2), Studies.NUCLEI);
        assertProblem("Slice A1 was changed", () -> study.exams().withdraw(Studies.CFOS));
        study.undo();
        study.removeSlice("A1");
        assertProblem("Slice A1 was changed", () -> study.exams().withdraw(Studies.CFOS));
        study.undo();
        study.exams().withdraw(Studies.CFOS);
        assertEquals(List.of(), study.exams().draws(Studies.CFOS));
        assertEquals(10, study.samples(Studies.CFOS).size());
        assertEquals(
                "out of focus",
                study.memory().kept(Studies.CFOS, cell(3)).orElseThrow().reason());
        assertEquals("gave up the open draw for the exam of cFos", study.undo().orElseThrow());
        assertEquals(3, study.exams().cells(Studies.CFOS).size());
        assertEquals(8, study.samples(Studies.CFOS).size());
        study.redo();
        assertEquals(10, study.samples(Studies.CFOS).size());
        Studies.exam(study, Studies.CFOS, cell(20));
        study.setCells("A1", shifted(60, 2), Studies.NUCLEI);
        study.exams().withdraw(Studies.CFOS);
        assertEquals(Set.of(), study.exams().reserved(Studies.CFOS), "it had no label, so its number does not matter");
    }

    @Test
    void withdrawnDraw_doesNotComeBack_onceALaterOneIsClosed() throws Exception {
        Studies.exam(study, Studies.CFOS, cell(3), cell(4));
        study.exams().withdraw(Studies.CFOS);
        drawAndClose(cell(4), cell(5));
        assertEquals(
                "labelled 1 cell of slice A1 OFF for cFos", study.undoText().orElseThrow());
        while (study.undo().isPresent()) {
            // all that can be
        }
        assertEquals(1, study.exams().draws(Studies.CFOS).size());
        assertEquals(2, study.exams().draws(Studies.CFOS).get(0).id());
    }

    @Test
    void correction_needsAReason_isCounted_andIsNotUndone() throws Exception {
        Studies.exam(study, Studies.CFOS, cell(40), cell(3));
        assertProblem("still being answered", () -> study.exams().correct(Studies.CFOS, cell(3), Label.ON, "why"));
        answerAll(Label.ON);
        study.exams().close(Studies.CFOS);
        assertProblem("only with a reason", () -> study.exams().correct(Studies.CFOS, cell(3), Label.OFF, " \n"));
        assertProblem("control", () -> study.exams().correct(Studies.CFOS, cell(3), Label.OFF, "a\u0007b"));
        assertProblem("not in the exam", () -> study.exams().correct(Studies.CFOS, cell(9), Label.OFF, "why"));
        study.exams().correct(Studies.CFOS, cell(3), Label.ON, "the same: nothing to do");
        assertEquals(List.of(), study.exams().corrections(Studies.CFOS));
        study.exams().correct(Studies.CFOS, cell(3), Label.OFF, " slipped\r\non the key ");
        Exams.Correction correction = study.exams().corrections(Studies.CFOS).get(0);
        assertEquals(cell(3), correction.cell());
        assertEquals(Label.ON, correction.was());
        assertEquals(Label.OFF, correction.now());
        assertEquals("slipped\non the key", correction.reason());
        assertEquals(1, study.exams().cells(Studies.CFOS).get(1).corrections());
        assertEquals(0, study.exams().cells(Studies.CFOS).get(0).corrections());
        assertEquals(
                "corrected the exam answer of cell 3 of slice A1 from ON to OFF for cFos: slipped on the key",
                study.history(Long.MAX_VALUE, 1).get(0).text());
        study.undo();
        assertEquals(Label.OFF, study.exams().cells(Studies.CFOS).get(1).answer());
    }

    @Test
    void detectingAnew_movesExamCellsFirst_andThoseNotFoundWait() throws Exception {
        drawAndClose(cell(3), cell(50));
        // the sample on cell 4 lies nearer to it than cell 3 of the exam
        Cells merged = Cells.points(new float[] {Studies.grid(60).x(2) + 11}, new float[] {10}, new float[1]);
        ReattachReport report = study.setCells("A1", merged, new CellSetInfo.Draft("nuclei", Map.of(), 40));
        assertEquals(Set.of(cell(1)), study.exams().reserved(Studies.CFOS));
        assertEquals(1, study.exams().waiting(Studies.CFOS));
        assertEquals(List.of(), study.samples(Studies.CFOS));
        assertEquals(9, report.detached().size());
        study.setCells("A1", shifted(60, 2), Studies.NUCLEI);
        assertEquals(Set.of(cell(3), cell(50)), study.exams().reserved(Studies.CFOS));
        assertEquals(0, study.exams().waiting(Studies.CFOS));
        assertEquals(9, study.samples(Studies.CFOS).size());
        study.undo();
        assertEquals(Set.of(cell(1)), study.exams().reserved(Studies.CFOS));
        study.undo();
        assertEquals(Set.of(cell(3), cell(50)), study.exams().reserved(Studies.CFOS));
        assertEquals(9, study.samples(Studies.CFOS).size());
    }

    @Test
    void undoOfADetectionOlderThanTheExam_findsItsCellsAmongTheOlderOnes() throws Exception {
        Cells other = shifted(60, 3);
        int[] back = IntStream.range(0, 60).map(i -> 59 - i).toArray();
        float[] x = new float[60];
        float[] y = new float[60];
        for (int i = 0; i < 60; i++) {
            x[i] = other.x(back[i]);
            y[i] = other.y(back[i]);
        }
        study.setCells("A1", Cells.points(x, y, new float[60]), Studies.NUCLEI);
        CellRef third = cell(60 - 2); // cell 3 of the first detection
        assertEquals(Label.OFF, study.sample(Studies.CFOS, third).orElseThrow().label());
        drawAndClose(third, cell(1));
        assertEquals("detected 60 cells in A1 (nuclei)", study.undo().orElseThrow());
        assertEquals(Set.of(cell(3), cell(60)), study.exams().reserved(Studies.CFOS));
        assertEquals(Label.ON, study.exams().cells(Studies.CFOS).get(0).answer());
        assertEquals(9, study.samples(Studies.CFOS).size());
        assertFalse(study.sample(Studies.CFOS, cell(3)).isPresent(), "it is in the exam");
        study.redo();
        assertEquals(Set.of(third, cell(1)), study.exams().reserved(Studies.CFOS));
        assertEquals(9, study.samples(Studies.CFOS).size());
    }

    @Test
    void removingTheSlice_takesItsExamCellsAway_andUndoBringsThemBack() throws Exception {
        drawAndClose(cell(3), new CellRef("A2", 7));
        study.removeSlice("A1");
        assertEquals(Set.of(new CellRef("A2", 7)), study.exams().reserved(Studies.CFOS));
        assertEquals(0, study.exams().waiting(Studies.CFOS), "nobody waits for cells of a slice that is gone");
        study.undo();
        assertEquals(Set.of(cell(3), new CellRef("A2", 7)), study.exams().reserved(Studies.CFOS));
        assertEquals(9, study.samples(Studies.CFOS).size());
    }

    @Test
    void waitingCells_needNoAnswer_butOneMustBeAnswered() throws Exception {
        Studies.exam(study, Studies.CFOS, cell(3), cell(50));
        study.setCells("A1", Studies.grid(10), Studies.NUCLEI);
        assertEquals(1, study.exams().waiting(Studies.CFOS));
        study.exams().answer(Studies.CFOS, cell(3), Label.ON);
        study.exams().close(Studies.CFOS);
        study.setCells("A1", Studies.grid(60), Studies.NUCLEI);
        ExamCell late = study.exams().cells(Studies.CFOS).get(1);
        assertEquals(cell(50), late.cell());
        assertNull(late.answer());
        study.exams().correct(Studies.CFOS, cell(50), Label.OFF, "found again");
        assertNull(study.exams().corrections(Studies.CFOS).get(0).was());
        Studies.exam(study, Studies.CFOS, cell(51));
        study.setCells("A1", Studies.grid(10), Studies.NUCLEI);
        assertProblem("withdraw it instead", () -> study.exams().close(Studies.CFOS));
        study.exams().withdraw(Studies.CFOS);
    }
}

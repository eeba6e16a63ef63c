/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.comparison;

import static org.cytoloop.operations.exams.ExamStudy.CFOS;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.exams.ExamDrawing;
import org.cytoloop.operations.exams.ExamStudy;
import org.cytoloop.scoring.comparison.ExamComparison;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundComparisonTest {
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

    private static boolean fifth(CellRef cell) {
        return cell.cell() % 5 == 0;
    }

    @Test
    void difference_marksGainedAndLost_atEachRoundsOwnThreshold() throws Exception {
        made.label("A1", 1, 10);
        RoundInfo before = made.round(ExamStudy::isOn);
        RoundInfo after = made.round(RoundComparisonTest::fifth);
        RoundDifference difference = RoundDifference.of(made.study(), before, after, QUIET);
        assertEquals(List.of(), difference.notes());
        assertEquals(3, difference.slices().size());
        RoundDifference.OnSlice b1 = difference.slices().get(2);
        assertEquals("B1", b1.slice());
        assertEquals(made.study().cellSet("B1").orElseThrow().id(), b1.cellSet());
        byte[] expected = new byte[100];
        for (int number = 1; number <= 100; number++) {
            boolean was = number % 3 == 0;
            boolean is = number % 5 == 0;
            expected[number - 1] =
                    was == is ? RoundDifference.SAME : is ? RoundDifference.GAINED : RoundDifference.LOST;
        }
        assertArrayEquals(expected, b1.marks());
        assertEquals(20 - 6, b1.gained());
        assertEquals(33 - 6, b1.lost());
        assertEquals(33, b1.onBefore());
        assertEquals(20, b1.onAfter());
        assertEquals(2 * (30 - 10) + 14, difference.gained());
        RoundInfo strict = made.study().rounds().setThreshold(after, 0.95);
        assertEquals(0, RoundDifference.of(made.study(), before, strict, QUIET).gained());
        assertThrows(ProblemException.class, () -> RoundDifference.of(made.study(), before, before, QUIET));
    }

    /** No trainer is installed here, so a slice that was not classified cannot be computed. */
    @Test
    void sliceThatCannotBeCompared_isNoted() throws Exception {
        made.label("A1", 1, 10);
        RoundInfo before = made.round(ExamStudy::isOn);
        RoundInfo after = made.round(RoundComparisonTest::fifth);
        made.detect("A2", 150, 2);
        RoundDifference difference = RoundDifference.of(made.study(), before, after, QUIET);
        assertEquals(2, difference.slices().size());
        assertEquals(1, difference.notes().size());
        assertTrue(
                difference.notes().get(0).startsWith("Slice \"A2\" is left out: "),
                difference.notes().get(0));
    }

    @Test
    void comparison_saysWhatDiffers() throws Exception {
        made.label("A1", 1, 12);
        RoundInfo before = made.round(RoundComparisonTest::fifth);
        made.label("A2", 1, 5);
        relabel(new CellRef("A1", 1), Label.ON);
        relabel(new CellRef("A1", 2), null);
        RoundInfo after = made.round(ExamStudy::isOn);
        RoundComparison unexamined = RoundComparison.of(made.study(), before, after, QUIET);
        assertTrue(unexamined.exam().isEmpty());
        assertEquals("cFos has no exam yet; draw one.", unexamined.examProblem());
        assertEquals(unexamined.examProblem(), unexamined.words().get(0));
        RoundComparison.Samples samples = unexamined.samples();
        assertEquals(10, samples.same());
        assertEquals(5, samples.added().size());
        assertEquals(List.of(new CellRef("A1", 2)), samples.removed());
        assertEquals(List.of(new CellRef("A1", 1)), samples.flipped());
        assertEquals(List.of(new RoundComparison.Setting("seed", "1", "2")), unexamined.settings());
        assertEquals(
                "Samples: 5 added, 1 removed, 1 flipped, 10 the same.",
                unexamined.words().get(1));
        assertEquals("Settings: seed 1 -> 2.", unexamined.words().get(2));
        assertTrue(unexamined.words().get(3).endsWith("own samples, so trust the exam more."));
        assertEquals(5, unexamined.figures().size());
        assertThrows(ProblemException.class, () -> RoundComparison.of(made.study(), before, before, QUIET));
    }

    private void relabel(CellRef cell, Label label) throws ProblemException {
        made.study()
                .label(LabelCommand.byHand(
                        CFOS, List.of(new Assignment(cell, label, Double.NaN)), SampleOrigin.CLICK, 1));
    }

    @Test
    void comparison_onTheExam_leavesOutWhatEitherWasTrainedOn() throws Exception {
        made.label("A1", 1, 150);
        RoundInfo before = made.round(RoundComparisonTest::fifth);
        ExamDrawing.draw(made.study(), CFOS, 60, 7);
        made.answerAll();
        made.study().exams().close(CFOS);
        RoundInfo after = made.round(ExamStudy::isOn);
        int n = 0;
        int worse = 0;
        for (ExamCell cell : made.study().exams().cells(CFOS)) {
            if (!cell.cell().slice().equals("A1")) {
                n++;
                worse += fifth(cell.cell()) != ExamStudy.isOn(cell.cell()) ? 1 : 0;
            }
        }
        RoundComparison comparison = RoundComparison.of(made.study(), before, after, QUIET);
        ExamComparison exam = comparison.exam().orElseThrow();
        assertEquals(n, exam.n());
        assertEquals(0, exam.mcNemar().onlyFirst());
        assertEquals(worse, exam.mcNemar().onlySecond());
        assertEquals(1, exam.f1After().value());
        assertTrue(exam.f1Difference().low() > 0, exam.f1Difference().toString());
        assertEquals(
                "Round 2 is right on " + worse + " cells round 1 gets wrong, and wrong on 0 it gets right.",
                comparison.words().get(0));
        assertTrue(comparison.words().get(1).endsWith("round 2 is better."));
    }

    @Test
    void slicesDetectedAnew_areNotComparedByNumber() throws Exception {
        made.label("A1", 1, 10);
        made.label("B1", 1, 10);
        RoundInfo before = made.round(ExamStudy::isOn);
        made.detect("A1", 150, 1);
        RoundInfo after = made.round(ExamStudy::isOn);
        RoundComparison.Samples samples =
                RoundComparison.of(made.study(), before, after, QUIET).samples();
        assertEquals(List.of("A1"), samples.renumberedSlices());
        assertEquals(10, samples.same());
        assertEquals(
                0,
                samples.added().size()
                        + samples.removed().size()
                        + samples.flipped().size());
    }

    @Test
    void allSlicesDetectedAnew_isNotCalledTheSameSamples() throws Exception {
        made.label("A1", 1, 10);
        RoundInfo before = made.round(ExamStudy::isOn);
        made.detect("A1", 150, 1);
        RoundInfo after = made.round(ExamStudy::isOn);
        List<String> words =
                RoundComparison.of(made.study(), before, after, QUIET).words();
        assertTrue(words.stream().noneMatch(said -> said.contains("same samples")), words.toString());
        assertTrue(words.contains("Cells were detected anew in between on A1; the samples there are not compared."));
    }
}

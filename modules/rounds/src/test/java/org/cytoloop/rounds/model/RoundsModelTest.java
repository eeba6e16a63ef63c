/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.model;

import static org.cytoloop.windowkit.StudyOnDesk.CFOS;
import static org.cytoloop.windowkit.StudyOnDesk.cell;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.Finding;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Question;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.rounds.RoundsFixture;
import org.cytoloop.rounds.rows.RoundRow;
import org.cytoloop.workspace.Exams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundsModelTest {
    @TempDir
    Path folder;

    private RoundsFixture fixture;

    /** From round 1 to round 2: A1:3 and A2:2 gained, A1:7 lost. */
    @BeforeEach
    void twoRounds() throws Exception {
        fixture = new RoundsFixture(folder);
        fixture.round(List.of(cell("A1", 1), cell("A1", 7)));
        fixture.round(List.of(cell("A1", 1), cell("A1", 3), cell("A2", 2)));
        fixture.await("two rounds", () -> fixture.model().rows().size() == 2);
    }

    @AfterEach
    void close() throws Exception {
        fixture.close();
    }

    private RoundsModel model() {
        return fixture.model();
    }

    private RoundInfo round(int number) {
        return fixture.study.rounds().of(CFOS).get(number - 1);
    }

    private void showDifference() throws Exception {
        fixture.edt(() -> model().toggleDifference());
        fixture.await("difference", () -> model().differences().found().isPresent());
    }

    private String selected() throws Exception {
        return fixture.ask(() -> fixture.open()
                .selection()
                .selected()
                .map(c -> c.slice() + ":" + c.cell())
                .orElse("none"));
    }

    @Test
    void makeCurrentNameAndThreshold_areFollowedAndUndone() throws Exception {
        assertEquals(
                List.of(false, true),
                fixture.ask(() -> model().rows().stream().map(RoundRow::current).toList()));
        fixture.edt(() -> model().makeCurrent(round(1)));
        fixture.await("round 1 is current", () -> model().rows().get(0).current());
        fixture.edt(() -> model().annotate(round(1), " first ", "with dim cells\n"));
        fixture.await(
                "it has a name", () -> model().rows().get(0).round().name().equals("first"));
        assertEquals("with dim cells", round(1).note());
        fixture.edt(() -> fixture.open().writer().submit("undo", study -> study.undo()));
        fixture.await("it has none", () -> model().rows().get(0).round().name().isEmpty());
        fixture.edt(() -> fixture.open().writer().submit("undo", study -> study.undo()));
        fixture.await("round 2 is current", () -> model().rows().get(1).current());
    }

    @Test
    void difference_liesOnTheDesk_andGoesAgain() throws Exception {
        showDifference();
        var shown = fixture.ask(() -> fixture.open().difference().shown().orElseThrow());
        assertEquals("round 1 → round 2", shown.title());
        assertArrayEquals(
                new byte[] {0, 0, 1, 0, 0, 0, 2, 0, 0, 0},
                shown.slices().get("A1").marks());
        assertArrayEquals(
                new byte[] {0, 1, 0, 0, 0, 0, 0, 0, 0, 0},
                shown.slices().get("A2").marks());
        assertEquals("1 gained, 1 lost on this slice", fixture.ask(() -> model().tour()
                .counts()));
        assertTrue(fixture.ask(() -> model().hidesDifference()));
        fixture.edt(() -> model().toggleDifference());
        assertEquals(
                Optional.empty(), fixture.ask(() -> fixture.open().difference().shown()));
        assertFalse(fixture.ask(() -> model().tour().canStep()));
    }

    @Test
    void anotherThreshold_isComparedAnew() throws Exception {
        showDifference();
        fixture.study.rounds().setThreshold(round(2), 0.95);
        fixture.await("all is lost", () -> model().differences()
                .found()
                .filter(d -> d.gained() == 0 && d.lost() == 2)
                .isPresent());
    }

    @Test
    void steps_goOverAllSlices_selectTheCell_andForgetTheMouse() throws Exception {
        showDifference();
        fixture.edt(() -> fixture.open().selection().hover(cell("A1", 9)));
        fixture.edt(() -> model().tour().step(true));
        assertEquals("A1:3", selected());
        assertEquals(
                Optional.empty(), fixture.ask(() -> fixture.open().selection().hovered()));
        fixture.edt(() -> model().tour().step(true));
        assertEquals("A1:7", selected());
        fixture.edt(() -> model().tour().step(true));
        assertEquals("A2:2", selected());
        assertEquals(
                "A2", fixture.ask(() -> fixture.open().slice().orElseThrow().name()));
        fixture.edt(() -> model().tour().step(false));
        assertEquals("A1:7", selected());
    }

    @Test
    void wrongFlip_becomesASampleOfItsFormerClass_andUndoTakesItBack() throws Exception {
        showDifference();
        fixture.edt(() -> model().tour().step(true));
        fixture.edt(() -> model().tour().wrong());
        fixture.await("one is judged", () -> model().tour().judgedWrong() == 1);
        Sample sample = fixture.study.sample(CFOS, cell("A1", 3)).orElseThrow();
        assertEquals(Label.OFF, sample.label());
        assertEquals(SampleOrigin.CORRECTION, sample.origin());
        Finding finding = fixture.study.findings().of(CFOS).get(0);
        RoundInfo after =
                fixture.ask(() -> model().differences().pair().orElseThrow().after());
        float pOn = fixture.study.calls("A1", after).orElseThrow()[2];
        assertEquals(new Question(cell("A1", 3), Question.FLIP, after.number(), pOn, Label.ON), finding.question());
        assertTrue(finding.isMistake());
        assertEquals("A1:7", selected());
        fixture.edt(() -> model().tour().wrong());
        fixture.await("two are judged", () -> model().tour().judgedWrong() == 2);
        assertEquals(
                Label.ON,
                fixture.study.sample(CFOS, cell("A1", 7)).orElseThrow().label());
        fixture.edt(() -> fixture.open().setSlice("A1"));
        assertEquals("1 gained, 1 lost on this slice; 2 judged wrong", fixture.ask(() -> model().tour()
                .counts()));
        fixture.edt(() -> fixture.open().writer().submit("undo", study -> study.undo()));
        fixture.await("one is judged again", () -> model().tour().judgedWrong() == 1);
        assertEquals(Optional.empty(), fixture.study.sample(CFOS, cell("A1", 7)));
    }

    @Test
    void wrongFlipOfTheExam_isNotLabelled() throws Exception {
        fixture.study
                .exams()
                .draw(new Exams.Draft(
                        CFOS,
                        1,
                        1,
                        List.of(new ExamDraw.Stratum("MA1", 10, 1)),
                        List.of(new Exams.DrawnCell(cell("A1", 3), "MA1", 0.1))));
        showDifference();
        fixture.edt(() -> model().tour().step(true));
        assertEquals("A1:3", selected());
        fixture.edt(() -> model().tour().wrong());
        fixture.open().writer().flush();
        assertEquals(Optional.empty(), fixture.study.sample(CFOS, cell("A1", 3)));
        assertEquals("A1:7", selected());
        assertEquals(0, fixture.ask(() -> model().tour().judgedWrong()));
    }

    @Test
    void whileCallsAreHidden_thereIsNoDifference() throws Exception {
        showDifference();
        fixture.edt(() -> fixture.open().calls().setHidden(true));
        assertFalse(fixture.ask(() -> model().canToggleDifference()));
        assertFalse(fixture.ask(() -> model().tour().canStep()));
        fixture.edt(() -> fixture.open().calls().setHidden(false));
        assertTrue(fixture.ask(() -> model().tour().canStep()));
    }

    @Test
    void anotherStaining_hasItsOwnRounds() throws Exception {
        showDifference();
        fixture.edt(() -> fixture.open().setStaining("PV"));
        assertEquals(0, fixture.ask(() -> model().rows().size()));
        assertEquals(
                Optional.empty(), fixture.ask(() -> fixture.open().difference().shown()));
    }

    @Test
    void rebuild_ofATrainerThatIsNotInstalled_saysSo() throws Exception {
        fixture.edt(() -> model().rebuild(round(1)));
        fixture.await(
                "a sentence", () -> !model().isRebuilding() && model().message().contains("forest"));
    }

    @Test
    void rounds_haveNoExamScore_asLongAsThereIsNoExam_andSayWhy() throws Exception {
        fixture.edt(() -> model().setWatched(true));
        RoundRow row = fixture.ask(() -> model().rows().get(0));
        assertEquals(Optional.empty(), row.exam());
        assertTrue(row.examProblem().endsWith("."), row.examProblem());
    }

    @Test
    void model_isWrittenAsItIs_orNotAtAll() throws Exception {
        Path file = folder.resolve("model.json");
        RoundsModel.exportModel(fixture.study, round(2), file);
        assertArrayEquals(new byte[] {1, 2, 2}, Files.readAllBytes(file));
        Path nowhere = folder.resolve("nowhere/model.json");
        ProblemException problem =
                assertThrows(ProblemException.class, () -> RoundsModel.exportModel(fixture.study, round(2), nowhere));
        assertTrue(problem.getMessage().contains("model.json"), problem.getMessage());
    }
}

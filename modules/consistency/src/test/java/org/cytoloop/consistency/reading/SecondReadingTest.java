/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.reading;

import static org.cytoloop.windowkit.StudyOnDesk.CFOS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.cytoloop.consistency.ConsistencyFixture;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.operations.SecondReading.Whose;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workspace.Exams;
import org.cytoloop.workspace.StudyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondReadingTest {
    @TempDir
    Path folder;

    private ConsistencyFixture at;
    private SecondReadingModel reading;
    private DisagreementsModel disagreements;

    @BeforeEach
    void open() throws Exception {
        at = new ConsistencyFixture(folder);
        at.label(Label.ON, 60, 70);
        at.label(Label.OFF, 20, 30);
        at.edt(() -> {
            reading = new SecondReadingModel(at::changed);
            disagreements = new DisagreementsModel(at::changed);
            reading.setStudy(at.open());
            disagreements.setStudy(at.open());
            disagreements.setShown(true);
        });
        at.desk.addListener(new DeskListener() {
            @Override
            public void studyChanged(StudyEvent event) {
                reading.studyChanged(event);
                disagreements.studyChanged(event);
            }
        });
    }

    @AfterEach
    void close() throws Exception {
        at.edt(() -> {
            reading.setStudy(null);
            disagreements.setStudy(null);
        });
        at.close();
    }

    private void begin() throws Exception {
        at.study.setAnnotator("Ben");
        at.edt(() -> reading.begin(60));
        at.await("chosen", () -> reading.queue().items().size() == 4);
    }

    @Test
    void nothingInTheQueueTellsTheLabel() throws Exception {
        begin();
        at.edt(() -> reading.queue().items().forEach(item -> {
            assertTrue(item.present().isEmpty());
            assertEquals("", item.title());
            assertEquals("", item.reason());
        }));
    }

    @Test
    void answersAreRepeatsAndChangeNoLabel() throws Exception {
        begin();
        at.edt(() -> {
            for (int i = 0; i < 4; i++) {
                reading.queue().answer(Label.ON);
            }
            assertEquals("4 of 4 read", reading.progress());
        });
        at.open().writer().flush();
        assertEquals(4, at.study.repeats().all(CFOS).size());
        assertEquals(2, at.study.sampleCounts(CFOS).on());
        at.await("two differ", () -> disagreements.count(false) == 2);
    }

    @Test
    void anotherAnswerInTheSameReadingReplacesTheFirst() throws Exception {
        begin();
        at.edt(() -> reading.queue().answer(Label.ON));
        at.open().writer().flush();
        at.edt(() -> {});
        at.edt(() -> {
            reading.queue().previous();
            reading.queue().answer(Label.UNSURE);
        });
        at.open().writer().flush();
        assertEquals(1, at.study.repeats().all(CFOS).size());
        assertEquals(Label.UNSURE, at.study.repeats().all(CFOS).get(0).second());
    }

    @Test
    void anAnswerThatIsUndoneIsAskedAgain() throws Exception {
        begin();
        at.edt(() -> reading.queue().answer(Label.ON));
        at.open().writer().flush();
        at.await("read", () -> reading.queue().remaining() == 3);
        at.study.undo();
        at.await("asked again", () -> reading.queue().remaining() == 4);
    }

    @Test
    void settlingGivesTheLabelAndKeepsBothAnswers() throws Exception {
        at.study.setAnnotator("Ben");
        CellRef cell = ConsistencyFixture.cell(60);
        at.study.repeats().read(CFOS, cell, Label.OFF);
        at.await("listed", () -> disagreements.rows().size() == 1);
        at.edt(() -> disagreements.settle(disagreements.rows().get(0), Label.OFF));
        at.await("decided", () -> disagreements.count(true) == 1 && disagreements.count(false) == 0);
        Repeat repeat = at.study.repeats().all(CFOS).get(0);
        assertEquals(Label.ON, repeat.first());
        assertEquals(Label.OFF, repeat.second());
        assertEquals(Label.OFF, repeat.consensus());
        assertEquals(Label.OFF, at.study.sample(CFOS, cell).orElseThrow().label());
        at.study.undo();
        at.await("open again", () -> disagreements.count(false) == 1);
    }

    @Test
    void disagreementOnACellOfTheExamIsNotListed() throws Exception {
        at.study.setAnnotator("Ben");
        CellRef cell = ConsistencyFixture.cell(60);
        at.study.repeats().read(CFOS, cell, Label.OFF);
        at.study
                .exams()
                .draw(new Exams.Draft(
                        CFOS,
                        5,
                        1,
                        List.of(new ExamDraw.Stratum("M1", 10, 1)),
                        List.of(new Exams.DrawnCell(cell, "M1", 0.1))));
        CellRef other = at.study.samples(CFOS).stream()
                .filter(sample -> sample.label() == Label.ON && !sample.cell().equals(cell))
                .findFirst()
                .orElseThrow()
                .cell();
        at.study.repeats().read(CFOS, other, Label.OFF);
        at.await("only the other is listed", () -> disagreements.rows().stream()
                .map(row -> row.repeat().cell())
                .toList()
                .equals(List.of(other)));
    }

    @Test
    void disagreementsAreReadOnlyWhileSomebodyLooks() throws Exception {
        at.edt(() -> disagreements.setShown(false));
        at.study.setAnnotator("Ben");
        at.study.repeats().read(CFOS, ConsistencyFixture.cell(60), Label.OFF);
        at.edt(() -> assertTrue(at.open().jobs().isIdle(), "nobody looks"));
        at.edt(() -> disagreements.setShown(true));
        at.await("read now", () -> disagreements.count(false) == 1);
    }

    @Test
    void disagreementsOfAnotherStainingAreGoneAtOnce() throws Exception {
        at.study.setAnnotator("Ben");
        at.study.repeats().read(CFOS, ConsistencyFixture.cell(60), Label.OFF);
        at.await("listed", () -> disagreements.rows().size() == 1);
        at.edt(() -> {
            at.open().setStaining("PV");
            disagreements.stainingChanged();
            assertEquals(0, disagreements.rows().size());
        });
    }

    @Test
    void whoseLabelsAreRead_isChosenAndSaid() throws Exception {
        at.edt(() -> {
            assertEquals(Whose.OWN, reading.whose(), "nobody else labelled");
            assertTrue(reading.sentence().startsWith("4 cells that you, Anna, labelled"), reading.sentence());
            assertTrue(reading.whyNot(Whose.OTHERS).startsWith("Nobody else"), reading.whyNot(Whose.OTHERS));
            assertEquals("", reading.whyNot(Whose.OWN));
        });
        at.edt(() -> {
            try {
                at.open().setAnnotator("Ben");
            } catch (org.cytoloop.core.task.ProblemException e) {
                throw new AssertionError(e);
            }
            assertEquals(Whose.OTHERS, reading.whose());
            assertTrue(reading.sentence().startsWith("4 cells that others labelled"), reading.sentence());
            assertTrue(reading.whyNot(Whose.OWN).startsWith("You have labelled no cells"), reading.whyNot(Whose.OWN));
        });
        at.label(Label.ON, 65);
        at.edt(() -> reading.read(Whose.OWN));
        at.edt(() -> assertEquals(Whose.OWN, reading.whose()));
        at.edt(() -> reading.begin(60));
        at.await("chosen", () -> reading.queue().items().size() == 1);
        at.edt(() -> assertEquals(
                ConsistencyFixture.cell(65), reading.queue().items().get(0).cell()));
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.answering;

import static org.cytoloop.windowkit.StudyOnDesk.CFOS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.crops.queue.QueueItem;
import org.cytoloop.operations.exams.ExamDrawing;
import org.cytoloop.windowkit.StudyOnDesk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workspace.StudyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnsweringModelTest {
    private static final int CELLS = 12;

    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();
    private boolean agrees = true;
    private StudyOnDesk at;
    private AnsweringModel model;

    @BeforeEach
    void open() throws Exception {
        at = StudyOnDesk.small(folder);
        at.labelRightly(30);
        ExamDrawing.draw(at.study, CFOS, CELLS, 3);
        at.edt(() -> {
            model = begin();
            model.setShown(true);
        });
        at.desk.addListener(new DeskListener() {
            @Override
            public void deskChanged(DeskChange change) {
                model.deskChanged(change);
            }

            @Override
            public void studyChanged(StudyEvent event) {
                model.studyChanged(event);
            }
        });
        at.await("asked", () -> model.queue().items().size() == CELLS);
    }

    private AnsweringModel begin() {
        AnsweringModel begun = new AnsweringModel(at::changed, question -> {
            asked.add(question);
            return agrees;
        });
        begun.setStudy(at.open());
        return begun;
    }

    @AfterEach
    void close() throws Exception {
        at.edt(() -> model.setStudy(null));
        at.close();
    }

    private void answer(int count, Label label) throws Exception {
        at.edt(() -> {
            for (int i = 0; i < count; i++) {
                model.queue().answer(label);
            }
        });
        at.open().writer().flush();
        at.edt(() -> {});
    }

    private List<CellRef> order() {
        return at.study.exams().cells(CFOS).stream().map(cell -> cell.cell()).toList();
    }

    @Test
    void nothingHintsAtAnAnswer_andTheOrderIsShuffled() throws Exception {
        at.edt(() -> {
            for (QueueItem item : model.queue().items()) {
                assertEquals("", item.title());
                assertEquals("", item.reason());
                assertTrue(item.present().isEmpty());
            }
            assertEquals(
                    order(), model.queue().items().stream().map(QueueItem::cell).toList());
        });
        assertFalse(order().equals(order().stream().sorted().toList()), "by slice and number would be no shuffle");
    }

    @Test
    void answersAreOnDisk_andARestartGoesOnWhereItStopped() throws Exception {
        answer(5, Label.ON);
        assertEquals(
                5,
                at.study.exams().cells(CFOS).stream()
                        .filter(cell -> cell.answer() == Label.ON)
                        .count());
        at.edt(() -> {
            assertEquals("5 of 12 answered", model.progress().split(" · ")[0]);
            model.setStudy(null);
            model = begin();
            model.setShown(true);
        });
        at.await("asked again", () -> model.queue().items().size() == CELLS);
        at.edt(() -> {
            assertEquals(7, model.queue().remaining());
            assertEquals(order().get(5), model.queue().current().orElseThrow().cell());
            model.queue().previous();
            assertEquals(Label.ON, model.queue().label().orElseThrow());
        });
    }

    @Test
    void undo_takesTheLastAnswerBackAndAsksItAgain_redoGivesIt() throws Exception {
        answer(3, Label.OFF);
        CellRef last = order().get(2);
        at.study.undo();
        at.await("asked again", () -> model.queue().remaining() == CELLS - 2);
        at.edt(() -> assertEquals(last, model.queue().current().orElseThrow().cell()));
        at.study.redo();
        at.await("given again", () -> model.queue().remaining() == CELLS - 3);
    }

    @Test
    void undoOfTheDraw_emptiesTheQueue() throws Exception {
        at.study.undo();
        at.await("gone", () -> model.progress().isEmpty() && !model.canClose() && !model.canWithdraw());
        assertEquals(30, at.study.sampleCounts(CFOS).total());
    }

    @Test
    void close_onlyWhenAllIsAnswered_andOnlyWhenAgreed() throws Exception {
        answer(11, Label.ON);
        at.edt(() -> {
            assertFalse(model.canClose());
            assertFalse(model.canWithdraw());
        });
        answer(1, Label.UNSURE);
        agrees = false;
        at.edt(() -> {
            assertTrue(model.canClose());
            model.close();
        });
        assertTrue(asked.get(0).startsWith("Close the exam with 12 answers: 11 ON, 0 OFF, 1 UNSURE?"), asked.get(0));
        agrees = true;
        at.edt(() -> model.close());
        at.open().writer().flush();
        assertNotNull(at.study.exams().draws(CFOS).get(0).closed());
        at.edt(() -> assertFalse(model.canClose()));
    }

    @Test
    void withdraw_onlyWhileNothingIsAnswered() throws Exception {
        at.edt(() -> {
            assertTrue(model.canWithdraw());
            model.withdraw();
        });
        at.open().writer().flush();
        assertTrue(at.study.exams().draws(CFOS).isEmpty());
        assertTrue(asked.get(0).startsWith("Withdraw the 12 cells"), asked.get(0));
    }

    @Test
    void anotherStaining_hasAnExamOfItsOwn() throws Exception {
        at.edt(() -> {
            at.open().setStaining("PV");
            model.stainingChanged();
            assertEquals("", model.progress());
            assertTrue(model.queue().items().isEmpty());
        });
    }
}

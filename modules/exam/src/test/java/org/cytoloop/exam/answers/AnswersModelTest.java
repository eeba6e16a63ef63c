/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.answers;

import static org.cytoloop.windowkit.StudyOnDesk.CFOS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.crops.queue.QueueItem;
import org.cytoloop.exam.state.ExamState;
import org.cytoloop.operations.exams.ExamDrawing;
import org.cytoloop.windowkit.StudyOnDesk;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workspace.StudyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersModelTest {
    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();
    private Optional<String> reason = Optional.of("slip");
    private StudyOnDesk at;
    private AnswersModel model;

    @BeforeEach
    void open() throws Exception {
        at = StudyOnDesk.small(folder);
        at.labelRightly(30);
        at.round(4);
        ExamDrawing.draw(at.study, CFOS, 60, 3);
        at.answerExam();
        at.edt(() -> {
            model = new AnswersModel(at::changed, (was, now) -> {
                asked.add(was + " to " + now);
                assertEquals(
                        was, model.queue().current().orElseThrow().present().orElseThrow(), "it is in view");
                return reason;
            });
            model.setStudy(at.open());
        });
        at.desk.addListener(new DeskListener() {
            @Override
            public void studyChanged(StudyEvent event) {
                model.studyChanged(event);
            }
        });
    }

    @AfterEach
    void close() throws Exception {
        at.edt(() -> model.setStudy(null));
        at.close();
    }

    private void look() throws Exception {
        at.study.exams().close(CFOS);
        at.edt(() -> model.setShown(true));
        at.await("found", () -> !model.queue().items().isEmpty());
    }

    @Test
    void nothingIsFoundWhileTheExamIsOpen() throws Exception {
        at.edt(() -> {
            model.setShown(true);
            model.list(Shown.ALL);
            assertTrue(model.queue().items().isEmpty());
            assertTrue(at.open().jobs().isIdle());
        });
    }

    @Test
    void cellsTheCurrentRoundCallsOtherwise_areListedFirst() throws Exception {
        look();
        at.edt(() -> {
            for (QueueItem item : model.queue().items()) {
                assertEquals(0, (item.cell().cell() - 1) % 4, "every fourth is called wrongly");
                assertEquals(StudyOnDesk.truth(item.cell()), item.present().orElseThrow());
                assertTrue(item.reason().startsWith("Round 1 calls it "), item.reason());
            }
            int differing = model.queue().items().size();
            model.list(Shown.ALL);
            assertEquals(60, model.queue().items().size());
            assertTrue(differing < 60);
            model.list(Shown.UNSURE);
            assertEquals(0, model.queue().items().size());
        });
    }

    @Test
    void correcting_keepsTheReason() throws Exception {
        look();
        CellRef cell = at.ask(() -> model.queue().current().orElseThrow().cell());
        at.edt(() -> model.queue().answer(Label.UNSURE));
        at.await("corrected", () -> model.corrections().size() == 1);
        assertEquals(List.of(StudyOnDesk.truth(cell) + " to UNSURE"), asked);
        assertEquals("slip", at.study.exams().corrections(CFOS).get(0).reason());
        at.await("not listed", () -> model.queue().items().stream()
                .noneMatch(item -> item.cell().equals(cell)));
        at.edt(() -> {
            model.list(Shown.CORRECTED);
            String said = model.queue().current().orElseThrow().reason();
            assertTrue(said.contains("Corrected once since the exam was closed."), said);
        });
    }

    @Test
    void withoutAReason_theAnswerStays() throws Exception {
        look();
        reason = Optional.empty();
        QueueItem item = at.ask(() -> model.queue().current().orElseThrow());
        at.edt(() -> model.queue().answer(Label.UNSURE));
        at.edt(() -> {
            assertEquals(item, model.queue().current().orElseThrow());
            assertTrue(model.queue().answer(item).isEmpty());
        });
        assertTrue(at.study.exams().corrections(CFOS).isEmpty());
    }

    @Test
    void confirming_changesNothing() throws Exception {
        look();
        int before = at.ask(() -> model.queue().remaining());
        at.edt(() -> model.queue().confirm());
        at.edt(() -> assertEquals(before - 1, model.queue().remaining()));
        assertTrue(asked.isEmpty());
    }

    @Test
    void csv_hasEveryAnswer_andMaskedNamesStayMasked() throws Exception {
        look();
        ExamState state = ExamState.of(at.study, CFOS);
        String table = AnswersCsv.of(CFOS, state, name -> "slice x", name -> "animal y");
        String[] lines = table.split("\r\n");
        assertEquals(61, lines.length);
        assertTrue(lines[1].startsWith("cFos,1,slice x,"), lines[1]);
        assertFalse(table.contains("M1"));
    }
}

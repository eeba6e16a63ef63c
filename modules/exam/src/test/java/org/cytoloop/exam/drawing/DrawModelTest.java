/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.drawing;

import static org.cytoloop.windowkit.StudyOnDesk.CFOS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.windowkit.StudyOnDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawModelTest {
    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();
    private StudyOnDesk at;
    private DrawModel model;

    @BeforeEach
    void open() throws Exception {
        at = StudyOnDesk.small(folder);
        at.labelRightly(50);
        at.edt(() -> {
            model = new DrawModel(at::changed, sentence -> {
                told.add(sentence);
                at.changed();
            });
            model.setStudy(at.open());
            model.setCount(40);
        });
    }

    @AfterEach
    void close() throws Exception {
        at.edt(() -> model.setStudy(null));
        at.close();
    }

    private void plan() throws Exception {
        at.edt(() -> model.setShown(true));
        at.await("planned", () -> model.plan().isPresent());
    }

    @Test
    void plan_isMadeOnlyWhenSomebodyLooks_andByAnimal() throws Exception {
        at.edt(() -> assertTrue(at.open().jobs().isIdle(), "nobody looks"));
        plan();
        at.edt(() -> assertEquals(
                List.of(new DrawPlan.Row("M1", 100, 50, 20), new DrawPlan.Row("M2", 100, 0, 20)), model.rows()));
    }

    @Test
    void anotherCount_isPlannedAnew() throws Exception {
        plan();
        at.edt(() -> model.setCount(60));
        at.await(
                "planned anew",
                () -> model.plan().filter(plan -> plan.drawn() == 60).isPresent());
    }

    @Test
    void draw_opensTheExamAndTellsOfLostLabels() throws Exception {
        plan();
        at.edt(() -> {
            model.setSeed(5);
            model.draw();
            assertFalse(model.canDraw(), "one at a time");
        });
        at.await("drawn", () -> told.size() == 1);
        assertEquals(40, at.study.exams().cells(CFOS).size());
        assertEquals(5, at.study.exams().draws(CFOS).get(0).seed());
        int lost = 50 - at.study.sampleCounts(CFOS).total();
        assertTrue(lost > 0, "half of the cells of M1 are labelled");
        assertTrue(told.get(0).startsWith(lost + " of the drawn cells had a label; they left"), told.get(0));
        at.study.undo();
        assertEquals(50, at.study.sampleCounts(CFOS).total());
        assertTrue(at.study.exams().draws(CFOS).isEmpty());
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.scores;

import static org.cytoloop.windowkit.StudyOnDesk.CFOS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.cytoloop.charts.curve.CurveData;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.operations.exams.ExamDrawing;
import org.cytoloop.windowkit.StudyOnDesk;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workspace.StudyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoresModelTest {
    @TempDir
    Path folder;

    private StudyOnDesk at;
    private ScoresModel model;
    private RoundInfo first;
    private RoundInfo second;

    @BeforeEach
    void open() throws Exception {
        at = StudyOnDesk.small(folder);
        at.labelRightly(30);
        first = at.round(3);
        second = at.round(10);
        ExamDrawing.draw(at.study, CFOS, 80, 3);
        at.edt(() -> {
            model = new ScoresModel(at::changed);
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

    private void closeExam() throws Exception {
        at.answerExam();
        at.study.exams().close(CFOS);
    }

    private boolean scored() {
        return model.rows().stream().allMatch(row -> row.score().isPresent()) && !model.isComputing();
    }

    private void score() throws Exception {
        closeExam();
        at.edt(() -> model.setShown(true));
        at.await("scored", this::scored);
    }

    @Test
    void noScoreIsShownWhileTheExamIsOpen() throws Exception {
        at.answerExam();
        at.edt(() -> {
            model.setShown(true);
            assertFalse(model.isComputing());
            assertTrue(model.rows().stream().allMatch(row -> row.score().isEmpty()));
        });
    }

    @Test
    void everyRoundIsScored_theBestAndTheCurrentAreMarked() throws Exception {
        score();
        at.edt(() -> {
            List<ScoreRow> rows = model.rows();
            assertEquals(2, rows.size());
            assertTrue(rows.get(1).f1() > rows.get(0).f1());
            assertTrue(rows.get(1).best() && rows.get(1).current());
            assertFalse(rows.get(0).best() || rows.get(0).current());
            int n = rows.get(0).score().orElseThrow().n();
            int leftOut = rows.get(0).score().orElseThrow().leftOut();
            assertEquals(80, n + leftOut, "scored without the cells it was trained on");
            assertTrue(leftOut > 0);
            assertEquals("", model.status());
        });
    }

    @Test
    void anotherThreshold_isScoredAnew_theOtherScoresAreKept() throws Exception {
        score();
        double before = at.ask(() -> model.rows().get(1).f1());
        RoundInfo moved = at.study.rounds().setThreshold(second, 0.95);
        at.await("scored anew", () -> model.rows().get(1).round().equals(moved) && scored());
        at.edt(() -> assertTrue(
                Double.isNaN(model.rows().get(1).f1()) || model.rows().get(1).f1() < before));
        at.study.undo();
        at.await("known already", () -> model.rows().get(1).f1() == before);
    }

    @Test
    void aRoundThatCannotBeScored_saysWhy() throws Exception {
        closeExam();
        at.study.setCells(
                "A1",
                at.study.cells("A1"),
                new org.cytoloop.workspace.CellSetInfo.Draft("nuclei", java.util.Map.of(), 12));
        at.edt(() -> model.setShown(true));
        at.await(
                "tried",
                () -> !model.isComputing() && !model.rows().get(0).problem().isEmpty());
        at.edt(() -> {
            assertTrue(Double.isNaN(model.rows().get(0).f1()));
            assertFalse(model.rows().get(0).best());
        });
    }

    @Test
    void comparison_saysWhichIsBetter() throws Exception {
        score();
        at.edt(() -> model.comparison().compare(first, second));
        at.await("compared", () -> model.comparison().comparison().isPresent());
        at.edt(() -> {
            assertTrue(model.comparison().comparison().orElseThrow().exam().isPresent());
            assertFalse(model.comparison().words().isEmpty());
            model.comparison().compare(first, null);
            assertTrue(model.comparison().words().isEmpty());
        });
    }

    @Test
    void csvAndChart_haveEveryRound() throws Exception {
        score();
        at.edt(() -> {
            String[] lines = ScoresCsv.of(CFOS, model.rows()).split("\r\n");
            assertEquals(3, lines.length);
            assertEquals(lines[0].split(",").length, lines[2].split(",", -1).length);
            assertTrue(lines[2].startsWith("cFos,2,,yes,0.500000,"), lines[2]);
            CurveData data = ScoresChart.of(model.rows());
            assertEquals(2, data.curves().get(0).size());
            assertEquals(model.rows().get(1).f1(), data.curves().get(0).y(1));
            assertEquals(2, data.marks().get(0).at());
        });
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cytoloop.charts.groups.GroupPoint;
import org.cytoloop.counts.model.ChartPoints;
import org.cytoloop.counts.model.CountUnit;
import org.cytoloop.counts.model.CountWords;
import org.cytoloop.counts.model.CountsCsv;
import org.cytoloop.counts.model.CountsModel;
import org.cytoloop.counts.model.ShownRow;
import org.cytoloop.counts.table.CountsTable;
import org.cytoloop.operations.exams.ExamDrawing;
import org.cytoloop.windowkit.StudyOnDesk;
import org.cytoloop.windowkit.StudyPlan;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workspace.StudyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountsModelTest {
    @TempDir
    Path folder;

    private StudyOnDesk at;
    private CountsModel model;

    @BeforeEach
    void open() throws Exception {
        at = StudyOnDesk.small(folder);
        at.edt(() -> {
            model = new CountsModel(at::changed);
            model.setStudy(at.open());
        });
        at.desk.addListener(new DeskListener() {
            @Override
            public void studyChanged(StudyEvent event) {
                model.studyChanged(event);
            }

            @Override
            public void deskChanged(DeskChange change) {
                at.changed();
            }
        });
    }

    @AfterEach
    void close() throws Exception {
        at.edt(() -> model.setStudy(null));
        at.close();
    }

    private void examine() throws Exception {
        ExamDrawing.draw(at.study, StudyOnDesk.CFOS, 80, 3);
        at.answerExam();
        at.study.exams().close(StudyOnDesk.CFOS);
    }

    private void count() throws Exception {
        at.edt(() -> model.setShown(true));
        at.await("counted", () -> model.counts().isPresent() && !model.isCounting());
    }

    @Test
    void noRound_saysWhatToDo() throws Exception {
        at.edt(() -> {
            model.setShown(true);
            assertTrue(model.emptyText().startsWith("Nothing has been trained"));
            assertTrue(model.rows().isEmpty());
        });
    }

    @Test
    void noExam_countsAreRawAndSaySo() throws Exception {
        at.round(10);
        count();
        at.edt(() -> {
            String words = CountWords.basis(model.counts().orElseThrow());
            assertTrue(words.contains("raw counts without error bars"), words);
            assertTrue(words.contains("draw one"), words);
            assertTrue(model.rows().stream().allMatch(row -> row.corrected().isEmpty()));
        });
    }

    @Test
    void closedExam_countsGetErrorBarsByThemselves() throws Exception {
        at.round(10);
        count();
        examine();
        at.await("corrected", () -> model.counts().orElseThrow().basis().corrects());
        at.edt(() -> {
            assertEquals(2, model.rows().size());
            assertTrue(model.rows().stream().allMatch(row -> row.corrected().isPresent()));
            String words = CountWords.basis(model.counts().orElseThrow());
            assertTrue(words.startsWith("Round 1, on 80 cells of the exam closed on "), words);
            List<GroupPoint> points = ChartPoints.of(model.counts().orElseThrow(), ChartPoints.Measure.DENSITY);
            assertEquals(
                    List.of("M1", "M2"), points.stream().map(GroupPoint::label).toList());
            assertTrue(points.get(0).low() <= points.get(0).value());
        });
    }

    @Test
    void nobodyLooks_nothingIsCounted() throws Exception {
        at.round(10);
        at.edt(() -> assertFalse(model.isCounting()));
        at.edt(() -> assertTrue(model.counts().isEmpty()));
    }

    @Test
    void leftOutSlice_isGreyLastAndNoZero() throws Exception {
        at.round(10);
        StudyPlan.small().addSlice(at.study, "A0", "M3");
        count();
        at.edt(() -> {
            List<ShownRow> rows = model.rows();
            ShownRow last = rows.get(rows.size() - 1);
            assertEquals("A0", last.name());
            assertTrue(last.leftOut());
            assertEquals("left out: no cells detected yet", last.note());
            String line = CountsCsv.of(model.counts().orElseThrow(), rows)
                    .lines()
                    .filter(each -> each.startsWith("A0,"))
                    .findFirst()
                    .orElseThrow();
            // nothing after the number of exam cells
            assertTrue(line.contains(",0.500000,0,,,,,,"), line);
        });
    }

    @Test
    void foreignSlice_isMarkedAndCounted() throws Exception {
        at.round(10);
        count();
        at.edt(() -> {
            at.open().sliceNotes().set(Map.of("A2", "Unlike anything trained on."));
            ShownRow foreign = model.rows().get(1);
            assertTrue(foreign.warning());
            assertFalse(foreign.leftOut());
            assertEquals("Unlike anything trained on.", foreign.note());
            model.setUnit(CountUnit.ANIMAL);
            assertEquals("1 slice unlike the training", model.rows().get(1).note());
        });
    }

    @Test
    void maskedStudy_showsSlicesUnderOtherNamesOnly() throws Exception {
        at.round(10);
        count();
        at.edt(() -> model.setUnit(CountUnit.ANIMAL));
        at.study.blinding().mask(7);
        at.await("masked", () -> model.masked() && !model.isCounting());
        at.edt(() -> {
            assertEquals(CountUnit.SLICE, model.unit());
            for (ShownRow row : model.rows()) {
                assertTrue(row.name().startsWith("Slice "), row.name());
                assertEquals("", row.animal());
            }
        });
    }

    @Test
    void tableSortsByNumbers() throws Exception {
        at.round(3);
        examine();
        count();
        at.edt(() -> {
            CountsTable table = new CountsTable();
            table.show(CountUnit.SLICE, model.counts().orElseThrow().mode(), model.rows());
            table.getRowSorter().toggleSortOrder(4);
            long first = table.sorted().get(0).count().orElseThrow().on();
            long second = table.sorted().get(1).count().orElseThrow().on();
            assertTrue(first <= second);
            model.setUnit(CountUnit.GROUP);
            table.show(CountUnit.GROUP, model.counts().orElseThrow().mode(), model.rows());
            assertEquals(1, table.getRowCount());
            assertEquals("(no group)", table.sorted().get(0).name());
        });
    }
}

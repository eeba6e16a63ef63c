/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.exams;

import static org.cytoloop.operations.exams.ExamStudy.CFOS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.ExamDraw.Stratum;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.CellSetInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamDrawingTest {
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

    private List<CellRef> drawn() {
        return made.study().exams().cells(CFOS).stream().map(ExamCell::cell).toList();
    }

    @Test
    void plan_isProportionalByAnimal_andChangesNothing() throws Exception {
        assertEquals(
                List.of(new Stratum("M1", 300, 30), new Stratum("M2", 100, 10)),
                ExamDrawing.plan(made.study(), CFOS, 40));
        assertEquals(List.of(), made.study().exams().draws(CFOS));
        assertEquals(
                List.of(new Stratum("M1", 300, 300), new Stratum("M2", 100, 100)),
                ExamDrawing.plan(made.study(), CFOS, 1000));
    }

    @Test
    void draw_takesLabelledCellsToo_mixesSlices_andIsRepeatedByItsSeed() throws Exception {
        made.label("A1", 1, 150);
        ExamDraw draw = ExamDrawing.draw(made.study(), CFOS, 40, 7);
        assertEquals(
                ExamDrawing.plan(made.study(), CFOS, 1).size(), draw.strata().size());
        List<CellRef> cells = drawn();
        assertEquals(40, new HashSet<>(cells).size());
        long labelled = cells.stream().filter(cell -> cell.slice().equals("A1")).count();
        assertEquals(150 - labelled, made.study().samples(CFOS).size(), "drawn cells are no samples any more");
        assertTrue(labelled > 5, labelled + " of 150 labelled cells drawn");
        Set<String> first = new HashSet<>();
        cells.subList(0, 15).forEach(cell -> first.add(cell.slice()));
        assertEquals(Set.of("A1", "A2", "B1"), first);
        for (ExamCell cell : made.study().exams().cells(CFOS)) {
            assertEquals(0.1, cell.inclusionProbability(), 1e-12);
            assertEquals(cell.cell().slice().equals("B1") ? "M2" : "M1", cell.stratum());
        }
        made.study().exams().withdraw(CFOS);
        ExamDrawing.draw(made.study(), CFOS, 40, 7);
        assertEquals(cells, drawn());
        made.study().exams().withdraw(CFOS);
        ExamDrawing.draw(made.study(), CFOS, 40, 8);
        assertFalse(cells.equals(drawn()));
    }

    @Test
    void secondDraw_extends_withOtherCells() throws Exception {
        ExamDrawing.draw(made.study(), CFOS, 40, 7);
        ProblemException open = assertThrows(ProblemException.class, () -> ExamDrawing.draw(made.study(), CFOS, 40, 7));
        assertTrue(open.getMessage().contains("still being answered"), open.getMessage());
        made.answerAll();
        made.study().exams().close(CFOS);
        ExamDraw more = ExamDrawing.draw(made.study(), CFOS, 20, 7);
        assertEquals(List.of(new Stratum("M1", 270, 15), new Stratum("M2", 90, 5)), more.strata());
        assertEquals(60, new HashSet<>(drawn()).size());
        assertEquals(
                300 / 45.0,
                AnsweredExam.weights(made.study().exams().draws(CFOS)).get("M1"),
                1e-12,
                "all cells of the animal over all that were drawn");
    }

    @Test
    void drawsThatCannotBe_areRefused() throws Exception {
        assertThrows(ProblemException.class, () -> ExamDrawing.plan(made.study(), CFOS, 0));
        assertThrows(ProblemException.class, () -> ExamDrawing.plan(made.study(), "PV", 10));
        ExamDrawing.draw(made.study(), CFOS, 400, 7);
        ProblemException all = assertThrows(ProblemException.class, () -> ExamDrawing.plan(made.study(), CFOS, 1));
        assertEquals("All cells of the study are in the exam of cFos already.", all.getMessage());
        made.study().exams().withdraw(CFOS);
        for (String slice : List.of("A1", "A2", "B1")) {
            made.study().setCells(slice, Cells.none(), new CellSetInfo.Draft("nuclei", java.util.Map.of(), 10));
        }
        ProblemException none = assertThrows(ProblemException.class, () -> ExamDrawing.plan(made.study(), CFOS, 1));
        assertTrue(none.getMessage().startsWith("No slice has cells yet"), none.getMessage());
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.steering.growth;

import static org.cytoloop.steering.LabelledSlices.CFOS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.steering.LabelledSlices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundScoresTest {
    @TempDir
    Path folder;

    private LabelledSlices slices;

    @BeforeEach
    void make() throws Exception {
        slices = new LabelledSlices(folder).slice("A1", "M1", 40).slice("B1", "M2", 40);
        slices.click("A1", Label.ON, 1, 2);
        slices.click("B1", Label.OFF, 1, 2);
    }

    @AfterEach
    void close() {
        slices.close();
    }

    private List<RoundScores> scores() throws Exception {
        return RoundScores.of(slices.study, CFOS, TaskContext.quiet(1));
    }

    @Test
    void withoutRounds_thereAreNone() throws Exception {
        assertEquals(List.of(), scores());
    }

    @Test
    void withoutAnExam_theStoredScoresAreTold() throws Exception {
        slices.round(3, "A1", "B1");
        slices.round(4, "A1", "B1");
        List<RoundScores> all = scores();
        assertEquals(
                List.of(1, 2), all.stream().map(each -> each.round().number()).toList());
        assertEquals(new Interval(0.8, 0.7, 0.9), all.get(1).grouped());
        assertEquals(new Interval(0.85, Double.NaN, Double.NaN), all.get(1).plain());
        assertEquals(Interval.UNDEFINED, all.get(1).exam());
    }

    @Test
    void aClosedExam_scoresEveryRound() throws Exception {
        slices.round(3, "A1", "B1");
        slices.round(4, "A1", "B1");
        CellRef[] cells = new CellRef[12];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = new CellRef("A1", 10 + i);
        }
        slices.exam("M1", cells);
        for (CellRef cell : cells) {
            slices.study.exams().answer(CFOS, cell, cell.cell() % 3 == 0 ? Label.ON : Label.OFF);
        }
        assertEquals(Interval.UNDEFINED, scores().get(0).exam(), "while it is open");
        slices.study.exams().close(CFOS);
        List<RoundScores> all = scores();
        assertEquals(1, all.get(0).exam().value(), 1e-9);
        Interval second = all.get(1).exam();
        assertTrue(second.low() <= second.value() && second.value() < 1 && second.value() <= second.high());
    }
}

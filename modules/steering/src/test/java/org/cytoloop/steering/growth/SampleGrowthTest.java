/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.steering.growth;

import static org.cytoloop.steering.LabelledSlices.CFOS;
import static org.cytoloop.steering.LabelledSlices.PV;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.steering.LabelledSlices;
import org.cytoloop.testkit.CancelledTask;
import org.cytoloop.workspace.SampleCounts;
import org.cytoloop.workspace.SampleMoment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleGrowthTest {
    @TempDir
    Path folder;

    private LabelledSlices slices;

    @BeforeEach
    void make() throws Exception {
        slices = new LabelledSlices(folder).slice("A1", "M1", 40).slice("B1", "M2", 40);
    }

    @AfterEach
    void close() {
        slices.close();
    }

    private List<String> moments() throws ProblemException {
        return slices.study.memory().counts(CFOS, TaskContext.quiet(1)).stream()
                .map(moment -> moment.on() + " " + moment.off() + " " + moment.unsure())
                .toList();
    }

    @Test
    void everyChangeOfTheNumbers_isAMoment_andUndoTakesBackFromThenOn() throws Exception {
        slices.click("A1", Label.ON, 1, 2, 3);
        slices.click("A1", Label.OFF, 4);
        slices.click("A1", Label.OFF, 1);
        slices.click("B1", Label.UNSURE, 1);
        slices.study.undo();
        slices.study.undo();
        slices.study.redo();
        slices.click("A1", null, 2, 3, 4);
        assertEquals(List.of("3 0 0", "3 1 0", "2 2 0", "2 2 1", "2 2 0", "3 1 0", "2 2 0", "0 1 0"), moments());
    }

    @Test
    void otherStainings_doNotCount() throws Exception {
        slices.click("A1", Label.ON, 1);
        assertEquals(0, SampleGrowth.of(slices.study, PV, TaskContext.quiet(1)).size());
        assertThrows(ProblemException.class, () -> SampleGrowth.of(slices.study, "none", TaskContext.quiet(1)));
    }

    @Test
    void cellsOfTheExam_leaveTheSamples() throws Exception {
        slices.click("A1", Label.ON, 1, 2);
        slices.exam("M1", new CellRef("A1", 1), new CellRef("A1", 3));
        slices.study.exams().answer(CFOS, new CellRef("A1", 3), Label.ON);
        slices.study.undo();
        slices.study.undo();
        assertEquals(List.of("2 0 0", "1 0 0", "2 0 0"), moments());
    }

    @Test
    void lostCellsAndRemovedSlices_takeTheirSamplesWithThem() throws Exception {
        slices.click("A1", Label.ON, 1, 40);
        slices.click("B1", Label.OFF, 1);
        slices.detect("A1", 10);
        slices.detect("A1", 60);
        slices.study.removeSlice("B1");
        slices.study.undo();
        assertEquals(List.of("2 0 0", "2 1 0", "1 1 0", "2 1 0", "2 0 0", "2 1 0"), moments());
    }

    @Test
    void theLastMoment_isWhatTheStudyCounts_alsoWhenItIsOpenedAgain() throws Exception {
        slices.click("A1", Label.ON, 1, 2, 3, 4, 5);
        slices.draw("A1", Label.OFF, 3, 8, 9, 10);
        slices.click("A1", Label.OFF, 5);
        slices.round(3, "A1");
        slices.study.undo();
        slices.click("B1", Label.OFF, 7);
        List<SampleMoment> all = slices.study.memory().counts(CFOS, TaskContext.quiet(1));
        SampleMoment last = all.get(all.size() - 1);
        SampleCounts counts = slices.study.sampleCounts(CFOS);
        assertEquals(counts.on(), last.on());
        assertEquals(counts.off(), last.off());
        SampleGrowth growth = SampleGrowth.of(slices.study, CFOS, TaskContext.quiet(1));
        assertEquals(counts.on() + counts.off(), growth.total(growth.size() - 1));
    }

    @Test
    void reading_canBeCancelled() throws Exception {
        slices.click("A1", Label.ON, 1);
        assertThrows(CancellationException.class, () -> SampleGrowth.of(slices.study, CFOS, new CancelledTask(1, 0)));
    }

    @Test
    void whatFollows_isAppended() {
        SampleGrowth growth = SampleGrowth.NONE.and(10, 1, 0).and(20, 1, 2);
        assertArrayEquals(new long[] {10, 20}, growth.times());
        assertArrayEquals(new int[] {1, 1}, growth.on());
        assertArrayEquals(new int[] {0, 2}, growth.off());
        assertSame(growth, growth.and(30, 1, 2));
    }

    @Test
    void atTheSameTime_orAfterAClockWasPutBack_theLastCounts() {
        SampleGrowth growth = SampleGrowth.NONE.and(10, 1, 0).and(10, 2, 0).and(7, 3, 0);
        assertArrayEquals(new long[] {10}, growth.times());
        assertArrayEquals(new int[] {3}, growth.on());
    }

    @Test
    void aMoment_isFoundByTime() {
        SampleGrowth growth = SampleGrowth.NONE.and(10, 1, 0).and(20, 2, 0);
        assertEquals(-1, growth.at(9));
        assertEquals(0, growth.at(10));
        assertEquals(0, growth.at(19));
        assertEquals(1, growth.at(99));
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.steering.balance;

import static org.cytoloop.steering.LabelledSlices.CFOS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.steering.LabelledSlices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleBalanceTest {
    @TempDir
    Path folder;

    private LabelledSlices slices;

    @BeforeEach
    void make() throws Exception {
        slices = new LabelledSlices(folder)
                .slice("B1", "M2", 40)
                .slice("A1", "M1", 40)
                .slice("A2", "M1", 40)
                .slice("C1", "", 40);
    }

    @AfterEach
    void close() {
        slices.close();
    }

    private List<BalanceRow> by(BalanceBy by) {
        return SampleBalance.of(slices.study, CFOS, by);
    }

    private static BalanceRow row(String name, long on, long off, long unsure) {
        return new BalanceRow(name, on, off, unsure);
    }

    @Test
    void withoutSamples_allIsARowOfZeros_othersHaveNone() {
        assertEquals(List.of(row("", 0, 0, 0)), by(BalanceBy.ALL));
        for (BalanceBy by : List.of(BalanceBy.SLICE, BalanceBy.ANIMAL, BalanceBy.ORIGIN, BalanceBy.RULE_VERSION)) {
            assertEquals(List.of(), by(by));
        }
    }

    @Test
    void slicesAndAnimals_byName_slicesWithoutAnimalLast() throws Exception {
        slices.click("C1", Label.OFF, 1);
        slices.click("B1", Label.ON, 1, 2, 3);
        slices.click("A2", Label.OFF, 1, 2);
        slices.click("A1", Label.ON, 5);
        slices.click("A1", Label.UNSURE, 6);
        assertEquals(
                List.of(row("A1", 1, 0, 1), row("A2", 0, 2, 0), row("B1", 3, 0, 0), row("C1", 0, 1, 0)),
                by(BalanceBy.SLICE));
        assertEquals(List.of(row("M1", 1, 2, 1), row("M2", 3, 0, 0), row("", 0, 1, 0)), by(BalanceBy.ANIMAL));
        assertEquals(List.of(row("", 4, 3, 1)), by(BalanceBy.ALL));
    }

    @Test
    void flipsAndRemovals_countAsTheyAre_andUndoBringsBack() throws Exception {
        slices.click("A1", Label.ON, 1, 2, 3, 4);
        slices.click("A1", Label.OFF, 1);
        assertEquals(List.of(row("", 3, 1, 0)), by(BalanceBy.ALL));
        slices.click("A1", null, 2, 3);
        assertEquals(List.of(row("", 1, 1, 0)), by(BalanceBy.ALL));
        slices.study.undo();
        slices.study.undo();
        assertEquals(List.of(row("", 4, 0, 0)), by(BalanceBy.ALL));
    }

    @Test
    void originsInWords_rulesByVersion() throws Exception {
        slices.draw("A1", Label.ON, 0, 1, 2);
        slices.label("A1", Label.OFF, SampleOrigin.MINING, 2, 3);
        slices.label("A1", Label.OFF, SampleOrigin.CORRECTION, 10, 4);
        slices.click("A1", Label.ON, 5);
        assertEquals(
                List.of(
                        row("drawn in rectangles", 2, 0, 0),
                        row("clicked", 1, 0, 0),
                        row("corrected calls", 0, 1, 0),
                        row("mined", 0, 1, 0)),
                by(BalanceBy.ORIGIN));
        assertEquals(
                List.of(row("no rule", 3, 0, 0), row("version 2", 0, 1, 0), row("version 10", 0, 1, 0)),
                by(BalanceBy.RULE_VERSION));
    }

    @Test
    void examCells_areNoSamples() throws Exception {
        slices.click("A1", Label.ON, 1, 2, 3);
        slices.exam("M1", new CellRef("A1", 1), new CellRef("A1", 9));
        slices.study.exams().answer(CFOS, new CellRef("A1", 9), Label.ON);
        assertEquals(List.of(row("", 2, 0, 0)), by(BalanceBy.ALL));
    }

    @Test
    void samplesThatLostTheirCell_countAgainWithIt() throws Exception {
        slices.click("A1", Label.ON, 1, 40);
        slices.detect("A1", 10);
        assertEquals(List.of(row("A1", 1, 0, 0)), by(BalanceBy.SLICE));
        slices.detect("A1", 60);
        assertEquals(List.of(row("A1", 2, 0, 0)), by(BalanceBy.SLICE));
    }

    @Test
    void aRemovedSlice_takesItsSamplesWithIt() throws Exception {
        slices.click("A1", Label.ON, 1);
        slices.click("A2", Label.OFF, 1);
        slices.study.removeSlice("A1");
        assertEquals(List.of(row("A2", 0, 1, 0)), by(BalanceBy.SLICE));
        slices.study.undo();
        assertEquals(List.of(row("M1", 1, 1, 0)), by(BalanceBy.ANIMAL));
    }

    @Test
    void whatScreensShow_followsTheAnswerOfAHiddenRepeat() throws Exception {
        slices.click("A1", Label.OFF, 20);
        slices.draw("A1", Label.ON, 20, 1, 2);
        assertEquals(List.of(row("A1", 2, 1, 0)), by(BalanceBy.SLICE));
        assertEquals(List.of(row("A1", 3, 0, 0)), SampleBalance.shown(slices.study, CFOS, BalanceBy.SLICE));
    }

    @Test
    void aShare_needsADecision() {
        assertEquals(0.25, row("", 1, 3, 9).share());
        assertEquals(Double.NaN, row("", 0, 0, 9).share());
    }
}

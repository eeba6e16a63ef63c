/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.steering.balance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.steering.LabelledSlices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallBalanceTest {
    private static final TaskContext QUIET = TaskContext.quiet(1);

    @TempDir
    Path folder;

    private static BalanceRow row(String name, long on, long off) {
        return new BalanceRow(name, on, off, 0);
    }

    @Test
    void slicesThatWereClassified_andTheirAnimals() throws Exception {
        try (LabelledSlices slices = new LabelledSlices(folder)
                .slice("A1", "M1", 40)
                .slice("A2", "M1", 30)
                .slice("B1", "", 20)
                .slice("B2", "M3", 10)) {
            slices.click("A1", Label.ON, 1);
            slices.click("A1", Label.OFF, 2);
            RoundInfo round = slices.round(4, "A1", "A2", "B1");
            assertEquals(
                    List.of(row("A1", 10, 30), row("A2", 7, 23), row("B1", 5, 15)),
                    CallBalance.of(slices.study, round, BalanceBy.SLICE, QUIET));
            assertEquals(
                    List.of(row("M1", 17, 53), row("", 5, 15)),
                    CallBalance.of(slices.study, round, BalanceBy.ANIMAL, QUIET));
            assertEquals(List.of(row("", 22, 68)), CallBalance.of(slices.study, round, BalanceBy.ALL, QUIET));
            assertThrows(
                    IllegalArgumentException.class, () -> CallBalance.of(slices.study, round, BalanceBy.ORIGIN, QUIET));
        }
    }

    @Test
    void theThreshold_decides() throws Exception {
        try (LabelledSlices slices = new LabelledSlices(folder).slice("A1", "M1", 40)) {
            slices.click("A1", Label.ON, 1);
            slices.click("A1", Label.OFF, 2);
            RoundInfo strict = slices.study.rounds().setThreshold(slices.round(4, "A1"), 0.95);
            assertEquals(List.of(row("", 0, 40)), CallBalance.of(slices.study, strict, BalanceBy.ALL, QUIET));
        }
    }
}

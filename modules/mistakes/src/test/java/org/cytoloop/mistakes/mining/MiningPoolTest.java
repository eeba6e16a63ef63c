/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.mining;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.ErrorMiner.Asks;
import org.cytoloop.testkit.CancelledTask;
import org.junit.jupiter.api.Test;

class MiningPoolTest {
    private final MiningCells cells = cells(5000, 20);

    private static MiningCells cells(int rows, int features) {
        SeededRandom random = new SeededRandom(3);
        List<FeatureSpec> specs = new ArrayList<>();
        float[][] columns = new float[features][rows];
        for (int c = 0; c < features; c++) {
            specs.add(new FeatureSpec("cFos.f" + c, "1", "a number", "x", 1));
            for (int row = 0; row < rows; row++) {
                columns[c][row] = (float) random.nextGaussian();
            }
        }
        int[] numbers = new int[rows];
        Arrays.setAll(numbers, i -> 2 * i + 1);
        return new MiningCells(
                "cFos",
                GuardedMinerTest.pool().slices(),
                new int[rows],
                numbers,
                new float[rows],
                new float[rows],
                new DenseFeatureMatrix(new FeatureSchema(specs), rows, columns),
                Optional.empty());
    }

    @Test
    void rowsAndCells_findEachOther() {
        assertEquals(new CellRef("A1", 15), cells.cell(7));
        assertEquals(7, cells.row(new CellRef("A1", 15)));
        assertEquals(-1, cells.row(new CellRef("A1", 16)));
        assertEquals(-1, cells.row(new CellRef("B1", 15)));
        assertEquals(-1, cells.row(new CellRef("A1", 99999)));
    }

    @Test
    void places_areTheSameOnAnyNumberOfThreads_andShared() {
        MiningPool pool = MiningPool.of(cells).build();
        float[] places = pool.places(TaskContext.quiet(2));
        assertEquals(16, pool.dimensions());
        assertEquals(5000 * 16, places.length);
        assertArrayEquals(places, cells(5000, 20).places(TaskContext.quiet(1)));
        MiningPool next = pool.with(new Label[5000], Optional.empty(), 0.5);
        assertSame(places, next.places(TaskContext.quiet(2)));
    }

    @Test
    void places_thatWereCancelled_areComputedAgain() {
        MiningPool pool = MiningPool.of(cells).build();
        assertThrows(CancellationException.class, () -> pool.places(new CancelledTask(2, 0)));
        assertThrows(CancellationException.class, () -> pool.places(new CancelledTask(2, 40)));
        assertEquals(5000 * 16, pool.places(TaskContext.quiet()).length);
    }

    @Test
    void mayAsk_followsLabelsExamAndWhatIsSettled() {
        Label[] labels = new Label[5000];
        labels[0] = Label.ON;
        labels[1] = Label.UNSURE;
        labels[2] = Label.OFF;
        labels[3] = Label.ON;
        labels[4] = Label.ON;
        boolean[] settled = rows(2);
        boolean[] exam = rows(3, 6);
        boolean[] withheld = rows(4, 7);
        MiningPool pool = MiningPool.of(cells)
                .labels(labels)
                .settled(settled)
                .exam(exam)
                .withheld(withheld)
                .build();
        assertArrayEquals(
                new boolean[] {true, false, false, false, false, false, false, false},
                Arrays.copyOf(pool.mayAsk(Asks.LABELLED), 8));
        assertArrayEquals(
                new boolean[] {false, false, false, false, false, true, false, false},
                Arrays.copyOf(pool.mayAsk(Asks.UNLABELLED), 8));
        assertNull(pool.label(3));
        assertEquals(Label.ON, pool.label(4));
        MiningPool next = pool.with(new Label[5000], Optional.of(new float[5000]), 0.3);
        assertTrue(next.mayAsk(Asks.UNLABELLED)[0]);
        assertFalse(next.mayAsk(Asks.UNLABELLED)[3]);
        assertEquals(0.3, next.threshold(), 0);
    }

    private static boolean[] rows(int... marked) {
        boolean[] rows = new boolean[5000];
        for (int row : marked) {
            rows[row] = true;
        }
        return rows;
    }

    @Test
    void outOfFold_isAskedOncePerState_andSeesIt() throws Exception {
        int[] asked = {0};
        MiningPool pool = MiningPool.of(cells)
                .outOfFold((view, repeats, task) -> {
                    asked[0]++;
                    return new float[] {repeats, view.label(0) == Label.ON ? 1 : 0};
                })
                .build();
        assertArrayEquals(new float[] {3, 0}, pool.outOfFold(3, TaskContext.quiet()));
        assertSame(pool.outOfFold(3, TaskContext.quiet()), pool.outOfFold(3, TaskContext.quiet()));
        assertEquals(1, asked[0]);
        Label[] labels = new Label[5000];
        labels[0] = Label.ON;
        assertArrayEquals(
                new float[] {2, 1}, pool.with(labels, Optional.empty(), 0.5).outOfFold(2, TaskContext.quiet()));
        MiningPool without = MiningPool.of(cells).build();
        assertThrows(ProblemException.class, () -> without.outOfFold(1, TaskContext.quiet()));
    }

    @Test
    void columnsOfAnotherLength_areRefused() {
        MiningPool.Builder builder = MiningPool.of(cells).calls(new float[3], 0.5);
        assertThrows(IllegalArgumentException.class, builder::build);
    }
}

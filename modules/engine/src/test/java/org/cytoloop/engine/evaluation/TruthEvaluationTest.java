/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.CancellationException;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.sampling.NearestCells;
import org.cytoloop.spi.LabelImporter.LabelledPoint;
import org.cytoloop.testkit.CancelledTask;
import org.junit.jupiter.api.Test;

class TruthEvaluationTest {
    private static final TaskContext TASK = TaskContext.quiet(1);

    private static LabelledPoint at(String slice, double x, double y, Label label) {
        return new LabelledPoint(slice, 0, x, y, label, 1);
    }

    private static LabelledPoint number(String slice, int cell, Label label) {
        return new LabelledPoint(slice, cell, Double.NaN, Double.NaN, label, 1);
    }

    /** Cells in a row at x = 10, 20, ... with the given p(ON). */
    private static Optional<TruthEvaluation.SliceCalls> row(float... p) {
        float[] x = new float[p.length];
        for (int i = 0; i < p.length; i++) {
            x[i] = 10 * (i + 1);
        }
        Cells cells = Cells.points(x, new float[p.length], new float[p.length]);
        return Optional.of(new TruthEvaluation.SliceCalls(cells, p, 4));
    }

    @Test
    void rows_areMatchedExcludedAndCounted() throws ProblemException {
        List<LabelledPoint> truth = List.of(
                at("b", 10, 1, Label.ON), // cell 1, called ON
                number("b", 2, Label.OFF), // called ON
                at("b", 31, 0, Label.ON), // cell 3, called OFF
                at("b", 42, 2, Label.OFF), // cell 4, called OFF
                at("b", 55, 0, Label.OFF), // 5 px from both neighbours: too far
                at("b", 60, 0, Label.ON), // cell 6 is a sample
                at("b", 70, 0, Label.UNSURE),
                number("b", 99, Label.ON), // no such cell
                number("a", 1, Label.ON), // called ON
                at("none", 1, 1, Label.ON)); // no such slice
        TruthEvaluation result = TruthEvaluation.of(
                truth,
                slice -> switch (slice) {
                    case "a" -> row(0.5f);
                    case "b" -> row(0.9f, 0.8f, 0.3f, 0.1f, 0.1f, 0.9f, 0.9f);
                    default -> Optional.empty();
                },
                Set.of(new CellRef("b", 6), new CellRef("a", 2)),
                0.5,
                1,
                TASK);
        assertEquals(new Confusion(2, 1, 1, 1), result.scores().confusion());
        assertEquals(1, result.excluded());
        assertEquals(3, result.unmatched());
        assertEquals(1, result.unsure());
        // ON .9 .5 .3 against OFF .8 .1: won 1+1, 0+1, 0+1 of 6
        assertEquals(4 / 6.0, result.scores().auc(), 1e-12);
        SortedMap<String, Double> map = result.toMap();
        assertEquals(5, map.get("n"));
        assertEquals(3, map.get("unmatched"));
        assertEquals(2 / 3.0, map.get("precision"));
        assertEquals(2 / 3.0, map.get("f1"), 1e-12);
        assertEquals((2 / 3.0 + 0.5) / 2, map.get("balancedAccuracy"), 1e-12);
    }

    @Test
    void matching_isOneToOne_nearestPairFirst() throws ProblemException {
        // both rows are nearest to cell 1; the nearer one gets it, the other moves on to cell 2 or stays alone
        double[] x = {13, 11, 16.5};
        double[] y = {0, 0, 0};
        NearestCells cells = new NearestCells(row(0, 0).orElseThrow().cells());
        assertArrayEquals(new int[] {-1, 0, 1}, PointMatching.match(x, y, cells, new BitSet(), 4));
        assertArrayEquals(new int[] {-1, 0, 1}, PointMatching.match(x, y, cells, new BitSet(), 8));
        BitSet taken = new BitSet();
        taken.set(0);
        assertArrayEquals(
                new int[] {1, -1, -1}, PointMatching.match(new double[] {13, 11, Double.NaN}, y, cells, taken, 8));
        assertEquals(2, taken.cardinality());
    }

    @Test
    void matching_sameAsSortingAllPairs() {
        SeededRandom random = new SeededRandom(8);
        for (int trial = 0; trial < 60; trial++) {
            int n = 30;
            float[] cx = new float[n];
            float[] cy = new float[n];
            double[] x = new double[n];
            double[] y = new double[n];
            for (int i = 0; i < n; i++) {
                // whole numbers, so that there are ties
                cx[i] = random.nextInt(12);
                cy[i] = random.nextInt(12);
                x[i] = random.nextInt(12);
                y[i] = random.nextInt(12);
            }
            NearestCells cells = new NearestCells(Cells.points(cx, cy, new float[n]));
            List<int[]> pairs = new ArrayList<>();
            for (int p = 0; p < n; p++) {
                for (int c : cells.within(x[p], y[p], 3)) {
                    pairs.add(new int[] {(int) cells.squaredDistance(c, x[p], y[p]), c, p});
                }
            }
            pairs.sort(Arrays::compare);
            int[] expected = new int[n];
            Arrays.fill(expected, -1);
            BitSet used = new BitSet();
            for (int[] pair : pairs) {
                if (expected[pair[2]] < 0 && !used.get(pair[1])) {
                    expected[pair[2]] = pair[1];
                    used.set(pair[1]);
                }
            }
            assertArrayEquals(expected, PointMatching.match(x, y, cells, new BitSet(), 3));
        }
    }

    @Test
    void numberedRows_takeTheirCellBeforePositionsDo() throws ProblemException {
        TruthEvaluation result = TruthEvaluation.of(
                List.of(at("a", 10, 0, Label.OFF), number("a", 1, Label.ON), number("a", 1, Label.ON)),
                slice -> row(0.9f),
                Set.of(),
                0.5,
                1,
                TASK);
        assertEquals(new Confusion(1, 0, 0, 0), result.scores().confusion());
        assertEquals(2, result.unmatched());
    }

    @Test
    void noTruth_givesZeroCounts_andTheSourcesProblemIsPassedOn() throws ProblemException {
        TruthEvaluation none = TruthEvaluation.of(List.of(), slice -> Optional.empty(), Set.of(), 0.5, 1, TASK);
        assertEquals(0, none.toMap().get("n"));
        assertTrue(Double.isNaN(none.scores().auc()));
        List<LabelledPoint> one = List.of(number("a", 1, Label.ON));
        TruthEvaluation.CallSource unknown = slice -> {
            throw new ProblemException("There is no slice \"" + slice + "\".");
        };
        assertThrows(ProblemException.class, () -> TruthEvaluation.of(one, unknown, Set.of(), 0.5, 1, TASK));
        assertThrows(
                CancellationException.class,
                () -> TruthEvaluation.of(one, unknown, Set.of(), 0.5, 1, new CancelledTask(1, 0)));
    }
}

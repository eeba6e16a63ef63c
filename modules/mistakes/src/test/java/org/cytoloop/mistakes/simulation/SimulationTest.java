/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.MiningView;
import org.cytoloop.testkit.CancelledTask;
import org.junit.jupiter.api.Test;

class SimulationTest {
    private static final TaskContext TASK = TaskContext.quiet(1);
    private static final int CELLS = 2000;
    private static final double ON_FROM = 0.8;
    private static final KnownCells CELLS_KNOWN = Ramp.cells(CELLS, ON_FROM);
    private static final Strategy NEAREST = () -> (view, n, seed, task) -> nearest(view, n);

    private static Simulation simulation(SimulationPlan plan) {
        return simulation(CELLS_KNOWN, plan);
    }

    private static Simulation simulation(KnownCells cells, SimulationPlan plan) {
        return new Simulation(cells, new GapTrainer(), ParameterSet.defaults(List.of()), plan);
    }

    private static SimulationPlan plan(int start, int step, int budget) {
        return new SimulationPlan(start, step, budget, Optional.empty());
    }

    /** The rows nearest to one half. */
    private static int[] nearest(MiningView view, int n) {
        float[] p = view.pOn().orElseThrow();
        boolean[] mayAsk = view.mayAsk(ErrorMiner.Asks.UNLABELLED);
        return IntStream.range(0, p.length)
                .filter(row -> mayAsk[row])
                .boxed()
                .sorted(Comparator.comparingDouble(row -> Math.abs(p[row] - 0.5)))
                .limit(n)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** All that does not depend on the clock. */
    private static List<List<Double>> scores(List<SimulationStep> steps) {
        return steps.stream()
                .map(step -> List.of(
                        (double) step.labels(), (double) step.on(), step.f1(), step.auc(), (double) step.mined()))
                .toList();
    }

    @Test
    void steps_beginWithTheStartAndEndAtTheBudget() throws Exception {
        List<SimulationStep> steps = simulation(plan(50, 25, 110)).run(NEAREST, 1, TASK);
        assertArrayEquals(
                new int[] {50, 75, 100, 110},
                steps.stream().mapToInt(SimulationStep::labels).toArray());
        assertArrayEquals(
                new int[] {25, 25, 10, 0},
                steps.stream().mapToInt(SimulationStep::mined).toArray());
        assertEquals(0, steps.get(3).askSeconds());
    }

    @Test
    void nearestToTheThreshold_learnsMoreThanRandom() throws Exception {
        Simulation simulation = simulation(plan(30, 5, 50));
        LearningCurve random = LearningCurve.of(simulation.runs(Strategy.RANDOM, 1, 8, TASK));
        LearningCurve mined = LearningCurve.of(simulation.runs(NEAREST, 1, 8, TASK));
        assertEquals(random.points().get(0).f1(), mined.points().get(0).f1(), "the same beginning");
        assertTrue(mined.points().get(4).f1() > 0.99, mined.toString());
        assertTrue(random.points().get(4).f1() < 0.97, random.toString());
    }

    @Test
    void sameSeed_onAnyNumberOfThreads_givesTheSame() throws Exception {
        Simulation simulation = simulation(plan(20, 10, 60));
        List<List<SimulationStep>> one = simulation.runs(Strategy.RANDOM, 7, 4, TaskContext.quiet(1));
        List<List<SimulationStep>> many = simulation.runs(Strategy.RANDOM, 7, 4, TaskContext.quiet(4));
        for (int i = 0; i < one.size(); i++) {
            assertEquals(scores(one.get(i)), scores(many.get(i)));
            assertEquals(scores(one.get(i)), scores(simulation.run(Strategy.RANDOM, 7 + i, TASK)));
        }
        assertNotEquals(scores(one.get(0)), scores(one.get(1)));
    }

    @Test
    void askedCells_areNeverOfTheTestSet() throws Exception {
        Set<CellRef> offered = new HashSet<>();
        List<Integer> calls = new ArrayList<>();
        Strategy watching = () -> (view, n, seed, task) -> {
            for (int row = 0; row < view.rows(); row++) {
                offered.add(view.cell(row));
            }
            assertEquals(!calls.isEmpty(), view.previousPOn().isPresent());
            calls.add(n);
            return nearest(view, n);
        };
        simulation(plan(20, 10, 50)).run(watching, 3, TASK);
        assertEquals(CELLS / 2, offered.size());
        assertEquals(3, calls.size());

        offered.clear();
        calls.clear();
        simulation(new SimulationPlan(20, 10, 50, Optional.of("B"))).run(watching, 3, TASK);
        assertEquals(CELLS / 2, offered.size());
        assertTrue(offered.stream().allMatch(cell -> Set.of("s0", "s1").contains(cell.slice())), "cells of animal B");
    }

    @Test
    void rareClass_isDrawnUntilItIsThere() throws Exception {
        KnownCells rare = Ramp.cells(CELLS, 0.99);
        for (int seed = 1; seed < 6; seed++) {
            SimulationStep first = simulation(rare, plan(2, 1, 2))
                    .run(Strategy.RANDOM, seed, TASK)
                    .get(0);
            assertTrue(first.on() >= 1 && first.labels() >= 2, first.toString());
        }
    }

    @Test
    void strategyThatHasTooFew_isFilledUpAtRandom() throws Exception {
        Strategy three = () -> (view, n, seed, task) -> Arrays.copyOf(nearest(view, n), 3);
        List<SimulationStep> steps = simulation(plan(20, 10, 40)).run(three, 1, TASK);
        assertEquals(40, steps.get(2).labels());
        assertEquals(3, steps.get(0).mined());
    }

    @Test
    void strategyThatAsksALabelledCell_isRefused() {
        Strategy wrong = () -> (view, n, seed, task) -> IntStream.range(0, view.rows())
                .filter(row -> view.label(row) != null)
                .limit(1)
                .toArray();
        Simulation simulation = simulation(plan(20, 10, 40));
        assertThrows(IllegalStateException.class, () -> simulation.run(wrong, 1, TASK));
    }

    @Test
    void budgetBeyondAllCells_endsWhenNothingIsLeft() throws Exception {
        List<SimulationStep> steps =
                simulation(Ramp.cells(60, 0.5), plan(10, 15, 500)).run(NEAREST, 1, TASK);
        assertEquals(30, steps.get(steps.size() - 1).labels());
    }

    @Test
    void missingClass_isAProblem() {
        ProblemException problem =
                assertThrows(ProblemException.class, () -> simulation(Ramp.cells(60, 2), plan(10, 15, 500))
                        .run(Strategy.RANDOM, 1, TASK));
        assertTrue(problem.getMessage().startsWith("There are no ON cells among"), problem.getMessage());
        assertThrows(ProblemException.class, () -> simulation(new SimulationPlan(10, 5, 50, Optional.of("nobody")))
                .run(Strategy.RANDOM, 1, TASK));
    }

    @Test
    void cancelled_stops() {
        Simulation simulation = simulation(plan(20, 10, 400));
        assertThrows(CancellationException.class, () -> simulation.run(Strategy.RANDOM, 1, new CancelledTask(1, 5)));
        assertThrows(
                CancellationException.class, () -> simulation.runs(Strategy.RANDOM, 1, 4, new CancelledTask(2, 5)));
    }
}

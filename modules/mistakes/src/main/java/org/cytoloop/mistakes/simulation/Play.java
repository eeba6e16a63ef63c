/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.Auc;
import org.cytoloop.engine.evaluation.Confusion;
import org.cytoloop.mistakes.mining.MiningCells;
import org.cytoloop.mistakes.mining.MiningPool;
import org.cytoloop.operations.training.RoundTraining;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.TrainingData;

/** One simulation with one seed: what is tested, what is on offer, what is labelled. For one thread. */
final class Play {
    private static final double NANO = 1e-9;
    /** Parts of the seed: what is set aside, what is drawn at random, what the strategy draws. */
    private static final int SPLIT = 0;

    private static final int DRAW = 1;
    private static final int ASK = 2;

    private final KnownCells known;
    private final SimulationPlan plan;
    private final long seed;
    private final TaskContext task;
    /** Rows of the known cells that are on offer, ascending. */
    private final int[] pool;

    private final FeatureMatrix tested;
    private final boolean[] testedOn;
    private final MiningCells offered;
    private final Label[] labels;
    /** Rows of the pool in the order in which chance draws them. */
    private final int[] drawn;

    private int given;
    private int next;

    Play(KnownCells known, SimulationPlan plan, long seed, TaskContext task) throws ProblemException {
        this.known = known;
        this.plan = plan;
        this.seed = seed;
        this.task = task;
        boolean[] test =
                plan.testAnimal().isPresent() ? ofAnimal(plan.testAnimal().get()) : half();
        this.pool = rows(test, false);
        int[] aside = rows(test, true);
        this.tested = known.features(aside);
        this.testedOn = known.on(aside);
        requireBoth(testedOn, "among the cells that are tested on");
        requireBoth(known.on(pool), "among the cells that are on offer");
        this.offered = known.offered(pool);
        this.labels = new Label[pool.length];
        this.drawn = new int[pool.length];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = i;
        }
        SeededRandom.forPart(seed, DRAW).shuffle(drawn);
    }

    private boolean[] half() {
        int[] order = new int[known.rows()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        SeededRandom.forPart(seed, SPLIT).shuffle(order);
        boolean[] test = new boolean[order.length];
        for (int i = 0; i < order.length / 2; i++) {
            test[order[i]] = true;
        }
        return test;
    }

    private boolean[] ofAnimal(String animal) throws ProblemException {
        Set<String> animals = new TreeSet<>();
        boolean[] test = new boolean[known.rows()];
        for (int row = 0; row < test.length; row++) {
            test[row] = known.animal(row).equals(animal);
            animals.add(known.animal(row));
        }
        if (!animals.contains(animal)) {
            throw new ProblemException("No cell with a known label is of the animal \"" + animal
                    + "\" to test on; choose one of " + String.join(", ", animals) + ".");
        }
        return test;
    }

    private static int[] rows(boolean[] test, boolean wanted) {
        int[] rows = new int[test.length];
        int n = 0;
        for (int row = 0; row < test.length; row++) {
            if (test[row] == wanted) {
                rows[n++] = row;
            }
        }
        return Arrays.copyOf(rows, n);
    }

    private static void requireBoth(boolean[] on, String where) throws ProblemException {
        int ons = count(on);
        if (ons == 0 || ons == on.length) {
            throw new ProblemException(
                    "There are no " + (ons == 0 ? "ON" : "OFF") + " cells " + where + "; give a larger truth table.");
        }
    }

    private static int count(boolean[] on) {
        int ons = 0;
        for (boolean each : on) {
            ons += each ? 1 : 0;
        }
        return ons;
    }

    /** Plays until the budget is spent or nothing is left to ask. */
    List<SimulationStep> run(Strategy strategy, ClassifierTrainer trainer, ParameterSet parameters)
            throws ProblemException {
        List<SimulationStep> steps = new ArrayList<>();
        begin();
        Asker asker = strategy.begin();
        Optional<float[]> before = Optional.empty();
        while (true) {
            task.checkCancelled();
            long started = System.nanoTime();
            TrainingData data = data();
            CellClassifier classifier = trainer.train(data, parameters, seed, task);
            float[] calls = classifier.probabilities(offered.features(), task);
            long trained = System.nanoTime();
            int wanted = Math.min(Math.min(plan.step(), plan.budget() - given), pool.length - given);
            int mined = wanted > 0 ? ask(asker, calls, before, wanted, steps.size()) : 0;
            long asked = System.nanoTime();
            float[] answers = classifier.probabilities(tested, task);
            steps.add(new SimulationStep(
                    data.on().length,
                    count(data.on()),
                    Confusion.of(testedOn, answers, RoundTraining.DEFAULT_THRESHOLD)
                            .f1(),
                    Auc.of(testedOn, answers),
                    (trained - started) * NANO,
                    wanted > 0 ? (asked - trained) * NANO : 0,
                    mined));
            if (wanted <= 0) {
                return List.copyOf(steps);
            }
            before = Optional.of(calls);
        }
    }

    private void begin() {
        int ons = 0;
        while (given < pool.length && (given < plan.start() || ons == 0 || ons == given)) {
            int row = drawn[next++];
            answer(row);
            ons += labels[row] == Label.ON ? 1 : 0;
        }
    }

    private void answer(int row) {
        labels[row] = known.isOn(pool[row]) ? Label.ON : Label.OFF;
        given++;
    }

    private TrainingData data() {
        int[] rows = new int[given];
        int n = 0;
        for (int row = 0; row < labels.length; row++) {
            if (labels[row] != null) {
                rows[n++] = pool[row];
            }
        }
        return TrainingData.unweighted(known.features(rows), known.on(rows));
    }

    /** Asks some cells; the number of those that were chosen. */
    private int ask(Asker asker, float[] calls, Optional<float[]> before, int wanted, int step)
            throws ProblemException {
        MiningPool.Builder view = MiningPool.of(offered).labels(labels).calls(calls, RoundTraining.DEFAULT_THRESHOLD);
        before.ifPresent(earlier -> view.previousCalls(earlier, RoundTraining.DEFAULT_THRESHOLD));
        long own = SeededRandom.forPart(seed, ASK + (long) step).nextLong();
        MiningPool seen = view.build();
        int[] chosen = asker.next(seen, wanted, own, task);
        boolean[] mayAsk = seen.mayAsk(ErrorMiner.Asks.UNLABELLED);
        for (int row : chosen) {
            if (!mayAsk[row] || labels[row] != null) {
                throw new IllegalStateException("row " + row + " was asked twice");
            }
            answer(row);
        }
        for (int i = chosen.length; i < wanted; i++) {
            while (labels[drawn[next]] != null) {
                next++;
            }
            answer(drawn[next]);
        }
        return chosen.length;
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.Confusion;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.engine.sampling.RandomChoice;
import org.cytoloop.operations.training.RoundTraining;
import org.cytoloop.scoring.counts.AnimalCalls;
import org.cytoloop.scoring.counts.CorrectedCount;
import org.cytoloop.scoring.counts.CountCorrection;
import org.cytoloop.scoring.counts.DifferenceEstimate;
import org.cytoloop.scoring.counts.RoganGladen;
import org.cytoloop.scoring.counts.Tally;
import org.cytoloop.scoring.exam.ExamAllocation;
import org.cytoloop.scoring.exam.ExamChoice;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.TrainingData;
import org.cytoloop.workspace.Study;

/**
 * Measures what corrected counts are worth when one animal is called worse than the others. A classifier is trained on
 * cells of the other animals; the features of one animal are moved, as a brighter or darker stain would move them; an
 * exam is drawn over all animals and answered from the truth; then raw and corrected counts are compared with the truth.
 */
public final class CountTrial {
    private final String staining;
    private final ClassifierTrainer trainer;
    private final int labels;
    private final int exam;
    private final List<String> animals;
    private final List<List<KnownSlice>> slices = new ArrayList<>();

    /**
     * One count and what was said of it.
     *
     * @param truth cells that are ON
     * @param raw cells called ON
     * @param corrected the corrected count
     */
    public record Count(long truth, long raw, CorrectedCount corrected) {
        /** How far the raw count is off. */
        public double rawError() {
            return Math.abs(raw - truth);
        }

        /** How far the corrected count is off. */
        public double correctedError() {
            return Math.abs(corrected.value() - truth);
        }

        /** True when the 95 % interval holds the truth. */
        public boolean held() {
            return corrected.low() <= truth && truth <= corrected.high();
        }
    }

    /**
     * One animal of a run.
     *
     * @param animal its name
     * @param shifted true for the animal that was moved
     * @param cells number of its cells
     * @param all its count
     * @param slices the counts of its slices
     * @param calls its calls against the truth
     * @param pooled its count under one pair of rates for all animals
     * @param difference its count by the difference estimator
     */
    public record Animal(
            String animal,
            boolean shifted,
            long cells,
            Count all,
            List<Count> slices,
            Confusion calls,
            Interval pooled,
            Interval difference) {}

    /**
     * What one exam gave.
     *
     * @param animals by animal
     * @param all all cells together
     */
    public record Result(List<Animal> animals, Count all) {}

    /**
     * Reads features and truth.
     *
     * @param labels cells to train on
     * @param exam cells of the exam
     * @throws ProblemException when there are fewer than two animals with known cells
     */
    public CountTrial(
            Study study,
            String staining,
            CellTruth truth,
            ClassifierTrainer trainer,
            int labels,
            int exam,
            TaskContext task)
            throws ProblemException {
        this.staining = staining;
        this.trainer = trainer;
        this.labels = labels;
        this.exam = exam;
        List<KnownSlice> known = KnownSlice.of(study, truth, task);
        animals = study.slices().stream()
                .map(Slice::animal)
                .distinct()
                .filter(animal ->
                        known.stream().anyMatch(slice -> slice.animal().equals(animal)))
                .sorted()
                .toList();
        for (String animal : animals) {
            slices.add(known.stream()
                    .filter(slice -> slice.animal().equals(animal))
                    .toList());
        }
        if (animals.size() < 2) {
            throw new ProblemException("A trial of counts needs cells with known truth in at least two animals.");
        }
    }

    /** The animals, ordered by name. */
    public List<String> animals() {
        return animals;
    }

    /**
     * Trains, calls, draws an exam and corrects.
     *
     * @param shifted index of the animal that is moved
     * @param by how far, in standard deviations of each feature of the staining
     * @throws ProblemException when the exam allows no correction, or the other animals lack a class
     */
    public Result run(long seed, int shifted, double by, TaskContext task) throws ProblemException {
        boolean[][] examined = drawExam(seed);
        CellClassifier classifier = train(seed, shifted, examined, task.part(0, 0.5));
        List<boolean[][]> calls = new ArrayList<>();
        List<AnimalCalls> known = new ArrayList<>();
        Map<String, Tally> tallies = new TreeMap<>();
        for (int a = 0; a < animals.size(); a++) {
            boolean[][] called = new boolean[slices.get(a).size()][];
            for (int s = 0; s < called.length; s++) {
                KnownSlice slice = slices.get(a).get(s);
                FeatureMatrix matrix = a == shifted && by != 0 ? slice.shifted(staining, by) : slice.features();
                called[s] = on(classifier.probabilities(matrix, task.part(0.5, 0.9)));
            }
            calls.add(called);
            SeenCalls seen = new SeenCalls(slices.get(a), called, examined[a]);
            known.add(new AnimalCalls(
                    animals.get(a),
                    seen.exam(),
                    seen.tally().cells(),
                    0,
                    0,
                    seen.tally().calledOn()));
            tallies.put(animals.get(a), seen.tally());
        }
        Confusion pooled =
                known.stream().map(AnimalCalls::exam).reduce(new Confusion(0, 0, 0, 0), CountCorrection::plus);
        if (CountCorrection.obstacle(pooled) != null) {
            throw new ProblemException("The exam of seed " + seed + " allows no correction ("
                    + CountCorrection.obstacle(pooled) + "); draw a larger one with --exam.");
        }
        CountCorrection correction = CountCorrection.of(known, seed, task.part(0.9, 1));
        List<Animal> results = new ArrayList<>();
        long truth = 0;
        long raw = 0;
        for (int a = 0; a < animals.size(); a++) {
            Animal result = animal(a, a == shifted, calls.get(a), examined[a], known.get(a), pooled, correction);
            truth += result.all().truth();
            raw += result.all().raw();
            results.add(result);
        }
        return new Result(results, new Count(truth, raw, correction.animals(tallies)));
    }

    private Animal animal(
            int a,
            boolean shifted,
            boolean[][] called,
            boolean[] examined,
            AnimalCalls known,
            Confusion pooled,
            CountCorrection correction) {
        String animal = animals.get(a);
        List<Count> counts = new ArrayList<>();
        int from = 0;
        for (int s = 0; s < called.length; s++) {
            KnownSlice slice = slices.get(a).get(s);
            boolean[] part = Arrays.copyOfRange(examined, from, from + slice.cells());
            from += slice.cells();
            SeenCalls seen = new SeenCalls(List.of(slice), new boolean[][] {called[s]}, part);
            CorrectedCount corrected =
                    correction.slice(animal, seen.tally(), slice.name().hashCode());
            counts.add(new Count(
                    seen.truth().tp() + seen.truth().fn(), seen.tally().calledOn(), corrected));
        }
        SeenCalls seen = new SeenCalls(slices.get(a), called, examined);
        Confusion truth = seen.truth();
        Tally tally = seen.tally();
        Count all = new Count(truth.tp() + truth.fn(), tally.calledOn(), correction.animals(Map.of(animal, tally)));
        Interval share = RoganGladen.pooled(tally.calledOn(), tally.cells(), pooled);
        double cells = tally.cells();
        return new Animal(
                animal,
                shifted,
                tally.cells(),
                all,
                counts,
                truth,
                new Interval(share.value() * cells, share.low() * cells, share.high() * cells),
                DifferenceEstimate.of(tally.calledOn(), tally.cells(), known.exam()));
    }

    private boolean[][] drawExam(long seed) {
        int[] cells = slices.stream()
                .mapToInt(of -> of.stream().mapToInt(KnownSlice::cells).sum())
                .toArray();
        ExamChoice choice = ExamChoice.of(cells, ExamAllocation.of(cells, new int[cells.length], exam), seed);
        boolean[][] examined = new boolean[cells.length][];
        for (int a = 0; a < cells.length; a++) {
            examined[a] = new boolean[cells[a]];
        }
        for (int i = 0; i < choice.size(); i++) {
            examined[choice.stratum()[i]][choice.candidate()[i]] = true;
        }
        return examined;
    }

    private CellClassifier train(long seed, int shifted, boolean[][] examined, TaskContext task)
            throws ProblemException {
        List<FeatureMatrix> rows = new ArrayList<>();
        List<Boolean> answers = new ArrayList<>();
        int[] candidates = new int[examined.length];
        for (int a = 0; a < examined.length; a++) {
            candidates[a] = a == shifted ? 0 : examined[a].length;
        }
        int total = Arrays.stream(candidates).sum();
        int[] all = new int[total];
        Arrays.setAll(all, i -> i);
        int[] chosen =
                RandomChoice.choose(all, total, Math.min(total, labels), SeededRandom.forPart(seed, candidates.length));
        boolean[] taken = new boolean[total];
        for (int cell : chosen) {
            taken[cell] = true;
        }
        int at = 0;
        for (int a = 0; a < examined.length; a++) {
            int inAnimal = 0;
            for (KnownSlice slice : a == shifted ? List.<KnownSlice>of() : slices.get(a)) {
                int[] picked = new int[slice.cells()];
                int n = 0;
                for (int c = 0; c < slice.cells(); c++, at++, inAnimal++) {
                    if (taken[at] && !examined[a][inAnimal]) {
                        answers.add(slice.on()[c]);
                        picked[n++] = c;
                    }
                }
                rows.add(slice.features().selectRows(Arrays.copyOf(picked, n)));
            }
        }
        boolean[] on = new boolean[answers.size()];
        for (int i = 0; i < on.length; i++) {
            on[i] = answers.get(i);
        }
        TrainingData data = TrainingData.unweighted(ExamTrial.joined(rows), on);
        return trainer.train(data, ParameterSet.defaults(trainer.parameters()), seed, task);
    }

    private static boolean[] on(float[] pOn) {
        boolean[] called = new boolean[pOn.length];
        for (int i = 0; i < pOn.length; i++) {
            called[i] = pOn[i] >= RoundTraining.DEFAULT_THRESHOLD;
        }
        return called;
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.engine.evaluation.StratifiedBootstrap;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.operations.training.RoundTraining;
import org.cytoloop.scoring.exam.ExamAllocation;
import org.cytoloop.scoring.exam.ExamChoice;
import org.cytoloop.scoring.exam.ExamScore;
import org.cytoloop.scoring.exam.ExamSheet;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.TrainingData;
import org.cytoloop.workspace.Study;

/**
 * Measures how often the intervals of an exam hold the truth: trains a classifier on a few cells whose truth is known,
 * draws many exams from all others, answers them from the truth, and compares with the score on all others.
 */
public final class ExamTrial {
    private static final ExamScore.Remainder NOTHING = new ExamScore.Remainder(0, 0, 0, 0);

    private final ClassifierTrainer trainer;
    private final List<String> animals = new ArrayList<>();
    private final FeatureMatrix matrix;
    private final int[] animal;
    private final boolean[] on;

    /**
     * How often the interval of a number held the truth.
     *
     * @param truth its value over all cells
     * @param held exams whose interval held it
     * @param undefined exams in which it was undefined, which claim nothing
     * @param meanWidth mean width of the intervals, without undefined ones
     */
    public record Coverage(double truth, int held, int undefined, double meanWidth) {}

    /**
     * What one training gave.
     *
     * @param seed its seed
     * @param labels cells it was trained on
     * @param cells cells the exams were drawn from
     * @param onShare share of these that are ON
     * @param numbers by name: those of {@link ExamScore}, and {@code f1 by bootstrap}
     */
    public record Result(long seed, int labels, int cells, double onShare, Map<String, Coverage> numbers) {
        /** Keeps a copy in the same order. */
        public Result {
            numbers = new LinkedHashMap<>(numbers);
        }
    }

    /** Reads features and truth; cells whose truth is UNSURE take no part. */
    public ExamTrial(Study study, CellTruth truth, ClassifierTrainer trainer, TaskContext task)
            throws ProblemException {
        this.trainer = trainer;
        StudyFeatures features = StudyFeatures.byIds(study, List.of());
        SortedMap<String, Integer> known = new TreeMap<>();
        List<Slice> slices = study.slices();
        slices.forEach(slice -> known.put(slice.animal(), 0));
        animals.addAll(known.keySet());
        List<FeatureMatrix> parts = new ArrayList<>();
        int[] animalOf = new int[0];
        boolean[] isOn = new boolean[0];
        for (int s = 0; s < slices.size(); s++) {
            Slice slice = slices.get(s);
            TaskContext part = task.part(s / (double) slices.size(), (s + 1.0) / slices.size());
            FeatureMatrix all = features.of(slice.name(), part);
            int[] rows = new int[all.rows()];
            int from = animalOf.length;
            int n = 0;
            animalOf = Arrays.copyOf(animalOf, from + rows.length);
            isOn = Arrays.copyOf(isOn, from + rows.length);
            for (int c = 0; c < rows.length; c++) {
                Label label = truth.of(new CellRef(slice.name(), c + 1));
                if (label != Label.UNSURE) {
                    animalOf[from + n] = animals.indexOf(slice.animal());
                    isOn[from + n] = label == Label.ON;
                    rows[n++] = c;
                }
            }
            animalOf = Arrays.copyOf(animalOf, from + n);
            isOn = Arrays.copyOf(isOn, from + n);
            parts.add(all.selectRows(Arrays.copyOf(rows, n)));
        }
        matrix = joined(parts);
        animal = animalOf;
        on = isOn;
    }

    static FeatureMatrix joined(List<FeatureMatrix> parts) throws ProblemException {
        if (parts.isEmpty()) {
            throw new ProblemException("The study has no slices; a trial needs cells whose truth is known.");
        }
        int rows = parts.stream().mapToInt(FeatureMatrix::rows).sum();
        float[][] columns = new float[parts.get(0).schema().size()][rows];
        for (int c = 0; c < columns.length; c++) {
            int at = 0;
            for (FeatureMatrix part : parts) {
                part.copyColumn(c, 0, columns[c], at, part.rows());
                at += part.rows();
            }
        }
        return new DenseFeatureMatrix(parts.get(0).schema(), rows, columns);
    }

    /**
     * Trains once and draws exams.
     *
     * @param labels cells to train on, half of them ON where there are as many
     * @param onShare share of ON cells to which the ON cells are thinned out at random first; NaN to leave them
     * @param cells cells of each exam
     * @param exams number of exams
     * @param seed seed of the thinning, the labels, the training and the first exam
     */
    public Result run(int labels, double onShare, int cells, int exams, long seed, TaskContext task)
            throws ProblemException {
        boolean[] left = thinned(onShare, seed);
        int[] trained = labels(left, labels, seed);
        boolean[] trainedOn = new boolean[trained.length];
        for (int i = 0; i < trained.length; i++) {
            trainedOn[i] = on[trained[i]];
            left[trained[i]] = false;
        }
        TrainingData data = TrainingData.unweighted(matrix.selectRows(trained), trainedOn);
        CellClassifier classifier =
                trainer.train(data, ParameterSet.defaults(trainer.parameters()), seed, task.part(0, 0.3));
        float[] pOn = classifier.probabilities(matrix, task.part(0.3, 0.5));
        Population population = new Population(left, pOn);
        ExamScore truth = population.whole();
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (int e = 0; e < exams; e++) {
            task.checkCancelled();
            task.progress(0.5 + 0.5 * e / exams, "exam " + (e + 1));
            ExamScore score =
                    population.exam(cells, SeededRandom.forPart(seed, e).nextLong());
            Map<String, Interval> numbers = numbers(score);
            numbers.put("f1 by bootstrap", StratifiedBootstrap.f1(score.confusion(), e));
            Map<String, Interval> wanted = numbers(truth);
            wanted.put("f1 by bootstrap", truth.f1());
            numbers.forEach((name, interval) -> tallies.computeIfAbsent(name, n -> new Tally())
                    .add(interval, wanted.get(name).value()));
        }
        Map<String, Coverage> coverage = new LinkedHashMap<>();
        tallies.forEach((name, tally) -> coverage.put(name, tally.coverage()));
        return new Result(seed, trained.length, truth.n(), truth.onShare().value(), coverage);
    }

    private static Map<String, Interval> numbers(ExamScore score) {
        Map<String, Interval> numbers = new LinkedHashMap<>();
        numbers.put("f1", score.f1());
        numbers.put("recall", score.recall());
        numbers.put("precision", score.precision());
        numbers.put("specificity", score.specificity());
        numbers.put("balanced accuracy", score.balancedAccuracy());
        numbers.put("kappa", score.kappa());
        return numbers;
    }

    /** True for the cells that are left when ON cells are thinned out. */
    private boolean[] thinned(double onShare, long seed) {
        boolean[] left = new boolean[on.length];
        Arrays.fill(left, true);
        int[] ons = rows(left, true);
        if (!Double.isNaN(onShare)) {
            double wanted = onShare / (1 - onShare) * (on.length - ons.length);
            SeededRandom.forPart(seed, -1).shuffle(ons);
            for (int i = (int) Math.ceil(wanted); i < ons.length; i++) {
                left[ons[i]] = false;
            }
        }
        return left;
    }

    private int[] rows(boolean[] among, boolean label) {
        int[] rows = new int[on.length];
        int n = 0;
        for (int i = 0; i < on.length; i++) {
            if (among[i] && on[i] == label) {
                rows[n++] = i;
            }
        }
        return Arrays.copyOf(rows, n);
    }

    /** Half ON, but of either class no more than a quarter of its cells. */
    private int[] labels(boolean[] left, int wanted, long seed) throws ProblemException {
        SeededRandom random = SeededRandom.forPart(seed, -3);
        int[] all = new int[0];
        for (boolean label : new boolean[] {true, false}) {
            int[] rows = rows(left, label);
            int take = Math.min(wanted / 2, rows.length / 4);
            if (take == 0) {
                throw new ProblemException("The truth has too few " + (label ? "ON" : "OFF")
                        + " cells to train on some and draw exams from the others.");
            }
            random.shuffle(rows);
            int from = all.length;
            all = Arrays.copyOf(all, from + take);
            System.arraycopy(rows, 0, all, from, take);
        }
        Arrays.sort(all);
        return all;
    }

    /** The cells exams are drawn from. */
    private final class Population {
        private final int[][] rows;
        private final float[] pOn;

        Population(boolean[] left, float[] pOn) {
            this.pOn = pOn;
            rows = new int[animals.size()][0];
            for (int a = 0; a < rows.length; a++) {
                int[] all = new int[on.length];
                int n = 0;
                for (int i = 0; i < on.length; i++) {
                    if (left[i] && animal[i] == a) {
                        all[n++] = i;
                    }
                }
                rows[a] = Arrays.copyOf(all, n);
            }
        }

        ExamScore whole() {
            return exam(Integer.MAX_VALUE, 1);
        }

        ExamScore exam(int cells, long seed) {
            int[] sizes = new int[rows.length];
            for (int a = 0; a < sizes.length; a++) {
                sizes[a] = rows[a].length;
            }
            int[] take = ExamAllocation.of(sizes, new int[sizes.length], cells);
            double[] weights = new double[sizes.length];
            for (int a = 0; a < sizes.length; a++) {
                weights[a] = take[a] == 0 ? 1 : sizes[a] / (double) take[a];
            }
            ExamChoice choice = ExamChoice.of(sizes, take, seed);
            int[] stratum = choice.stratum();
            int[] candidate = choice.candidate();
            boolean[] answers = new boolean[stratum.length];
            boolean[] calls = new boolean[stratum.length];
            for (int i = 0; i < stratum.length; i++) {
                int row = rows[stratum[i]][candidate[i]];
                answers[i] = on[row];
                calls[i] = pOn[row] >= RoundTraining.DEFAULT_THRESHOLD;
            }
            return ExamScore.of(new ExamSheet(answers, stratum, weights), calls, NOTHING);
        }
    }

    /** Counts over exams. */
    private static final class Tally {
        private double truth;
        private int held;
        private int undefined;
        private int defined;
        private double width;

        void add(Interval interval, double value) {
            truth = value;
            if (Double.isNaN(interval.low() + interval.high())) {
                undefined++;
                return;
            }
            defined++;
            width += interval.high() - interval.low();
            held += interval.low() <= value && value <= interval.high() ? 1 : 0;
        }

        Coverage coverage() {
            return new Coverage(truth, held, undefined, defined == 0 ? Double.NaN : width / defined);
        }
    }
}

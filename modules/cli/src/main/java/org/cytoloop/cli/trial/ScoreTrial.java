/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.trial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.Confusion;
import org.cytoloop.engine.evaluation.CrossValidation;
import org.cytoloop.engine.evaluation.Grouping;
import org.cytoloop.engine.evaluation.ScoreCard;
import org.cytoloop.engine.training.TrainingSet;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.operations.training.RoundTraining;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.TrainingData;
import org.cytoloop.workspace.Study;

/**
 * Measures whether grouped or plain cross-validation tells better what a classifier will do on an animal it has not seen.
 * One animal is set aside; labels are drawn from the others as a person draws them, in rectangles on a few slices; the two
 * scores of these labels are compared with the F1 on all cells of the animal set aside.
 */
public final class ScoreTrial {
    private static final int BATCH = 30;
    private static final int FEWEST_LABELS = 200;
    private static final int MOST_LABELS = 600;
    /** Slices labelled, as advised: 3 to 5 that cover the animals. */
    private static final int FEWEST_SLICES = 3;

    private static final int MOST_SLICES = 5;

    private final String staining;
    /** Rectangles are as large as this share of a slice's width and height. */
    private final double side;

    private final ClassifierTrainer trainer;
    private final ParameterSet parameters;
    private final SortedMap<String, KnownSlice> slices = new TreeMap<>();
    private final Map<String, String> animals = new HashMap<>();

    /** A slice with its features and the cells whose truth is known. */
    private record KnownSlice(Slice slice, Cells cells, FeatureMatrix matrix, boolean[] known, boolean[] on) {}

    /**
     * What one trial gave.
     *
     * @param seed its seed
     * @param unseen the animal set aside
     * @param labels number of labels
     * @param slices number of slices they are on
     * @param grouping what the grouped score left out
     * @param grouped grouped F1
     * @param plain plain F1
     * @param truth F1 on the animal set aside
     * @param tested number of cells of that animal
     */
    public record Result(
            long seed,
            String unseen,
            int labels,
            int slices,
            Grouping grouping,
            double grouped,
            double plain,
            double truth,
            int tested) {
        /** How far the grouped score is off. */
        public double groupedError() {
            return Math.abs(grouped - truth);
        }

        /** How far the plain score is off. */
        public double plainError() {
            return Math.abs(plain - truth);
        }
    }

    /**
     * How far the scores are off what is to be expected of an unseen animal: of each seed, the means over the animals set
     * aside are compared. Cross-validation says what to expect of a new animal, not how lucky one of them is (Bates,
     * Hastie and Tibshirani 2023, "Cross-validation: what does it estimate and how well does it do it?", JASA).
     *
     * @param grouped mean distance of the grouped score
     * @param plain mean distance of the plain score
     * @param groupedCloser number of seeds for which the grouped score is closer
     * @param seeds number of seeds
     */
    public record Expected(double grouped, double plain, int groupedCloser, int seeds) {
        /** Compares; trials with an undefined score are left out. */
        public static Expected of(List<Result> results) {
            SortedMap<Long, List<Result>> bySeed = new TreeMap<>();
            for (Result result : results) {
                if (!Double.isNaN(result.grouped() + result.plain() + result.truth())) {
                    bySeed.computeIfAbsent(result.seed(), s -> new ArrayList<>())
                            .add(result);
                }
            }
            double grouped = 0;
            double plain = 0;
            int closer = 0;
            for (List<Result> trials : bySeed.values()) {
                double truth = mean(trials, Result::truth);
                double groupedOff = Math.abs(mean(trials, Result::grouped) - truth);
                double plainOff = Math.abs(mean(trials, Result::plain) - truth);
                grouped += groupedOff / bySeed.size();
                plain += plainOff / bySeed.size();
                closer += groupedOff < plainOff ? 1 : 0;
            }
            return new Expected(grouped, plain, closer, bySeed.size());
        }

        private static double mean(List<Result> results, ToDoubleFunction<Result> value) {
            return results.stream().mapToDouble(value).average().orElse(Double.NaN);
        }
    }

    /**
     * Reads features and truth.
     *
     * @param side width and height of the labelled rectangles as a share of the slice's, more than 0 to 1
     * @throws ProblemException when there are fewer than two animals
     */
    public ScoreTrial(
            Study study, String staining, CellTruth truth, ClassifierTrainer trainer, double side, TaskContext task)
            throws ProblemException {
        this.staining = staining;
        this.side = side;
        this.trainer = trainer;
        this.parameters = ParameterSet.defaults(trainer.parameters());
        StudyFeatures features = StudyFeatures.byIds(study, List.of());
        List<Slice> all = study.slices();
        for (int i = 0; i < all.size(); i++) {
            Slice slice = all.get(i);
            FeatureMatrix matrix =
                    features.of(slice.name(), task.part(i / (double) all.size(), (i + 1.0) / all.size()));
            boolean[] known = new boolean[matrix.rows()];
            boolean[] on = new boolean[matrix.rows()];
            for (int c = 0; c < known.length; c++) {
                Label label = truth.of(new CellRef(slice.name(), c + 1));
                known[c] = label != Label.UNSURE;
                on[c] = label == Label.ON;
            }
            slices.put(slice.name(), new KnownSlice(slice, study.cells(slice.name()), matrix, known, on));
            animals.put(slice.name(), slice.animal());
        }
        if (animals().isEmpty() || new HashSet<>(animals.values()).size() < 2) {
            throw new ProblemException(
                    "A trial of scores needs an animal to set aside and " + FEWEST_SLICES + " slices of others.");
        }
    }

    /** The animals that can be set aside: those without which there are slices enough to label as advised. */
    public List<String> animals() {
        return animals.values().stream()
                .distinct()
                .filter(animal -> animals.values().stream()
                                .filter(other -> !other.equals(animal))
                                .count()
                        >= FEWEST_SLICES)
                .sorted()
                .toList();
    }

    /** Sets aside an animal and compares. */
    public Result run(long seed, String unseen, TaskContext task) throws ProblemException {
        SeededRandom random = new SeededRandom(seed);
        List<KnownSlice> labelled = choose(unseen, random);
        int wanted = FEWEST_LABELS + random.nextInt(MOST_LABELS - FEWEST_LABELS + 1);
        TrainingSet set = TrainingSet.of(staining, draw(labelled, wanted, random), Set.of(), animals);
        TrainingData data = set.data(slice -> slices.get(slice).matrix());
        CellClassifier classifier = trainer.train(data, parameters, seed, task.part(0, 0.2));
        ScoreCard card = ScoreCard.of(
                CrossValidation.run(set, data, trainer, parameters, seed, task.part(0.2, 0.9)),
                RoundTraining.DEFAULT_THRESHOLD,
                seed);
        Confusion counts = test(classifier, unseen, task.part(0.9, 1));
        return new Result(
                seed,
                unseen,
                set.size(),
                labelled.size(),
                card.grouping(),
                card.grouped().f1().value(),
                card.plain().f1().value(),
                counts.f1(),
                (int) counts.n());
    }

    /** Some slices of the other animals: of each animal one, then others. */
    private List<KnownSlice> choose(String unseen, SeededRandom random) {
        List<KnownSlice> pool = new ArrayList<>();
        for (KnownSlice slice : slices.values()) {
            if (!slice.slice().animal().equals(unseen)) {
                pool.add(slice);
            }
        }
        int[] order = new int[pool.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        random.shuffle(order);
        int wanted = FEWEST_SLICES + random.nextInt(MOST_SLICES - FEWEST_SLICES + 1);
        Set<String> covered = new HashSet<>();
        List<KnownSlice> first = new ArrayList<>();
        List<KnownSlice> rest = new ArrayList<>();
        for (int i : order) {
            (covered.add(pool.get(i).slice().animal()) ? first : rest).add(pool.get(i));
        }
        for (KnownSlice slice : rest) {
            if (first.size() < wanted) {
                first.add(slice);
            }
        }
        return first;
    }

    /** Batches in rectangles, slice after slice. */
    private List<Sample> draw(List<KnownSlice> labelled, int wanted, SeededRandom random) {
        Map<CellRef, Sample> drawn = new HashMap<>();
        int left = 0;
        for (KnownSlice slice : labelled) {
            for (boolean known : slice.known()) {
                left += known ? 1 : 0;
            }
        }
        for (int turn = 0; drawn.size() < Math.min(wanted, left); turn++) {
            KnownSlice slice = labelled.get(turn % labelled.size());
            double width = slice.slice().width() * side;
            double height = slice.slice().height() * side;
            Region region = new Region(
                    random.nextDouble() * (slice.slice().width() - width),
                    random.nextDouble() * (slice.slice().height() - height),
                    width,
                    height);
            List<Integer> eligible = new ArrayList<>();
            for (int c = 0; c < slice.known().length; c++) {
                CellRef cell = new CellRef(slice.slice().name(), c + 1);
                if (slice.known()[c]
                        && !drawn.containsKey(cell)
                        && region.contains(slice.cells().x(c), slice.cells().y(c))) {
                    eligible.add(c);
                }
            }
            for (int n = 0; n < BATCH && !eligible.isEmpty() && drawn.size() < wanted; n++) {
                int at = random.nextInt(eligible.size());
                Collections.swap(eligible, at, eligible.size() - 1);
                int c = eligible.remove(eligible.size() - 1);
                CellRef cell = new CellRef(slice.slice().name(), c + 1);
                Label label = slice.on()[c] ? Label.ON : Label.OFF;
                drawn.put(
                        cell,
                        new Sample(
                                cell, staining, label, SampleOrigin.CLICK, 0, 0, "trial", Instant.EPOCH, Double.NaN));
            }
        }
        return new ArrayList<>(drawn.values());
    }

    private Confusion test(CellClassifier classifier, String unseen, TaskContext task) throws ProblemException {
        int total = 0;
        for (KnownSlice slice : slices.values()) {
            total += slice.known().length;
        }
        boolean[] on = new boolean[total];
        float[] pOn = new float[total];
        int n = 0;
        for (KnownSlice slice : slices.values()) {
            if (slice.slice().animal().equals(unseen)) {
                float[] calls = classifier.probabilities(slice.matrix(), task);
                for (int c = 0; c < calls.length; c++) {
                    if (slice.known()[c]) {
                        on[n] = slice.on()[c];
                        pOn[n++] = calls[c];
                    }
                }
            }
        }
        return Confusion.of(
                java.util.Arrays.copyOf(on, n), java.util.Arrays.copyOf(pOn, n), RoundTraining.DEFAULT_THRESHOLD);
    }
}

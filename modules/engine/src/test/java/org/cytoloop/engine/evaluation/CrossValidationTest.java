/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.CancellationException;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.training.TrainingSet;
import org.cytoloop.spi.TrainingData;
import org.cytoloop.testkit.CancelledTask;
import org.junit.jupiter.api.Test;

class CrossValidationTest {
    private static final ParameterSet NONE = ParameterSet.defaults(List.of());
    private static final TaskContext TASK = TaskContext.quiet(2);

    private final CentroidTrainer trainer = new CentroidTrainer();
    private final Map<String, float[]> values = new HashMap<>();
    private TrainingSet set;

    /** Animals with their own brightness: ON is 2 above OFF, every animal {@code gap} above the one before. */
    private TrainingData study(int animals, int cells, double gap, long seed) throws ProblemException {
        SeededRandom random = new SeededRandom(seed);
        List<Sample> samples = new ArrayList<>();
        Map<String, String> animalOfSlice = new HashMap<>();
        for (int a = 0; a < animals; a++) {
            String slice = "slice" + a;
            animalOfSlice.put(slice, "M" + a);
            float[] column = new float[cells];
            for (int i = 0; i < cells; i++) {
                boolean on = i % 3 == 0;
                column[i] = (float) (gap * a + (on ? 2 : 0) + 0.5 * random.nextGaussian());
                Label label = on ? Label.ON : Label.OFF;
                CellRef cell = new CellRef(slice, i + 1);
                samples.add(new Sample(cell, "cFos", label, SampleOrigin.CLICK, 0, 0, "me", Instant.EPOCH, Double.NaN));
            }
            values.put(slice, column);
        }
        set = TrainingSet.of("cFos", samples, Set.of(), animalOfSlice);
        FeatureSchema schema = new FeatureSchema(List.of(new FeatureSpec("f", "1", "", "e", 1)));
        return set.data(slice -> new DenseFeatureMatrix(schema, cells, new float[][] {values.get(slice)}));
    }

    @Test
    void probabilities_areThoseOfAClassifierThatHasNotSeenTheSample() throws ProblemException {
        TrainingData data = study(3, 30, 1, 1);
        CrossValidation result = CrossValidation.run(set, data, trainer, NONE, 7, TASK);
        assertEquals(3 + 5, trainer.trainings.get());
        assertEquals(1, trainer.mostThreads.get(), "folds share the threads");
        for (OutOfFold outOfFold : List.of(result.grouped(), result.plain())) {
            FoldPlan plan = outOfFold.plan();
            for (int f = 0; f < plan.folds(); f++) {
                TrainingData others = data.select(plan.trainRows(f));
                float[] expected = trainer.train(others, NONE, 7, TASK)
                        .probabilities(data.features().selectRows(plan.testRows(f)), TASK);
                for (int i = 0; i < expected.length; i++) {
                    assertEquals(expected[i], outOfFold.probabilities()[plan.testRows(f)[i]]);
                }
            }
        }
    }

    @Test
    void threads_doNotChangeTheResult() throws ProblemException {
        TrainingData data = study(4, 40, 0.7, 2);
        SortedMap<String, Double> expected = null;
        for (int threads : new int[] {1, 2, 30}) {
            CrossValidation result = CrossValidation.run(set, data, trainer, NONE, 3, TaskContext.quiet(threads));
            SortedMap<String, Double> scores = ScoreCard.of(result, 0.5, 3).toMap();
            expected = expected == null ? scores : expected;
            assertEquals(expected, scores);
        }
        assertEquals(3, trainer.mostThreads.get(), "30 threads for 9 folds");
    }

    @Test
    void animalsThatDiffer_showAsOptimism() throws ProblemException {
        // a threshold between the classes of both animals does well, that of one animal is wrong in the other
        TrainingData data = study(2, 90, 1.2, 3);
        ScoreCard card = ScoreCard.of(CrossValidation.run(set, data, trainer, NONE, 1, TASK), 0.5, 1);
        assertEquals(Grouping.ANIMAL, card.grouping());
        assertEquals(2, card.groupedFolds());
        assertTrue(card.optimism() > 0.1, "optimism " + card.optimism());
        assertEquals(card.plain().f1().value() - card.grouped().f1().value(), card.optimism());
        assertTrue(
                card.warnings().get(0).contains("whole animals are left out"),
                card.warnings().toString());
        SortedMap<String, Double> map = card.toMap();
        assertEquals(card.optimism(), map.get("optimism.f1"));
        assertEquals(180, map.get("grouped.n"));
        assertEquals(180, map.get("plain.n"));
        assertEquals(2, map.get("grouped.kind"));
        for (String name : new String[] {"grouped.f1.low", "grouped.auc", "plain.f1.high", "plain.precision.low"}) {
            assertTrue(map.get(name) >= 0 && map.get(name) <= 1, name);
        }
    }

    @Test
    void animalsThatAgree_showNone() throws ProblemException {
        TrainingData data = study(3, 90, 0, 4);
        ScoreCard card = ScoreCard.of(CrossValidation.run(set, data, trainer, NONE, 1, TASK), 0.5, 1);
        assertEquals(0, card.optimism(), 0.05);
        assertTrue(card.grouped().f1().value() > 0.9);
        assertTrue(card.grouped().f1().low() < card.grouped().f1().value());
        assertEquals(List.of(), card.warnings());
    }

    @Test
    void randomLabels_scoreAtChance() throws ProblemException {
        // a score that is not out of fold would be above one half here
        TrainingData data = study(1, 200, 0, 5);
        SeededRandom random = new SeededRandom(6);
        double sum = 0;
        for (int trial = 0; trial < 20; trial++) {
            boolean[] on = new boolean[200];
            for (int i = 0; i < on.length; i++) {
                on[i] = random.nextInt(2) == 0;
            }
            TrainingData shuffled = TrainingData.unweighted(data.features(), on);
            OutOfFold plain = CrossValidation.run(
                            List.of(FoldPlanner.stratified(on, trial)), shuffled, trainer, NONE, trial, TASK)
                    .get(0);
            sum += plain.scores(on, 0.5, 1).confusion().balancedAccuracy();
        }
        assertEquals(0.5, sum / 20, 0.03);
    }

    @Test
    void oneSlice_isScoredOnce_withoutOptimism() throws ProblemException {
        TrainingData data = study(1, 40, 0, 7);
        CrossValidation result = CrossValidation.run(set, data, trainer, NONE, 1, TASK);
        assertSame(result.grouped(), result.plain());
        assertEquals(5, trainer.trainings.get());
        ScoreCard card = ScoreCard.of(result, 0.5, 1);
        assertTrue(Double.isNaN(card.optimism()));
        assertFalse(card.toMap().containsKey("optimism.f1"));
        assertTrue(card.warnings().get(0).contains("optimistic"));
        assertTrue(
                card.warnings().get(1).contains("14 ON and 26 OFF"),
                card.warnings().toString());
    }

    @Test
    void oneSampleOfAClass_givesNoScores_butNoFailure() throws ProblemException {
        TrainingData data = study(1, 3, 0, 8);
        CrossValidation result = CrossValidation.run(set, data, trainer, NONE, 1, TASK);
        assertEquals(0, trainer.trainings.get());
        for (float p : result.plain().probabilities()) {
            assertTrue(Float.isNaN(p));
        }
        ScoreCard card = ScoreCard.of(result, 0.5, 1);
        assertFalse(card.toMap().containsKey("grouped.f1"));
        assertEquals(0, card.toMap().get("grouped.n"));
        assertTrue(
                String.join(" ", card.warnings()).contains("at least two"),
                card.warnings().toString());
    }

    @Test
    void cancel_stops() throws ProblemException {
        TrainingData data = study(3, 30, 1, 9);
        assertThrows(
                CancellationException.class,
                () -> CrossValidation.run(set, data, trainer, NONE, 1, new CancelledTask(2, 6)));
        assertTrue(trainer.trainings.get() < 8);
    }

    @Test
    void sampleOrder_isThatOfTheTrainingSet() throws ProblemException {
        TrainingData data = study(2, 10, 1, 10);
        assertArrayEquals(set.labels(), data.on());
        assertArrayEquals(
                set.labels(),
                CrossValidation.run(set, data, trainer, NONE, 1, TASK).on());
    }
}

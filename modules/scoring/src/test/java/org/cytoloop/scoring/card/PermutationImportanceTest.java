/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.FoldPlan;
import org.cytoloop.engine.evaluation.FoldPlanner;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.TrainingData;
import org.cytoloop.testkit.CancelledTask;
import org.junit.jupiter.api.Test;

class PermutationImportanceTest {
    private static final int ROWS = 200;

    /** p(ON) = 0.8 of the first feature + 0.2 of the second, both within 0 to 1; nothing is learnt. */
    private static final class Fixed implements ClassifierTrainer {
        @Override
        public String id() {
            return "fixed";
        }

        @Override
        public String displayName() {
            return "fixed";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public List<ParameterSpec> parameters() {
            return List.of();
        }

        @Override
        public CellClassifier train(TrainingData data, ParameterSet parameters, long seed, TaskContext task) {
            task.checkCancelled();
            return new Model(data.features().schema());
        }

        @Override
        public CellClassifier read(byte[] bytes) {
            throw new UnsupportedOperationException("not needed here");
        }
    }

    private record Model(FeatureSchema schema) implements CellClassifier {
        @Override
        public Provenance provenance() {
            return new Provenance("fixed", "1", new TreeMap<>(), 1, "", 1, 1);
        }

        @Override
        public float[] probabilities(FeatureMatrix features, TaskContext task) {
            float[] p = new float[features.rows()];
            for (int i = 0; i < p.length; i++) {
                p[i] = 0.8f * features.value(i, 0) + 0.2f * features.value(i, 1);
            }
            return p;
        }

        @Override
        public byte[] toBytes() {
            return new byte[1];
        }
    }

    private static TrainingData data() {
        List<FeatureSpec> specs = new ArrayList<>();
        for (String name : List.of("a", "b", "like-a", "noise")) {
            specs.add(new FeatureSpec(name, "1", "a number", "test", 1));
        }
        SeededRandom random = new SeededRandom(3);
        float[][] columns = new float[4][ROWS];
        boolean[] on = new boolean[ROWS];
        for (int i = 0; i < ROWS; i++) {
            on[i] = i % 4 == 0;
            columns[0][i] = (float) (0.5 * random.nextDouble() + (on[i] ? 0.5 : 0));
            columns[1][i] = (float) random.nextDouble();
            columns[2][i] = -columns[0][i];
            columns[3][i] = (float) random.nextDouble();
        }
        return TrainingData.unweighted(new DenseFeatureMatrix(new FeatureSchema(specs), ROWS, columns), on);
    }

    private static List<Importance> measure(int repeats, int threads) throws Exception {
        TrainingData data = data();
        FoldPlan plan = FoldPlanner.stratified(data.on(), 1);
        return PermutationImportance.of(
                data, plan, new Fixed(), ParameterSet.defaults(List.of()), repeats, 1, TaskContext.quiet(threads));
    }

    /**
     * The expected loss under all pairs of samples of a fold (e_switch of Fisher, Rudin and Dominici 2019, equation 3.3, here
     * with pairs of a sample with itself, as a shuffle has them), less the loss as it is.
     */
    private static double reliance(int column) {
        TrainingData data = data();
        FoldPlan plan = FoldPlanner.stratified(data.on(), 1);
        double[] sum = new double[2];
        int[] n = new int[2];
        for (int fold = 0; fold < plan.folds(); fold++) {
            int[] rows = plan.testRows(fold);
            for (int i : rows) {
                double switched = 0;
                for (int j : rows) {
                    double a = data.features().value(column == 0 ? j : i, 0);
                    double b = data.features().value(column == 1 ? j : i, 1);
                    switched += Math.pow((data.on()[i] ? 1 : 0) - 0.8 * a - 0.2 * b, 2) / rows.length;
                }
                double own = 0.8 * data.features().value(i, 0)
                        + 0.2 * data.features().value(i, 1);
                int label = data.on()[i] ? 1 : 0;
                sum[label] += switched - Math.pow(label - own, 2);
                n[label]++;
            }
        }
        return (sum[0] / n[0] + sum[1] / n[1]) / 2;
    }

    @Test
    void drop_isTheModelReliance() throws Exception {
        List<Importance> list = measure(400, 2);
        assertEquals("a", list.get(0).feature());
        assertEquals(reliance(0), list.get(0).drop().value(), 0.003);
        Importance b =
                list.stream().filter(i -> i.feature().equals("b")).findFirst().orElseThrow();
        assertEquals(reliance(1), b.drop().value(), 0.003);
        Importance noise = list.stream()
                .filter(i -> i.feature().equals("noise"))
                .findFirst()
                .orElseThrow();
        assertEquals(new Interval(0, 0, 0), noise.drop(), "a feature the classifier does not use loses nothing");
        assertTrue(list.get(0).sure());
    }

    @Test
    void result_doesNotDependOnThreads() throws Exception {
        assertEquals(measure(3, 1), measure(3, 4));
    }

    @Test
    void alikeFeatures_areNamedAndWarnedOf() throws Exception {
        List<Importance> list = measure(3, 2);
        assertEquals(List.of("like-a"), list.get(0).alike());
        assertTrue(
                Importance.warnings(list).get(0).contains("a (like like-a)"),
                Importance.warnings(list).toString());
    }

    @Test
    void cancelled_stops() {
        TrainingData data = data();
        assertThrows(
                CancellationException.class,
                () -> PermutationImportance.of(
                        data,
                        FoldPlanner.stratified(data.on(), 1),
                        new Fixed(),
                        ParameterSet.defaults(List.of()),
                        3,
                        1,
                        new CancelledTask(2, 3)));
    }

    @Test
    void withoutFolds_nothingIsSaid() throws Exception {
        TrainingData data = data().select(new int[] {0, 1, 2});
        assertEquals(
                List.of(),
                PermutationImportance.of(
                        data,
                        FoldPlanner.stratified(data.on(), 1),
                        new Fixed(),
                        ParameterSet.defaults(List.of()),
                        3,
                        1,
                        TaskContext.quiet(1)));
    }

    /** By hand: ON mean 2, variance 1 (n 3); OFF mean 0.5, variance 0.5 (n 2). */
    @Test
    void balancedMean_isTheMeanOfBothClasses() {
        Interval mean = PermutationImportance.balancedMean(
                new boolean[] {true, true, true, false, false}, new int[] {0, 1, 2, 3, 4}, new double[] {1, 2, 3, 0, 1
                });
        double half = 1.959963984540054 * Math.sqrt((1 / 3.0 + 0.5 / 2) / 4);
        assertEquals(1.25, mean.value(), 1e-12);
        assertEquals(1.25 - half, mean.low(), 1e-12);
        assertEquals(1.25 + half, mean.high(), 1e-12);
    }
}

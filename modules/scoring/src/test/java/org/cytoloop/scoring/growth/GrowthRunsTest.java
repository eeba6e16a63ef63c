/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.growth;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.FoldPlan;
import org.cytoloop.engine.evaluation.FoldPlanner;
import org.cytoloop.engine.evaluation.Grouping;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.TrainingData;
import org.junit.jupiter.api.Test;

class GrowthRunsTest {
    private static final FeatureSchema SCHEMA =
            new FeatureSchema(List.of(new FeatureSpec("value", "1", "A number.", "test", 1)));
    private static final int N = 240;

    /** Calls ON what is nearer to the mean of the ON samples; notes on how many it was trained. */
    private static final class NearestMean implements ClassifierTrainer {
        final AtomicInteger trainings = new AtomicInteger();

        @Override
        public String id() {
            return "nearest-mean";
        }

        @Override
        public String displayName() {
            return id();
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
            trainings.incrementAndGet();
            double[] sum = new double[2];
            int[] count = new int[2];
            for (int i = 0; i < data.on().length; i++) {
                int label = data.on()[i] ? 1 : 0;
                sum[label] += data.features().value(i, 0);
                count[label]++;
            }
            double middle = (sum[0] / count[0] + sum[1] / count[1]) / 2;
            return new CellClassifier() {
                @Override
                public FeatureSchema schema() {
                    return SCHEMA;
                }

                @Override
                public Provenance provenance() {
                    return new Provenance(id(), "1", new TreeMap<>(), seed, "", count[1], count[0]);
                }

                @Override
                public float[] probabilities(FeatureMatrix features, TaskContext context) {
                    float[] p = new float[features.rows()];
                    for (int i = 0; i < p.length; i++) {
                        p[i] = features.value(i, 0) > middle ? 1 : 0;
                    }
                    return p;
                }

                @Override
                public byte[] toBytes() {
                    return new byte[0];
                }
            };
        }

        @Override
        public CellClassifier read(byte[] bytes) {
            throw new UnsupportedOperationException();
        }
    }

    private static TrainingData data() {
        SeededRandom random = new SeededRandom(1);
        float[][] column = new float[1][N];
        boolean[] on = new boolean[N];
        for (int i = 0; i < N; i++) {
            on[i] = i % 3 == 0;
            column[0][i] = (float) ((on[i] ? 2 : 0) + random.nextGaussian());
        }
        return TrainingData.unweighted(new DenseFeatureMatrix(SCHEMA, N, column), on);
    }

    private static FoldPlan plan(TrainingData data) {
        List<String> animals = java.util.stream.IntStream.range(0, N)
                .mapToObj(i -> "M" + i % 4)
                .toList();
        return FoldPlanner.grouped(data.on(), animals, animals, 1);
    }

    private static double[][] run(NearestMean trainer, TaskContext task) throws ProblemException {
        TrainingData data = data();
        FoldPlan plan = plan(data);
        assertEquals(Grouping.ANIMAL, plan.grouping());
        return GrowthRuns.f1(
                data,
                plan,
                trainer,
                ParameterSet.defaults(trainer.parameters()),
                new int[] {30, 80, N},
                3,
                0.5,
                7,
                task);
    }

    @Test
    void scores_areThoseOfTheGroupedCrossValidation_atTheFullSize() throws Exception {
        NearestMean trainer = new NearestMean();
        double[][] f1 = run(trainer, TaskContext.quiet(2));
        assertEquals(3 * 3 * 4, trainer.trainings.get());
        assertEquals(f1[2][0], f1[2][1]);
        assertTrue(f1[2][0] > 0.7 && f1[2][0] < 0.95, "F1 " + f1[2][0]);
    }

    @Test
    void scores_doNotDependOnThreads() throws Exception {
        assertArrayEquals(run(new NearestMean(), TaskContext.quiet(1)), run(new NearestMean(), TaskContext.quiet(4)));
    }

    @Test
    void cancelled_stopsBeforeTheNextTraining() {
        NearestMean trainer = new NearestMean();
        TaskContext afterFive = new TaskContext() {
            @Override
            public int threads() {
                return 1;
            }

            @Override
            public boolean isCancelled() {
                return trainer.trainings.get() >= 5;
            }

            @Override
            public void progress(double fraction, String what) {}
        };
        assertThrows(CancellationException.class, () -> run(trainer, afterFive));
        assertEquals(5, trainer.trainings.get());
    }
}

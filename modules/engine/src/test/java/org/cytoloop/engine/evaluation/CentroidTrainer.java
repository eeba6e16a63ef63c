/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.evaluation;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.TrainingData;

/** For tests: p(ON) rises with the first feature, and is one half between the means of the two classes. */
final class CentroidTrainer implements ClassifierTrainer {
    final AtomicInteger trainings = new AtomicInteger();
    final AtomicInteger mostThreads = new AtomicInteger();

    @Override
    public String id() {
        return "centroid";
    }

    @Override
    public String displayName() {
        return "centroid";
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
    public CellClassifier train(TrainingData data, ParameterSet parameters, long seed, TaskContext task)
            throws ProblemException {
        trainings.incrementAndGet();
        mostThreads.accumulateAndGet(task.threads(), Math::max);
        task.checkCancelled();
        double[] sum = new double[2];
        int[] n = new int[2];
        for (int i = 0; i < data.on().length; i++) {
            int label = data.on()[i] ? 1 : 0;
            sum[label] += data.features().value(i, 0);
            n[label]++;
        }
        if (n[0] == 0 || n[1] == 0) {
            throw new ProblemException("one class only");
        }
        double middle = (sum[0] / n[0] + sum[1] / n[1]) / 2;
        return new Classifier(data.features().schema(), middle, seed, n[1], n[0]);
    }

    @Override
    public CellClassifier read(byte[] bytes) throws ProblemException {
        throw new ProblemException("not needed");
    }

    private record Classifier(FeatureSchema schema, double middle, long seed, int on, int off)
            implements CellClassifier {
        @Override
        public Provenance provenance() {
            return new Provenance("centroid", "1", new TreeMap<>(), seed, "", on, off);
        }

        @Override
        public float[] probabilities(FeatureMatrix features, TaskContext task) {
            float[] p = new float[features.rows()];
            for (int i = 0; i < p.length; i++) {
                double distance = features.value(i, 0) - middle;
                p[i] = (float) (0.5 + distance / (2 * (1 + Math.abs(distance))));
            }
            return p;
        }

        @Override
        public byte[] toBytes() {
            return ByteBuffer.allocate(8).putDouble(middle).array();
        }
    }
}

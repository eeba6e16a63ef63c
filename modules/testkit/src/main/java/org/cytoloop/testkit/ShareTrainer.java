/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.testkit;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.TreeMap;
import org.cytoloop.core.api.Stability;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.TrainingData;

/**
 * For tests: divides cells by the first feature, at a place between the means of the classes that lies the lower, the larger
 * the share of ON in the training is. p(ON) is 0.9 from there upwards and 0.1 below. Not registered.
 */
@Stability(value = Stability.Level.INTERNAL, since = "0.1")
public class ShareTrainer implements ClassifierTrainer {
    /** A trainer without parameters. */
    public ShareTrainer() {}

    @Override
    public String id() {
        return "share";
    }

    @Override
    public String displayName() {
        return "Share";
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
        task.checkCancelled();
        double[] sum = new double[2];
        double[] weight = new double[2];
        int[] count = new int[2];
        for (int i = 0; i < data.on().length; i++) {
            int of = data.on()[i] ? 1 : 0;
            sum[of] += data.features().value(i, 0);
            weight[of] += data.weights()[i];
            count[of]++;
        }
        double off = sum[0] / count[0];
        double on = sum[1] / count[1];
        double share = weight[1] / (weight[0] + weight[1]);
        CellClassifier.Provenance provenance = new CellClassifier.Provenance(
                id(), version(), new TreeMap<>(), seed, "0".repeat(64), count[1], count[0]);
        return new Divided(data.features().schema(), provenance, (float) (on + share * (off - on)));
    }

    @Override
    public CellClassifier read(byte[] bytes) {
        CellClassifier.Provenance provenance =
                new CellClassifier.Provenance(id(), version(), new TreeMap<>(), 0, "0".repeat(64), 1, 1);
        return new Divided(
                new FeatureSchema(List.of()), provenance, ByteBuffer.wrap(bytes).getFloat());
    }

    private record Divided(FeatureSchema schema, Provenance provenance, float from) implements CellClassifier {
        @Override
        public float[] probabilities(FeatureMatrix features, TaskContext task) {
            float[] p = new float[features.rows()];
            for (int i = 0; i < p.length; i++) {
                p[i] = features.value(i, 0) >= from ? 0.9f : 0.1f;
            }
            return p;
        }

        @Override
        public byte[] toBytes() {
            return ByteBuffer.allocate(Float.BYTES).putFloat(from).array();
        }
    }
}

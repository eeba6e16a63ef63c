/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.simulation;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.TreeMap;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.TrainingData;

/** For tests: p(ON) is one half in the middle between the highest OFF and the lowest ON value of the first feature. */
final class GapTrainer implements ClassifierTrainer {
    @Override
    public String id() {
        return "gap";
    }

    @Override
    public String displayName() {
        return "gap";
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
        float highestOff = Float.NEGATIVE_INFINITY;
        float lowestOn = Float.POSITIVE_INFINITY;
        for (int i = 0; i < data.on().length; i++) {
            float value = data.features().value(i, 0);
            if (data.on()[i]) {
                lowestOn = Math.min(lowestOn, value);
            } else {
                highestOff = Math.max(highestOff, value);
            }
        }
        return new Model(data.features().schema(), (highestOff + lowestOn) / 2);
    }

    @Override
    public CellClassifier read(byte[] bytes) {
        throw new UnsupportedOperationException("not needed");
    }

    private record Model(FeatureSchema schema, float middle) implements CellClassifier {
        @Override
        public Provenance provenance() {
            return new Provenance("gap", "1", new TreeMap<>(), 1, "", 1, 1);
        }

        @Override
        public float[] probabilities(FeatureMatrix features, TaskContext task) {
            float[] p = new float[features.rows()];
            for (int i = 0; i < p.length; i++) {
                p[i] = Math.max(0, Math.min(1, 0.5f + features.value(i, 0) - middle));
            }
            return p;
        }

        @Override
        public byte[] toBytes() {
            return ByteBuffer.allocate(Float.BYTES).putFloat(middle).array();
        }
    }
}

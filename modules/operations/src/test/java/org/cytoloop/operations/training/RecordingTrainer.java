/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.training;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.TrainingData;

/** For tests: remembers the first feature of every sample it was ever given, and learns nothing. */
final class RecordingTrainer implements ClassifierTrainer {
    final Set<Float> seen = new ConcurrentSkipListSet<>();

    @Override
    public String id() {
        return "recording";
    }

    @Override
    public String displayName() {
        return "recording";
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
        int on = 0;
        for (int i = 0; i < data.on().length; i++) {
            seen.add(data.features().value(i, 0));
            on += data.on()[i] ? 1 : 0;
        }
        CellClassifier.Provenance provenance = new CellClassifier.Provenance(
                id(), version(), new TreeMap<>(), seed, "0".repeat(64), on, data.on().length - on);
        return new Constant(data.features().schema(), provenance);
    }

    @Override
    public CellClassifier read(byte[] bytes) {
        throw new UnsupportedOperationException("not needed here");
    }

    private record Constant(FeatureSchema schema, Provenance provenance) implements CellClassifier {
        @Override
        public float[] probabilities(FeatureMatrix features, TaskContext task) {
            return new float[features.rows()];
        }

        @Override
        public byte[] toBytes() {
            return new byte[] {1};
        }
    }
}

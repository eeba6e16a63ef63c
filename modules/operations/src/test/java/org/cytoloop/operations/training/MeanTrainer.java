/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.training;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.files.Sha256;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.TrainingData;

/** For tests: p(ON) is where the first feature lies between the weighted means of both classes. */
public record MeanTrainer(String version) implements ClassifierTrainer {
    @Override
    public String id() {
        return "mean";
    }

    @Override
    public String displayName() {
        return "mean";
    }

    @Override
    public List<ParameterSpec> parameters() {
        return List.of(ParameterSpec.integer("power", "Power", "Sharpness.", 1, 1, 9));
    }

    @Override
    public CellClassifier train(TrainingData data, ParameterSet parameters, long seed, TaskContext task) {
        task.checkCancelled();
        double[] sum = new double[2];
        double[] weight = new double[2];
        StringBuilder text = new StringBuilder();
        int on = 0;
        for (int i = 0; i < data.on().length; i++) {
            int label = data.on()[i] ? 1 : 0;
            on += label;
            sum[label] += data.weights()[i] * data.features().value(i, 0);
            weight[label] += data.weights()[i];
            text.append(data.features().value(i, 0))
                    .append(' ')
                    .append(data.weights()[i])
                    .append(' ')
                    .append(label);
        }
        Provenance provenance = new Provenance(on, data.on().length - on);
        return new Model(
                data.features().schema(),
                new CellClassifier.Provenance(
                        id(),
                        version,
                        parameters.asMap(),
                        seed,
                        Sha256.hex(text.toString()),
                        provenance.on(),
                        provenance.off()),
                sum[0] / weight[0],
                sum[1] / weight[1],
                weight[1] / (weight[0] + weight[1]));
    }

    private record Provenance(int on, int off) {}

    @Override
    public CellClassifier read(byte[] bytes) {
        String[] parts = new String(bytes, StandardCharsets.UTF_8).split(" ");
        return new Model(
                new FeatureSchema(List.of()),
                new CellClassifier.Provenance(id(), parts[0], new TreeMap<>(), Long.parseLong(parts[1]), "", 1, 1),
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]),
                Double.parseDouble(parts[4]));
    }

    private record Model(FeatureSchema schema, Provenance provenance, double off, double on, double share)
            implements CellClassifier {
        @Override
        public float[] probabilities(FeatureMatrix features, TaskContext task) {
            float[] p = new float[features.rows()];
            for (int i = 0; i < p.length; i++) {
                double place = (features.value(i, 0) - off) / (on - off);
                p[i] = (float) Math.max(0, Math.min(1, Double.isNaN(place) ? share : place));
            }
            return p;
        }

        @Override
        public byte[] toBytes() {
            String text = String.join(
                    " ",
                    Arrays.asList(provenance.trainerVersion(), "" + provenance.seed(), "" + off, "" + on, "" + share));
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.TrainingData;
import org.openide.util.lookup.ServiceProvider;

/**
 * Divides cells by one feature, half way between the means of the classes: p(ON) is 0.9 above, 0.1 below and 0.6 within
 * two of the middle. Does as badly as it is told.
 */
@ServiceProvider(service = ClassifierTrainer.class, position = 10)
public final class Divider implements ClassifierTrainer {
    /** Each training that hangs lets one of these go when it has begun. */
    public static final Semaphore HANGING = new Semaphore(0);

    private static final Map<ByteBuffer, Middle> SAVED = new ConcurrentHashMap<>();

    @Override
    public String id() {
        return "divider";
    }

    @Override
    public String displayName() {
        return "Divider";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<ParameterSpec> parameters() {
        return List.of(
                ParameterSpec.choice(
                        "how", "How", "What it does.", "well", List.of("well", "slowly", "throwing", "nan")),
                ParameterSpec.integer("trees", "Trees", "Does nothing.", 10, 1, 100));
    }

    @Override
    public CellClassifier train(TrainingData data, ParameterSet parameters, long seed, TaskContext task)
            throws ProblemException {
        switch (parameters.text("how")) {
            case "throwing" -> throw new IllegalStateException("broken");
            case "slowly" -> hang(task);
            default -> {
                // as it should
            }
        }
        double[] sum = new double[2];
        int[] count = new int[2];
        for (int i = 0; i < data.on().length; i++) {
            int of = data.on()[i] ? 1 : 0;
            sum[of] += data.features().value(i, 0);
            count[of]++;
        }
        float middle = (float) ((sum[0] / count[0] + sum[1] / count[1]) / 2);
        CellClassifier.Provenance provenance = new CellClassifier.Provenance(
                id(), version(), new TreeMap<>(parameters.asMap()), seed, "0".repeat(64), count[1], count[0]);
        Middle made = new Middle(
                data.features().schema(),
                provenance,
                middle,
                parameters.text("how").equals("nan"));
        SAVED.put(ByteBuffer.wrap(made.toBytes()), made);
        return made;
    }

    private static void hang(TaskContext task) {
        HANGING.release();
        CountDownLatch never = new CountDownLatch(1);
        while (true) {
            task.checkCancelled();
            try {
                never.await(5, java.util.concurrent.TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public CellClassifier read(byte[] bytes) {
        return SAVED.get(ByteBuffer.wrap(bytes));
    }

    private record Middle(FeatureSchema schema, Provenance provenance, float middle, boolean nan)
            implements CellClassifier {
        @Override
        public float[] probabilities(FeatureMatrix features, TaskContext task) {
            float[] p = new float[features.rows()];
            for (int i = 0; i < p.length; i++) {
                float value = features.value(i, 0);
                p[i] = nan ? Float.NaN : Math.abs(value - middle) <= 2 ? 0.6f : value > middle ? 0.9f : 0.1f;
            }
            return p;
        }

        @Override
        public byte[] toBytes() {
            return ByteBuffer.allocate(16)
                    .putFloat(middle)
                    .putInt(provenance.on())
                    .putInt(provenance.off())
                    .putInt((int) provenance.seed())
                    .array();
        }
    }
}

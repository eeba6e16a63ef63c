/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers;

import org.cytoloop.classifiers.compiled.CellModel;
import org.cytoloop.classifiers.compiled.Rehearsal;
import org.cytoloop.classifiers.format.ModelReader;
import org.cytoloop.classifiers.format.ModelWriter;
import org.cytoloop.classifiers.format.SavedModel;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.task.Parallel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.CellClassifier;

/** A classifier over a compiled model. Immutable and thread-safe. */
public final class CompiledClassifier implements CellClassifier {
    /** Few enough rows that a task is cancelled and its progress shown without delay. */
    private static final int BLOCK_ROWS = 8192;

    /** Below this a second thread costs more than it saves. */
    private static final int LEAST_ROWS = 512;

    private final SavedModel saved;

    /** A classifier of the given parts. */
    public CompiledClassifier(FeatureSchema schema, Provenance provenance, CellModel model) {
        this(new SavedModel(schema, provenance, model));
    }

    private CompiledClassifier(SavedModel saved) {
        this.saved = saved;
    }

    /**
     * Reads a classifier.
     *
     * @param bytes what {@link #toBytes()} gave
     * @param trainer id of the trainer it must be of
     * @param type kind of model that trainer makes
     * @throws ProblemException when the bytes are damaged, too new, or of another trainer
     */
    public static CompiledClassifier read(byte[] bytes, String trainer, Class<? extends CellModel> type)
            throws ProblemException {
        Rehearsal.start();
        return new CompiledClassifier(ModelReader.read(bytes, trainer, type));
    }

    @Override
    public FeatureSchema schema() {
        return saved.schema();
    }

    @Override
    public Provenance provenance() {
        return saved.provenance();
    }

    @Override
    public float[] probabilities(FeatureMatrix features, TaskContext task) throws ProblemException {
        saved.schema().requireSame(features.schema());
        int rows = features.rows();
        float[] probabilities = new float[rows];
        int blocks = blocks(rows, task.threads());
        Parallel.forEach(task, blocks, "classifying", block -> {
            int from = (int) ((long) rows * block / blocks);
            int count = (int) ((long) rows * (block + 1) / blocks) - from;
            double[] exact = new double[count];
            saved.model().probabilities(features, from, count, exact);
            for (int i = 0; i < count; i++) {
                probabilities[from + i] = (float) exact[i];
            }
        });
        return probabilities;
    }

    /** As many blocks as keep all threads equally busy; results do not depend on it. */
    private static int blocks(int rows, int threads) {
        if (rows < LEAST_ROWS) {
            return rows == 0 ? 0 : 1;
        }
        int needed = (rows + BLOCK_ROWS - 1) / BLOCK_ROWS;
        int even = (needed + threads - 1) / threads * threads;
        return Math.min(even, rows / (LEAST_ROWS / 2));
    }

    @Override
    public byte[] toBytes() {
        return ModelWriter.write(saved);
    }
}

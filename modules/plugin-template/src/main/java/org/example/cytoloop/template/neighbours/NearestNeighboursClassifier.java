/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.example.cytoloop.template.neighbours;

import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.Parallel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.CellClassifier;

/** Calls a cell by the samples nearest to it. Immutable and thread-safe. */
final class NearestNeighboursClassifier implements CellClassifier {
    /** Few enough cells that cancelling is heard within a fraction of a second. */
    private static final int BLOCK = 256;

    private final Provenance provenance;
    private final Samples samples;
    private final Scaling scaling;
    private final NeighbourVote vote;

    /** Puts the parts together; the parameters of the provenance are known to be good. */
    NearestNeighboursClassifier(Provenance provenance, Samples samples, Scaling scaling, ParameterSet parameters) {
        this.provenance = provenance;
        this.samples = samples;
        this.scaling = scaling;
        this.vote = new NeighbourVote(samples, scaling, NeighbourSettings.of(parameters));
    }

    @Override
    public FeatureSchema schema() {
        return samples.features().schema();
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    @Override
    public float[] probabilities(FeatureMatrix features, TaskContext task) throws ProblemException {
        SchemaDifference.refuse(schema(), features.schema());
        int rows = features.rows();
        float[] probabilities = new float[rows];
        Parallel.forEach(task, (rows + BLOCK - 1) / BLOCK, "classifying", block -> {
            int from = block * BLOCK;
            double[][] cells = scaling.scaled(features, from, Math.min(BLOCK, rows - from));
            for (int i = 0; i < cells.length; i++) {
                probabilities[from + i] = (float) vote.pOn(cells[i]);
            }
        });
        return probabilities;
    }

    @Override
    public byte[] toBytes() {
        return ModelText.write(new SavedModel(provenance, samples, scaling));
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.example.cytoloop.template.coverage;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.MiningView;

/** Cells of a few kinds, each a round cloud around a place of its own: the first rows are of the first kind, and so on. */
final class Kinds implements MiningView {
    private static final int DIMENSIONS = 3;
    private static final double APART = 20;

    private final int[] sizes;
    private final Label[] labels;
    private final float[] places;

    Kinds(long seed, int... sizes) {
        this.sizes = sizes;
        int rows = 0;
        for (int size : sizes) {
            rows += size;
        }
        labels = new Label[rows];
        places = new float[rows * DIMENSIONS];
        SeededRandom random = new SeededRandom(seed);
        for (int row = 0; row < rows; row++) {
            for (int axis = 0; axis < DIMENSIONS; axis++) {
                double middle = axis == 0 ? APART * kind(row) : 0;
                places[row * DIMENSIONS + axis] = (float) (middle + random.nextGaussian());
            }
        }
    }

    /** The kind of a row. */
    int kind(int row) {
        int kind = 0;
        for (int left = row; left >= sizes[kind]; kind++) {
            left -= sizes[kind];
        }
        return kind;
    }

    /** Labels the first so many cells of a kind. */
    Kinds labelled(int kind, int count) {
        int left = count;
        for (int row = 0; row < labels.length && left > 0; row++) {
            if (kind(row) == kind) {
                labels[row] = Label.OFF;
                left--;
            }
        }
        return this;
    }

    @Override
    public String staining() {
        return "cFos";
    }

    @Override
    public int rows() {
        return labels.length;
    }

    @Override
    public Label label(int row) {
        return labels[row];
    }

    @Override
    public boolean[] mayAsk(ErrorMiner.Asks asks) {
        boolean[] may = new boolean[rows()];
        for (int row = 0; row < may.length; row++) {
            may[row] = labels[row] == null;
        }
        return may;
    }

    @Override
    public float[] places(TaskContext task) {
        return places;
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    private static UnsupportedOperationException notNeeded() {
        return new UnsupportedOperationException("the miner has no need of it");
    }

    @Override
    public List<Slice> slices() {
        throw notNeeded();
    }

    @Override
    public int[] sliceOf() {
        throw notNeeded();
    }

    @Override
    public CellRef cell(int row) {
        throw notNeeded();
    }

    @Override
    public float[] x() {
        throw notNeeded();
    }

    @Override
    public float[] y() {
        throw notNeeded();
    }

    @Override
    public FeatureMatrix features() {
        throw notNeeded();
    }

    @Override
    public Optional<float[]> pOn() {
        throw notNeeded();
    }

    @Override
    public double threshold() {
        throw notNeeded();
    }

    @Override
    public Optional<float[]> previousPOn() {
        throw notNeeded();
    }

    @Override
    public double previousThreshold() {
        throw notNeeded();
    }

    @Override
    public Optional<float[]> ruleSays(TaskContext task) {
        throw notNeeded();
    }

    @Override
    public Optional<float[]> signal() {
        throw notNeeded();
    }

    @Override
    public float[] outOfFold(int repeats, TaskContext task) {
        throw notNeeded();
    }
}

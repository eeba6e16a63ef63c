/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners.informative;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.MiningView;

/** For tests: cells on a plane, each put where the test wants it. */
final class Plane implements MiningView {
    private static final int DIMENSIONS = 2;

    private final List<float[]> places = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<Float> calls = new ArrayList<>();
    private final List<Integer> slices = new ArrayList<>();
    private boolean called = true;

    /** One cell; its row. */
    int add(double x, double y, Label label, double pOn, int slice) {
        places.add(new float[] {(float) x, (float) y});
        labels.add(label);
        calls.add((float) pOn);
        slices.add(slice);
        return places.size() - 1;
    }

    /** Cells without a label around a place; the row of the first. */
    int cloud(double x, double y, double spread, int cells, double pOn, int slice) {
        SeededRandom random = new SeededRandom(cells);
        int first = places.size();
        for (int i = 0; i < cells; i++) {
            add(x + spread * random.nextGaussian(), y + spread * random.nextGaussian(), null, pOn, slice);
        }
        return first;
    }

    /** As long as nothing was trained. */
    Plane withoutRound() {
        called = false;
        return this;
    }

    @Override
    public String staining() {
        return "cFos";
    }

    @Override
    public int rows() {
        return places.size();
    }

    @Override
    public List<Slice> slices() {
        List<Slice> all = new ArrayList<>();
        for (int s = 0; s <= slices.stream().mapToInt(Integer::intValue).max().orElse(0); s++) {
            ImageLocation image = new ImageLocation(List.of(Path.of("absent.tif")), 0);
            all.add(new Slice("s" + s, "a" + s, "", image, 9, 9, Double.NaN, List.of(), ""));
        }
        return all;
    }

    @Override
    public int[] sliceOf() {
        return slices.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public CellRef cell(int row) {
        return new CellRef("s" + slices.get(row), row + 1);
    }

    @Override
    public float[] x() {
        return new float[rows()];
    }

    @Override
    public float[] y() {
        return new float[rows()];
    }

    @Override
    public Label label(int row) {
        return labels.get(row);
    }

    @Override
    public boolean[] mayAsk(ErrorMiner.Asks asks) {
        boolean[] may = new boolean[rows()];
        for (int row = 0; row < may.length; row++) {
            may[row] = (labels.get(row) == null) == (asks == ErrorMiner.Asks.UNLABELLED);
        }
        return may;
    }

    @Override
    public FeatureMatrix features() {
        return new DenseFeatureMatrix(new FeatureSchema(List.of()), rows(), new float[0][]);
    }

    @Override
    public float[] places(TaskContext task) {
        float[] flat = new float[rows() * DIMENSIONS];
        for (int row = 0; row < rows(); row++) {
            System.arraycopy(places.get(row), 0, flat, row * DIMENSIONS, DIMENSIONS);
        }
        return flat;
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public Optional<float[]> pOn() {
        float[] values = new float[rows()];
        for (int row = 0; row < values.length; row++) {
            values[row] = calls.get(row);
        }
        return called ? Optional.of(values) : Optional.empty();
    }

    @Override
    public double threshold() {
        return 0.5;
    }

    @Override
    public Optional<float[]> previousPOn() {
        return Optional.empty();
    }

    @Override
    public double previousThreshold() {
        return 0.5;
    }

    @Override
    public Optional<float[]> ruleSays(TaskContext task) {
        return Optional.empty();
    }

    @Override
    public Optional<float[]> signal() {
        return Optional.empty();
    }

    @Override
    public float[] outOfFold(int repeats, TaskContext task) {
        throw new UnsupportedOperationException("not of use here");
    }
}

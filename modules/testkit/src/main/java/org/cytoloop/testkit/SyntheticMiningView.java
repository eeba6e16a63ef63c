/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.MiningView;

/**
 * Cells of four slices of two animals as a miner sees them: ON cells are brighter, a round calls most of them rightly, a
 * tenth is labelled, some wrongly, and a few are of the exam. All random, by seed. Names are such that they are noticed
 * in a text.
 */
public final class SyntheticMiningView implements MiningView {
    private static final int SLICES = 4;
    private static final int FEATURES = 6;
    private static final double ON = 0.3;
    private static final double LABELLED = 0.1;

    private final List<Slice> slices = new ArrayList<>();
    private final int[] sliceOf;
    private final int[] numbers;
    private final float[] x;
    private final float[] y;
    private final float[][] columns;
    private final float[] places;
    private final boolean[] truth;
    private final Label[] labels;
    private final boolean[] exam;
    private final boolean[] unlabelled;
    private final boolean[] labelled;
    private final float[] pOn;
    private final float[] previous;
    private final float[] rule;
    private final float[] outOfFold;

    /** So many cells. */
    public SyntheticMiningView(int rows, long seed) {
        SeededRandom random = new SeededRandom(seed);
        for (int s = 0; s < SLICES; s++) {
            slices.add(new Slice(
                    "Zebra" + s,
                    "Quokka" + s / 2,
                    "Wombat" + s / 2,
                    new ImageLocation(List.of(Path.of("absent.tif")), 0),
                    1000,
                    1000,
                    0.5,
                    List.of(),
                    ""));
        }
        sliceOf = new int[rows];
        numbers = new int[rows];
        x = new float[rows];
        y = new float[rows];
        columns = new float[FEATURES][rows];
        places = new float[rows * FEATURES];
        truth = new boolean[rows];
        labels = new Label[rows];
        exam = new boolean[rows];
        unlabelled = new boolean[rows];
        labelled = new boolean[rows];
        pOn = new float[rows];
        previous = new float[rows];
        rule = new float[rows];
        outOfFold = new float[rows];
        for (int row = 0; row < rows; row++) {
            fill(row, rows, random);
        }
    }

    private void fill(int row, int rows, SeededRandom random) {
        sliceOf[row] = (int) (row * (long) SLICES / rows);
        numbers[row] = row > 0 && sliceOf[row] == sliceOf[row - 1] ? numbers[row - 1] + 1 : 1;
        x[row] = 20 * (row % 40);
        y[row] = 20 * (row / 40);
        truth[row] = random.nextDouble() < ON;
        for (int c = 0; c < FEATURES; c++) {
            columns[c][row] = (float) (random.nextGaussian() + (truth[row] && c < 2 ? 2 : 0));
            places[row * FEATURES + c] = columns[c][row];
        }
        double score = columns[0][row] + columns[1][row] - 2;
        pOn[row] = (float) (1 / (1 + StrictMath.exp(-2 * score)));
        previous[row] = (float) (1 / (1 + StrictMath.exp(-2 * (score + random.nextGaussian()))));
        rule[row] = columns[0][row] > 1 ? 1 : 0;
        double dice = random.nextDouble();
        exam[row] = dice > 0.98;
        boolean wrong = random.nextDouble() < 0.1;
        if (dice < LABELLED) {
            labels[row] = truth[row] != wrong ? Label.ON : Label.OFF;
        }
        labelled[row] = labels[row] != null;
        unlabelled[row] = labels[row] == null && !exam[row];
        outOfFold[row] = labelled[row] ? pOn[row] : Float.NaN;
    }

    /** Nothing can be measured: no feature, no call, no signal has a value. */
    SyntheticMiningView withoutNumbers() {
        for (float[] column : columns) {
            Arrays.fill(column, Float.NaN);
        }
        for (float[] column : List.of(pOn, previous, rule, outOfFold)) {
            Arrays.fill(column, Float.NaN);
        }
        // a view's places are always numbers: a feature without a value is in the middle
        Arrays.fill(places, 0);
        return this;
    }

    /** Some values are missing here and there. */
    SyntheticMiningView withGaps() {
        for (int row = 0; row < rows(); row += 3) {
            columns[row % FEATURES][row] = Float.NaN;
            pOn[row] = Float.NaN;
            previous[rows() - 1 - row] = Float.NaN;
            rule[row] = Float.NaN;
        }
        return this;
    }

    /** No cell may be asked. */
    SyntheticMiningView withNothingToAsk() {
        Arrays.fill(unlabelled, false);
        Arrays.fill(labelled, false);
        return this;
    }

    /** Nothing is labelled and nothing of the exam. */
    public SyntheticMiningView withoutLabels() {
        Arrays.fill(labels, null);
        Arrays.fill(exam, false);
        Arrays.fill(labelled, false);
        Arrays.fill(unlabelled, true);
        return this;
    }

    /** A row has a label. */
    public SyntheticMiningView withLabel(int row, Label label) {
        labels[row] = label;
        labelled[row] = label != Label.UNSURE;
        unlabelled[row] = false;
        return this;
    }

    /** The first rows have these p(ON) now and in the round before, the others none. */
    public SyntheticMiningView withCalls(float[] now, float[] before) {
        begin(pOn, now);
        begin(previous, before);
        return this;
    }

    /** The first rows are so bright; of the others it is not known. */
    public SyntheticMiningView withSignal(float... values) {
        begin(columns[0], values);
        return this;
    }

    /** The rule says this of the first rows, nothing of the others. */
    public SyntheticMiningView withRule(float... values) {
        begin(rule, values);
        return this;
    }

    /** A row looks like this. */
    public SyntheticMiningView withPlace(int row, float... coordinates) {
        Arrays.fill(places, row * FEATURES, (row + 1) * FEATURES, 0);
        System.arraycopy(coordinates, 0, places, row * FEATURES, coordinates.length);
        return this;
    }

    private static void begin(float[] column, float[] values) {
        Arrays.fill(column, Float.NaN);
        System.arraycopy(values, 0, column, 0, values.length);
    }

    /** All that a miner could write into by mistake. */
    List<Object> state() {
        return List.of(
                sliceOf.clone(),
                x.clone(),
                y.clone(),
                places.clone(),
                unlabelled.clone(),
                labelled.clone(),
                pOn.clone(),
                previous.clone(),
                rule.clone(),
                columns[0].clone(),
                outOfFold.clone());
    }

    @Override
    public String staining() {
        return "cFos";
    }

    @Override
    public int rows() {
        return sliceOf.length;
    }

    @Override
    public List<Slice> slices() {
        return slices;
    }

    @Override
    public int[] sliceOf() {
        return sliceOf;
    }

    @Override
    public CellRef cell(int row) {
        return new CellRef(slices.get(sliceOf[row]).name(), numbers[row]);
    }

    @Override
    public float[] x() {
        return x;
    }

    @Override
    public float[] y() {
        return y;
    }

    @Override
    public Label label(int row) {
        return exam[row] ? null : labels[row];
    }

    @Override
    public boolean[] mayAsk(ErrorMiner.Asks asks) {
        return asks == ErrorMiner.Asks.UNLABELLED ? unlabelled : labelled;
    }

    @Override
    public FeatureMatrix features() {
        List<FeatureSpec> specs = new ArrayList<>();
        for (int c = 0; c < FEATURES; c++) {
            specs.add(new FeatureSpec("cFos.f" + c, "1", "Feature " + c + ".", "synthetic", 1));
        }
        return new DenseFeatureMatrix(new FeatureSchema(specs), rows(), columns);
    }

    @Override
    public float[] places(TaskContext task) {
        task.checkCancelled();
        return places;
    }

    @Override
    public int dimensions() {
        return FEATURES;
    }

    @Override
    public Optional<float[]> pOn() {
        return Optional.of(pOn);
    }

    @Override
    public double threshold() {
        return 0.4;
    }

    @Override
    public Optional<float[]> previousPOn() {
        return Optional.of(previous);
    }

    @Override
    public double previousThreshold() {
        return 0.5;
    }

    @Override
    public Optional<float[]> ruleSays(TaskContext task) {
        return Optional.of(rule);
    }

    @Override
    public Optional<float[]> signal() {
        return Optional.of(columns[0]);
    }

    @Override
    public float[] outOfFold(int repeats, TaskContext task) {
        task.checkCancelled();
        return outOfFold;
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.weka;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.TrainingData;
import weka.core.Attribute;
import weka.core.Instances;

/** A training set that has been checked and can be handed to Weka. Immutable. */
final class TrainingTable {
    /** Index of OFF among the values of the class. */
    static final int OFF = 0;
    /** Index of ON. */
    static final int ON = 1;

    private final TrainingData data;
    private final double meanWeight;
    private final int onCount;

    /** @throws ProblemException when there is nothing to learn from */
    TrainingTable(TrainingData data) throws ProblemException {
        this.data = data;
        int ones = 0;
        double sum = 0;
        for (int row = 0; row < rows(); row++) {
            double weight = data.weights()[row];
            if (!(weight > 0 && weight <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException("weight " + weight + " of sample " + row);
            }
            sum += weight;
            if (data.on()[row]) {
                ones++;
            }
        }
        this.onCount = ones;
        this.meanWeight = sum / rows();
        if (onCount == 0 || offCount() == 0) {
            throw new ProblemException("There are " + onCount + " ON and " + offCount()
                    + " OFF samples to learn from; label at least one cell of each kind.");
        }
        if (columns() == 0) {
            throw new ProblemException("There are no features to learn from; choose at least one feature set.");
        }
    }

    int rows() {
        return data.on().length;
    }

    int columns() {
        return data.features().schema().size();
    }

    int onCount() {
        return onCount;
    }

    int offCount() {
        return rows() - onCount;
    }

    /** All columns. */
    int[] allColumns() {
        int[] all = new int[columns()];
        for (int i = 0; i < all.length; i++) {
            all[i] = i;
        }
        return all;
    }

    /** A value; NaN unless finite. */
    double value(int row, int column) {
        float value = data.features().value(row, column);
        return Float.isFinite(value) ? value : Double.NaN;
    }

    /** The weight of a sample, scaled so that the mean is 1. */
    double weight(int row) {
        return data.weights()[row] / meanWeight;
    }

    /** True where the sample is ON. */
    boolean on(int row) {
        return data.on()[row];
    }

    /**
     * A copy for Weka: the given columns under made-up names, since Weka compares names with that of the class, then the
     * class.
     */
    Instances instances(int[] columns) {
        ArrayList<Attribute> attributes = new ArrayList<>();
        for (int column : columns) {
            attributes.add(new Attribute("feature " + column));
        }
        attributes.add(new Attribute("label", List.of("OFF", "ON")));
        Instances instances = new Instances("training", attributes, rows());
        instances.setClassIndex(columns.length);
        FeatureMatrix features = data.features();
        float[] column = new float[rows()];
        double[][] values = new double[rows()][columns.length + 1];
        for (int i = 0; i < columns.length; i++) {
            features.copyColumn(columns[i], 0, column, 0, column.length);
            for (int row = 0; row < column.length; row++) {
                values[row][i] = Float.isFinite(column[row]) ? column[row] : Double.NaN;
            }
        }
        for (int row = 0; row < values.length; row++) {
            values[row][columns.length] = on(row) ? ON : OFF;
            instances.add(new PlainInstance(weight(row), values[row]));
        }
        return instances;
    }
}

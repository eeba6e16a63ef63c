/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.weka;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.classifiers.TrainingTable;
import org.cytoloop.core.features.FeatureMatrix;
import weka.core.Attribute;
import weka.core.Instances;

/** Hands training sets to Weka. */
final class WekaTable {
    /** Index of OFF among the values of the class. */
    static final int OFF = 0;
    /** Index of ON. */
    static final int ON = 1;

    private WekaTable() {}

    /**
     * A copy for Weka: the given columns under made-up names, since Weka compares names with that of the class, then the
     * class.
     */
    static Instances of(TrainingTable table, int[] columns) {
        ArrayList<Attribute> attributes = new ArrayList<>();
        for (int column : columns) {
            attributes.add(new Attribute("feature " + column));
        }
        attributes.add(new Attribute("label", List.of("OFF", "ON")));
        Instances instances = new Instances("training", attributes, table.rows());
        instances.setClassIndex(columns.length);
        FeatureMatrix features = table.features();
        float[] column = new float[table.rows()];
        double[][] values = new double[table.rows()][columns.length + 1];
        for (int i = 0; i < columns.length; i++) {
            features.copyColumn(columns[i], 0, column, 0, column.length);
            for (int row = 0; row < column.length; row++) {
                values[row][i] = Float.isFinite(column[row]) ? column[row] : Double.NaN;
            }
        }
        for (int row = 0; row < values.length; row++) {
            values[row][columns.length] = table.on(row) ? ON : OFF;
            instances.add(new PlainInstance(table.weight(row), values[row]));
        }
        return instances;
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.weka;

import java.util.Arrays;
import java.util.List;
import org.cytoloop.classifiers.TrainingTable;
import org.cytoloop.classifiers.compiled.CellModel;
import org.cytoloop.classifiers.compiled.LinearModel;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.ClassifierTrainer;
import org.openide.util.lookup.ServiceProvider;
import weka.classifiers.functions.Logistic;
import weka.core.Instances;

/** Weka's ridge logistic regression (le Cessie and van Houwelingen 1992, Applied Statistics 41): one weight a feature. */
@ServiceProvider(service = ClassifierTrainer.class, position = 1100)
public final class WekaLogisticTrainer extends WekaTrainer {
    private static final String RIDGE = "ridge";

    /** Called by the lookup. */
    public WekaLogisticTrainer() {
        super(LinearModel.class);
    }

    @Override
    public String id() {
        return "weka-logistic";
    }

    @Override
    public String displayName() {
        return "Logistic regression (Weka)";
    }

    @Override
    public List<ParameterSpec> parameters() {
        return List.of(ParameterSpec.real(
                RIDGE,
                "Ridge",
                "Penalty on the squared weights of the standardized features; raise it when features are many and samples few.",
                1,
                1e-8,
                1e6,
                ""));
    }

    @Override
    CellModel fit(TrainingTable table, ParameterSet parameters, int seed, TaskContext task) throws ProblemException {
        int[] columns = varying(table);
        if (columns.length == 0) {
            double odds = (table.onCount() + 1.0) / (table.offCount() + 1.0);
            return new LinearModel(StrictMath.log(odds), columns, new double[0], new double[0], table.columns());
        }
        Instances data = WekaTable.of(table, columns);
        Logistic logistic = new Logistic();
        logistic.setRidge(parameters.real(RIDGE));
        WekaThread.call(task, () -> {
            logistic.buildClassifier(data);
            return logistic;
        });
        return compile(logistic, table, columns);
    }

    /** Columns with at least two values; Weka would drop the others, leaving coefficients that are hard to attribute. */
    private static int[] varying(TrainingTable table) {
        int[] kept = new int[table.columns()];
        int count = 0;
        for (int column = 0; column < kept.length; column++) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (int row = 0; row < table.rows(); row++) {
                double value = table.value(row, column);
                if (!Double.isNaN(value)) {
                    least = Math.min(least, value);
                    most = Math.max(most, value);
                }
            }
            if (least < most) {
                kept[count++] = column;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** Weka's coefficients are the log odds of the first class, which is OFF: the constant, then one per column. */
    static LinearModel compile(Logistic logistic, TrainingTable table, int[] columns) {
        double[][] weka = logistic.coefficients();
        if (weka.length != columns.length + 1) {
            throw new IllegalStateException("Weka dropped a column: " + weka.length + " coefficients");
        }
        double[] coefficient = new double[columns.length];
        double[] fill = new double[columns.length];
        for (int i = 0; i < columns.length; i++) {
            coefficient[i] = -weka[i + 1][0];
            fill[i] = mean(table, columns[i]);
        }
        return new LinearModel(-weka[0][0], columns.clone(), coefficient, fill, table.columns());
    }

    /** The weighted mean of the values there are, which Weka puts in place of those there are not. */
    private static double mean(TrainingTable table, int column) {
        double sum = 0;
        double weights = 0;
        for (int row = 0; row < table.rows(); row++) {
            double value = table.value(row, column);
            if (!Double.isNaN(value)) {
                sum += table.weight(row) * value;
                weights += table.weight(row);
            }
        }
        return sum / weights;
    }
}

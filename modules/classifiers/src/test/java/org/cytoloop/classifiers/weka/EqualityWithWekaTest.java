/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.weka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import org.cytoloop.classifiers.RandomTables;
import org.cytoloop.classifiers.TrainingTable;
import org.cytoloop.classifiers.compiled.CellModel;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.lib.weka.WekaStart;
import org.cytoloop.spi.TrainingData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weka.classifiers.Classifier;
import weka.classifiers.functions.Logistic;
import weka.classifiers.meta.LogitBoost;
import weka.classifiers.trees.RandomForest;
import weka.core.Instances;

/** The compiled models against what Weka itself says, trained by Weka's own loops, on doubles. */
class EqualityWithWekaTest {
    private static final double TOLERANCE = 1e-9;
    private static final int SEED = 42;

    @BeforeAll
    static void start() throws IOException {
        WekaStart.once();
    }

    @ParameterizedTest
    @CsvSource({
        // rows, columns, missing, weighted, trees, min samples, depth
        "700, 20, 0.0, false, 40, 1, 0",
        "700, 20, 0.1, false, 40, 1, 0",
        "500, 12, 0.3, true, 40, 1, 0",
        "300, 3, 0.9, true, 30, 1, 0",
        "400, 30, 0.05, true, 25, 5, 6",
        "20, 4, 0.2, true, 60, 1, 0",
        "2, 2, 0.0, false, 10, 1, 0"
    })
    void forest_isTheOneThatWekasRandomForestGrows(
            int rows, int columns, double missing, boolean weighted, int trees, int minSamples, int depth)
            throws Exception {
        TrainingData data = RandomTables.training(rows, columns, missing, weighted, rows + columns);
        WekaRandomForestTrainer trainer = new WekaRandomForestTrainer();
        ParameterSet parameters = ParameterSet.of(
                trainer.parameters(),
                Map.of("trees", "" + trees, "min-samples", "" + minSamples, "max-depth", "" + depth));
        TrainingTable table = new TrainingTable(data);
        CellModel compiled = trainer.fit(table, parameters, SEED, TaskContext.quiet(2));

        RandomForest weka = new RandomForest();
        weka.setSeed(SEED);
        weka.setNumIterations(trees);
        weka.setMaxDepth(depth);
        weka.setNumFeatures(BaggedTrees.featuresPerSplit(parameters, columns));
        ((weka.classifiers.trees.RandomTree) weka.getClassifier()).setMinNum(minSamples);
        weka.buildClassifier(WekaTable.of(table, table.allColumns()));

        assertEqual(compiled, weka, columns, table.allColumns(), data);
    }

    @ParameterizedTest
    @CsvSource({"600, 20, 0.0, false", "600, 20, 0.2, true", "30, 5, 0.5, true"})
    void boosting_isThatOfWekasLogitBoost(int rows, int columns, double missing, boolean weighted) throws Exception {
        TrainingData data = RandomTables.training(rows, columns, missing, weighted, rows + columns);
        WekaGradientBoostingTrainer trainer = new WekaGradientBoostingTrainer();
        ParameterSet parameters = ParameterSet.defaults(trainer.parameters());
        TrainingTable table = new TrainingTable(data);
        CellModel compiled = trainer.fit(table, parameters, SEED, TaskContext.quiet(2));

        LogitBoost weka = WekaGradientBoostingTrainer.booster(parameters, SEED);
        weka.buildClassifier(WekaTable.of(table, table.allColumns()));

        assertEqual(compiled, weka, columns, table.allColumns(), data);
    }

    @ParameterizedTest
    @CsvSource({"600, 20, 0.0, false", "600, 20, 0.2, true", "30, 5, 0.5, true"})
    void logistic_isThatOfWekasLogistic(int rows, int columns, double missing, boolean weighted) throws Exception {
        TrainingData data = RandomTables.training(rows, columns, missing, weighted, rows + columns);
        WekaLogisticTrainer trainer = new WekaLogisticTrainer();
        TrainingTable table = new TrainingTable(data);
        CellModel compiled =
                trainer.fit(table, ParameterSet.defaults(trainer.parameters()), SEED, TaskContext.quiet(2));

        Logistic weka = new Logistic();
        weka.setRidge(1);
        weka.buildClassifier(WekaTable.of(table, table.allColumns()));

        assertEqual(compiled, weka, columns, table.allColumns(), data);
    }

    @Test
    void forest_ofConstantColumns_isWekas() throws Exception {
        TrainingData data = RandomTables.training(30, 2, 1.0, false, 5);
        WekaRandomForestTrainer trainer = new WekaRandomForestTrainer();
        TrainingTable table = new TrainingTable(data);
        ParameterSet defaults = ParameterSet.defaults(trainer.parameters());
        CellModel compiled = trainer.fit(table, defaults, SEED, TaskContext.quiet(1));
        RandomForest weka = new RandomForest();
        weka.setSeed(SEED);
        weka.setNumFeatures(BaggedTrees.featuresPerSplit(defaults, 2));
        weka.buildClassifier(WekaTable.of(table, table.allColumns()));
        assertEqual(compiled, weka, 2, table.allColumns(), data);
    }

    /** On the training samples and on unseen cells without and with missing values. */
    private static void assertEqual(CellModel compiled, Classifier weka, int columns, int[] used, TrainingData data)
            throws Exception {
        assertEqual(compiled, weka, data.features(), used);
        assertEqual(compiled, weka, RandomTables.features(400, columns, 0, 77), used);
        assertEqual(compiled, weka, RandomTables.features(400, columns, 0.25, 78), used);
    }

    private static void assertEqual(CellModel compiled, Classifier weka, FeatureMatrix cells, int[] used)
            throws Exception {
        int rows = cells.rows();
        double[] p = new double[rows];
        compiled.probabilities(cells, 0, rows, p);
        Instances instances = instances(cells, used);
        double spread = 0;
        for (int row = 0; row < rows; row++) {
            double expected = weka.distributionForInstance(instances.instance(row))[WekaTable.ON];
            assertEquals(expected, p[row], TOLERANCE, "row " + row);
            spread = Math.max(spread, Math.abs(expected - 0.5));
        }
        assertTrue(rows < 3 || spread > 0, "all probabilities are one half");
    }

    /** Labels are needed by the table only; Weka does not look at them here. */
    private static Instances instances(FeatureMatrix cells, int[] used) throws ProblemException {
        boolean[] on = new boolean[cells.rows()];
        on[0] = true;
        return WekaTable.of(new TrainingTable(TrainingData.unweighted(cells, on)), used);
    }
}

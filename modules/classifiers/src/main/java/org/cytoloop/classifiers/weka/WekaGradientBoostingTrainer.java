/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.weka;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.classifiers.TrainingTable;
import org.cytoloop.classifiers.compiled.BoostedTreesModel;
import org.cytoloop.classifiers.compiled.CellModel;
import org.cytoloop.classifiers.compiled.FlatTree;
import org.cytoloop.classifiers.compiled.TreeEnsemble;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.ClassifierTrainer;
import org.openide.util.lookup.ServiceProvider;
import weka.classifiers.Classifier;
import weka.classifiers.meta.LogitBoost;
import weka.classifiers.trees.RandomTree;
import weka.core.Instances;

/** Gradient boosting of the log odds: Weka's LogitBoost over small random regression trees. */
@ServiceProvider(service = ClassifierTrainer.class, position = 1200)
public final class WekaGradientBoostingTrainer extends WekaTrainer {
    private static final String ROUNDS = "rounds";
    private static final String SHRINKAGE = "shrinkage";
    private static final String DEPTH = "depth";
    private static final String FEATURES_PER_SPLIT = "features-per-split";
    private static final String MIN_SAMPLES = "min-samples";

    /** Called by the lookup. */
    public WekaGradientBoostingTrainer() {
        super(BoostedTreesModel.class);
    }

    @Override
    public String id() {
        return "weka-gradient-boosting";
    }

    @Override
    public String displayName() {
        return "Gradient boosting (Weka)";
    }

    @Override
    public List<ParameterSpec> parameters() {
        return List.of(
                ParameterSpec.integer(ROUNDS, "Rounds", "Number of trees, one after the other.", 150, 1, 5000),
                ParameterSpec.real(
                        SHRINKAGE,
                        "Shrinkage",
                        "Share of each tree that is added; smaller values need more rounds and overfit less.",
                        0.1,
                        0.001,
                        1,
                        ""),
                ParameterSpec.integer(DEPTH, "Depth", "Most splits from root to leaf of a tree.", 4, 1, 30),
                ParameterSpec.integer(
                        FEATURES_PER_SPLIT,
                        "Features per split",
                        "Features tried at each split, drawn at random; 0 chooses log2(number of features) + 1.",
                        0,
                        0,
                        10_000),
                ParameterSpec.integer(
                        MIN_SAMPLES,
                        "Samples per leaf",
                        "A node with less than twice this weight of samples is not split.",
                        2,
                        1,
                        1_000_000));
    }

    @Override
    CellModel fit(TrainingTable table, ParameterSet parameters, int seed, TaskContext task) throws ProblemException {
        Instances data = WekaTable.of(table, table.allColumns());
        LogitBoost boost = booster(parameters, seed);
        WekaThread.call(task, () -> {
            boost.initializeClassifier(data);
            int rounds = boost.getNumIterations();
            for (int done = 1; boost.next(); done++) {
                task.checkCancelled();
                task.progress(Math.min(1, done / (double) rounds), "boosting");
            }
            boost.done();
            return boost;
        });
        return compile(boost, table.columns());
    }

    /** The booster as it is before training. */
    static LogitBoost booster(ParameterSet parameters, int seed) {
        RandomTree tree = new RandomTree();
        tree.setSeed(seed);
        tree.setMaxDepth(parameters.integer(DEPTH));
        tree.setKValue(parameters.integer(FEATURES_PER_SPLIT));
        tree.setMinNum(parameters.integer(MIN_SAMPLES));
        LogitBoost boost = new LogitBoost();
        boost.setClassifier(tree);
        boost.setSeed(seed);
        boost.setNumIterations(parameters.integer(ROUNDS));
        boost.setShrinkage(parameters.real(SHRINKAGE));
        return boost;
    }

    /** With two classes LogitBoost keeps one tree a round, for half the log odds of the first class, which is OFF. */
    static BoostedTreesModel compile(LogitBoost boost, int columns) {
        List<FlatTree> trees = new ArrayList<>();
        for (Classifier[] round : boost.classifiers()) {
            trees.add(TreeCompiler.means((RandomTree) round[WekaTable.OFF], -boost.getShrinkage()));
        }
        return new BoostedTreesModel(0, new TreeEnsemble(trees, columns));
    }
}

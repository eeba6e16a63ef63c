/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.weka;

import java.util.List;
import org.cytoloop.classifiers.TrainingTable;
import org.cytoloop.classifiers.compiled.CellModel;
import org.cytoloop.classifiers.compiled.ForestModel;
import org.cytoloop.classifiers.compiled.TreeEnsemble;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.ClassifierTrainer;
import org.openide.util.lookup.ServiceProvider;

/** Weka's random forest: the yardstick for the fast one, robust, hardly a parameter to set. */
@ServiceProvider(service = ClassifierTrainer.class, position = 1050)
public final class WekaRandomForestTrainer extends WekaTrainer {
    /** Called by the lookup. */
    public WekaRandomForestTrainer() {
        super(ForestModel.class);
    }

    @Override
    public String id() {
        return "weka-random-forest";
    }

    @Override
    public String displayName() {
        return "Random forest (Weka)";
    }

    @Override
    public List<ParameterSpec> parameters() {
        return List.of(
                ParameterSpec.integer(
                        BaggedTrees.TREES,
                        "Trees",
                        "Number of trees; more give steadier probabilities and take longer.",
                        100,
                        1,
                        2000),
                ParameterSpec.integer(
                        BaggedTrees.FEATURES_PER_SPLIT,
                        "Features per split",
                        "Features tried at each split, drawn at random; 0 chooses the square root of their number.",
                        0,
                        0,
                        10_000),
                ParameterSpec.integer(
                        BaggedTrees.MIN_SAMPLES,
                        "Samples per leaf",
                        "A node with less than twice this weight of samples is not split; raise it when labels are noisy.",
                        1,
                        1,
                        1_000_000),
                ParameterSpec.integer(
                        BaggedTrees.MAX_DEPTH, "Depth", "Most splits from root to leaf; 0 sets no limit.", 0, 0, 1000));
    }

    @Override
    CellModel fit(TrainingTable table, ParameterSet parameters, int seed, TaskContext task) throws ProblemException {
        BaggedTrees trees = new BaggedTrees(WekaTable.of(table, table.allColumns()), parameters, seed);
        return new ForestModel(new TreeEnsemble(trees.grow(task), table.columns()));
    }
}

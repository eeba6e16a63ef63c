/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.weka;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.cytoloop.classifiers.compiled.FlatTree;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.Parallel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import weka.core.Instances;

/**
 * Grows the trees of a random forest on all threads. The trees are those Weka's own RandomForest grows from the same seed;
 * its loop is not used because it cannot be stopped from a task and keeps all trees in their large form.
 *
 * <p>{@code java.util.Random} is part of Weka's interface; its sequence is fixed by its specification.
 */
final class BaggedTrees {
    static final String TREES = "trees";
    static final String FEATURES_PER_SPLIT = "features-per-split";
    static final String MIN_SAMPLES = "min-samples";
    static final String MAX_DEPTH = "max-depth";

    private final Instances data;
    private final ParameterSet parameters;
    private final int seed;

    /**
     * Features tried at each split: what the user chose or, for 0, the square root of their number, as Breiman's own
     * program and most others do (Liaw and Wiener 2002, "Classification and regression by randomForest"). Weka's
     * log2(M) + 1 tries too few when many of the features are alike, as ours are: 8 instead of 13 out of 161.
     *
     * @param features number of features
     */
    static int featuresPerSplit(ParameterSet parameters, int features) {
        int chosen = parameters.integer(FEATURES_PER_SPLIT);
        return chosen > 0 ? chosen : Math.max(1, (int) Math.round(Math.sqrt(features)));
    }

    BaggedTrees(Instances data, ParameterSet parameters, int seed) {
        this.data = data;
        this.parameters = parameters;
        this.seed = seed;
    }

    /** One compiled tree after the other, in the order of their seeds. */
    List<FlatTree> grow(TaskContext task) throws ProblemException {
        int[] treeSeeds = new int[parameters.integer(TREES)];
        Random seeds = new Random(seed);
        for (int i = 0; i < treeSeeds.length; i++) {
            treeSeeds[i] = seeds.nextInt();
        }
        FlatTree[] trees = new FlatTree[treeSeeds.length];
        Parallel.forEach(task, trees.length, "growing trees", i -> trees[i] = tree(i, treeSeeds[i], task));
        return Arrays.asList(trees);
    }

    private FlatTree tree(int index, int treeSeed, TaskContext task) throws ProblemException {
        // a sample drawn k times is kept once with weight k
        Instances sample = data.resampleWithWeights(new Random(seed + index), null, true, 100);
        CancellableTree tree = new CancellableTree(task);
        tree.setSeed(treeSeed);
        tree.setKValue(featuresPerSplit(parameters, data.numAttributes() - 1));
        tree.setMinNum(parameters.integer(MIN_SAMPLES));
        tree.setMaxDepth(parameters.integer(MAX_DEPTH));
        tree.setDoNotCheckCapabilities(true);
        try {
            tree.buildClassifier(sample);
        } catch (Exception e) {
            // Weka declares Exception
            throw WekaThread.rethrown(e);
        }
        return TreeCompiler.shares(tree);
    }
}

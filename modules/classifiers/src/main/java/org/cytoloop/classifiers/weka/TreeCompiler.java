/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.weka;

import java.util.function.ToDoubleFunction;
import org.cytoloop.classifiers.compiled.FlatTree;
import org.cytoloop.classifiers.compiled.OrderedKey;
import weka.classifiers.trees.RandomTree;
import weka.classifiers.trees.RandomTreeNodes;

/** Turns a tree that Weka has grown into flat arrays that give the same result for every cell. */
final class TreeCompiler {
    private TreeCompiler() {}

    /** A tree of class shares; leaves get the share of ON. */
    static FlatTree shares(RandomTree tree) {
        return compile(tree, distribution -> {
            double off = distribution[WekaTable.OFF];
            double on = distribution[WekaTable.ON];
            // splitting samples between branches can leave a weight a rounding error below zero
            return Math.max(0, Math.min(1, on / (off + on)));
        });
    }

    /** A regression tree; leaves get the mean times a factor. */
    static FlatTree means(RandomTree tree, double factor) {
        return compile(tree, distribution -> distribution[0] * factor);
    }

    private static FlatTree compile(RandomTree tree, ToDoubleFunction<double[]> leafValue) {
        RandomTreeNodes nodes = RandomTreeNodes.of(tree);
        int size = nodes.size();
        int[] feature = new int[size];
        float[] threshold = new float[size];
        int[] right = new int[size];
        double[] leftShare = new double[size];
        double[] value = new double[size];
        // the nearest node above that kept a distribution answers for one that has none
        double[] inherited = new double[size];
        for (int node = 0; node < size; node++) {
            double[] distribution = nodes.distribution(node);
            double own = distribution == null ? inherited[node] : leafValue.applyAsDouble(distribution);
            if (nodes.isLeaf(node)) {
                feature[node] = FlatTree.LEAF;
                value[node] = own;
            } else {
                feature[node] = nodes.attribute(node);
                threshold[node] = OrderedKey.ceiling(nodes.split(node));
                right[node] = nodes.right(node);
                leftShare[node] = Math.max(0, Math.min(1, nodes.share(node, false)));
                inherited[node + 1] = own;
                inherited[right[node]] = own;
            }
        }
        return new FlatTree(feature, threshold, right, leftShare, value);
    }
}

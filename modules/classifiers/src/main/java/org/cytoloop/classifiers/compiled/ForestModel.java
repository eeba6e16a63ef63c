/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.compiled;

import org.cytoloop.core.features.FeatureMatrix;

/**
 * A random forest: p(ON) is the mean over the trees of the share of ON in the leaf a cell reaches (Breiman 2001, "Random
 * forests", Machine Learning 45; shares averaged as in Weka).
 *
 * @param trees leaf values are shares, 0 to 1
 */
public record ForestModel(TreeEnsemble trees) implements CellModel {
    /** @throws IllegalArgumentException when a leaf value is not within 0 to 1 */
    public ForestModel {
        for (FlatTree tree : trees.trees) {
            for (double value : tree.value) {
                if (!(value >= 0 && value <= 1)) {
                    throw new IllegalArgumentException("a leaf with a share of " + value);
                }
            }
        }
    }

    @Override
    public void probabilities(FeatureMatrix features, int from, int count, double[] target) {
        trees.sums(features, from, count, target);
        for (int i = 0; i < count; i++) {
            // the sum of many ones can exceed their number by rounding
            target[i] = Math.min(1, target[i] / trees.size());
        }
    }
}

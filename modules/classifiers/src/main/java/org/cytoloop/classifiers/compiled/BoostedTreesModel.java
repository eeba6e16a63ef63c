/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.compiled;

import org.cytoloop.core.features.FeatureMatrix;

/**
 * Additive logistic regression with trees (Friedman, Hastie and Tibshirani 2000, "Additive logistic regression: a
 * statistical view of boosting", Annals of Statistics 28): the log odds of ON are a constant plus the leaf values.
 *
 * @param bias the constant
 * @param trees leaf values are log odds
 */
public record BoostedTreesModel(double bias, TreeEnsemble trees) implements CellModel {
    /** Far beyond any log odds, small enough that no sum can overflow. */
    private static final double LARGEST = 1e9;

    /** @throws IllegalArgumentException when the constant or a leaf value is beyond reason */
    public BoostedTreesModel {
        check(bias);
        for (FlatTree tree : trees.trees) {
            for (double value : tree.value) {
                check(value);
            }
        }
    }

    private static void check(double logOdds) {
        if (!(Math.abs(logOdds) <= LARGEST)) {
            throw new IllegalArgumentException("log odds of " + logOdds);
        }
    }

    @Override
    public void probabilities(FeatureMatrix features, int from, int count, double[] target) {
        trees.sums(features, from, count, target);
        for (int i = 0; i < count; i++) {
            target[i] = LogOdds.toProbability(bias + target[i]);
        }
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.compiled;

import java.util.BitSet;
import java.util.List;
import org.cytoloop.core.features.FeatureMatrix;

/** Trees whose leaf values are summed, tree by tree in their order, so that sums are the same to the last bit. Immutable. */
public final class TreeEnsemble {
    final FlatTree[] trees;
    /** Columns any tree splits on, ascending; the others are never read. */
    final int[] used;

    final int depth;

    /**
     * An ensemble.
     *
     * @param trees at least one
     * @param columns number of columns of the schema
     * @throws IllegalArgumentException when there is no tree or a tree splits on a column there is not
     */
    public TreeEnsemble(List<FlatTree> trees, int columns) {
        if (trees.isEmpty()) {
            throw new IllegalArgumentException("no trees");
        }
        this.trees = trees.toArray(FlatTree[]::new);
        BitSet features = new BitSet();
        int deepest = 0;
        for (FlatTree tree : trees) {
            tree.collectFeatures(features);
            deepest = Math.max(deepest, tree.depth);
        }
        if (features.length() > columns) {
            throw new IllegalArgumentException("feature " + (features.length() - 1) + " of " + columns);
        }
        this.used = features.stream().toArray();
        this.depth = deepest;
    }

    /** Number of trees. */
    public int size() {
        return trees.length;
    }

    /** One tree. */
    public FlatTree tree(int index) {
        return trees[index];
    }

    /**
     * Sums of leaf values.
     *
     * @param features the cells
     * @param from first row
     * @param count number of rows
     * @param sums receives one sum per row, from index 0
     */
    void sums(FeatureMatrix features, int from, int count, double[] sums) {
        KeyBlock block = new KeyBlock(features, used, from, count);
        java.util.Arrays.fill(sums, 0, count, 0);
        new CompleteRows(depth, block).addTo(trees, sums);
        if (block.incomplete().length > 0) {
            new IncompleteRows(depth, block).addTo(trees, sums);
        }
    }
}

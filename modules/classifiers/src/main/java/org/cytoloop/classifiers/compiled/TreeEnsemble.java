/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.compiled;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.cytoloop.core.features.FeatureMatrix;

/** Trees whose leaf values are summed, tree by tree in their order, so that sums are the same to the last bit. Immutable. */
public final class TreeEnsemble {
    final FlatTree[] trees;
    private final TreeTop[] tops;
    /** Columns any tree splits on, ascending; the others are never read. */
    private final int[] used;

    private final int depth;

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
        this.tops = trees.stream().map(TreeTop::new).toArray(TreeTop[]::new);
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
        KeyBlock block = new KeyBlock(features.schema().size(), used);
        double[] blockSums = new double[KeyBlock.ROWS];
        int[] open = new int[KeyBlock.ROWS];
        int blocks = (count + KeyBlock.ROWS - 1) / KeyBlock.ROWS;
        for (int b = 0; b < blocks; b++) {
            // blocks of equal size, since even a few rows cost as much as a full block
            int done = (int) ((long) count * b / blocks);
            int rows = (int) ((long) count * (b + 1) / blocks) - done;
            block.fill(features, from + done, rows);
            Arrays.fill(blockSums, 0);
            if (block.anyComplete()) {
                for (TreeTop top : tops) {
                    top.addTo(block.keys, open, blockSums);
                }
            }
            int[] incomplete = block.incomplete();
            if (incomplete.length > 0) {
                new IncompleteRows(depth, block.keys, incomplete).putTo(trees, blockSums);
            }
            System.arraycopy(blockSums, 0, sums, done, rows);
        }
    }
}

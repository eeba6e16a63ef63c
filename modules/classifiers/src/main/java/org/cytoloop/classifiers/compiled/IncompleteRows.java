/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.compiled;

/** Sends rows that lack values down a tree one by one, both ways where the value is missing. */
final class IncompleteRows {
    private final int[][] keys;
    private final int[] rows;
    private final int[] pendingNode;
    private final double[] pendingWeight;

    IncompleteRows(int depth, int[][] keys, int[] rows) {
        this.keys = keys;
        this.rows = rows;
        this.pendingNode = new int[depth + 1];
        this.pendingWeight = new double[depth + 1];
    }

    /** Replaces the sums of these rows. */
    void putTo(FlatTree[] trees, double[] sums) {
        for (int row : rows) {
            sums[row] = 0;
        }
        for (FlatTree tree : trees) {
            for (int row : rows) {
                sums[row] += value(tree, row);
            }
        }
    }

    private double value(FlatTree tree, int row) {
        double sum = 0;
        int open = 0;
        int node = 0;
        double weight = 1;
        while (true) {
            int column = tree.feature[node];
            if (column == FlatTree.LEAF) {
                sum += weight * tree.value[node];
                if (open == 0) {
                    return sum;
                }
                open--;
                node = pendingNode[open];
                weight = pendingWeight[open];
            } else if (keys[column][row] == OrderedKey.MISSING) {
                double leftShare = tree.leftShare(node);
                pendingNode[open] = tree.right[node];
                pendingWeight[open] = weight * (1 - leftShare);
                open++;
                weight *= leftShare;
                node++;
            } else {
                node = keys[column][row] < tree.key[node] ? node + 1 : tree.right[node];
            }
        }
    }
}

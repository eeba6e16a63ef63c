/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.compiled;

import java.util.BitSet;

/**
 * A binary decision tree in preorder: node 0 is the root, the left child of a node follows it directly, the right child
 * follows the left subtree. Cells whose value is less than the threshold go left, all others right; cells without a value
 * go both ways, with weights that add up to 1, and get the weighted mean of the leaves they reach, as in Weka's
 * RandomTree. Immutable.
 */
public final class FlatTree {
    /** Marks a leaf in place of a feature. */
    public static final int LEAF = -1;

    final int[] feature;
    final int[] key;
    final int[] right;
    final double[] value;
    final int depth;
    private final float[] threshold;
    private final double[] leftShare;

    /**
     * Takes over the arrays, one element per node; the caller does not write to them again.
     *
     * @param feature column a node splits on, or {@link #LEAF}
     * @param threshold smallest value that goes right; 0 in leaves
     * @param right index of the right child; 0 in leaves
     * @param leftShare weight, 0 to 1, with which a missing value goes left; 0 in leaves
     * @param value what a leaf adds to a cell's sum; 0 in nodes that split
     * @throws IllegalArgumentException when the arrays do not describe a tree, in a few words
     */
    public FlatTree(int[] feature, float[] threshold, int[] right, double[] leftShare, double[] value) {
        int nodes = feature.length;
        if (nodes == 0
                || threshold.length != nodes
                || right.length != nodes
                || leftShare.length != nodes
                || value.length != nodes) {
            throw new IllegalArgumentException("a tree whose lists differ in length");
        }
        this.feature = feature;
        this.threshold = threshold;
        this.right = right;
        this.leftShare = leftShare;
        this.value = value;
        this.key = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            checkNode(i);
            key[i] = OrderedKey.of(threshold[i]);
        }
        this.depth = checkPreorder();
    }

    private void checkNode(int node) {
        boolean leaf = feature[node] == LEAF;
        if (feature[node] < LEAF) {
            throw new IllegalArgumentException("feature " + feature[node] + " in a tree");
        }
        if (leaf && (threshold[node] != 0 || right[node] != 0 || leftShare[node] != 0)) {
            throw new IllegalArgumentException("a leaf that splits");
        }
        if (!leaf && value[node] != 0) {
            throw new IllegalArgumentException("a split with a value");
        }
        // written so that NaN is refused as well
        if (!(leftShare[node] >= 0 && leftShare[node] <= 1)) {
            throw new IllegalArgumentException("a left share of " + leftShare[node]);
        }
        if (!Float.isFinite(threshold[node]) || !Double.isFinite(value[node])) {
            throw new IllegalArgumentException("a threshold or value that is not a number");
        }
    }

    /** Walks the tree once; returns its depth. */
    private int checkPreorder() {
        int[] pending = new int[16];
        int open = 0;
        int deepest = 0;
        for (int node = 0; node < feature.length; node++) {
            if (feature[node] != LEAF) {
                if (right[node] <= node + 1 || right[node] >= feature.length) {
                    throw new IllegalArgumentException("a child out of order");
                }
                if (open == pending.length) {
                    pending = java.util.Arrays.copyOf(pending, 2 * open);
                }
                pending[open++] = right[node];
                deepest = Math.max(deepest, open);
            } else {
                int next = open == 0 ? feature.length : pending[--open];
                if (next != node + 1) {
                    throw new IllegalArgumentException("a child out of order");
                }
            }
        }
        return deepest;
    }

    /** Number of nodes, at least 1. */
    public int size() {
        return feature.length;
    }

    /** The column a node splits on, or {@link #LEAF}. */
    public int feature(int node) {
        return feature[node];
    }

    /** The smallest value that goes right. */
    public float threshold(int node) {
        return threshold[node];
    }

    /** The right child. */
    public int right(int node) {
        return right[node];
    }

    /** The weight with which a missing value goes left. */
    public double leftShare(int node) {
        return leftShare[node];
    }

    /** What a leaf adds. */
    public double value(int node) {
        return value[node];
    }

    /** Adds the columns the tree splits on. */
    void collectFeatures(BitSet used) {
        for (int column : feature) {
            if (column != LEAF) {
                used.set(column);
            }
        }
    }
}

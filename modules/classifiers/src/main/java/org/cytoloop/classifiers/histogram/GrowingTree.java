/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.histogram;

import java.util.Arrays;
import org.cytoloop.classifiers.compiled.FlatTree;

/** The nodes of a tree so far, in preorder. */
final class GrowingTree {
    private int[] feature = new int[64];
    private float[] threshold = new float[64];
    private int[] right = new int[64];
    private double[] leftShare = new double[64];
    private double[] value = new double[64];
    private int size;

    /** Adds a leaf. */
    void leaf(double share) {
        int node = next();
        feature[node] = FlatTree.LEAF;
        value[node] = share;
    }

    /** Adds a node that splits; returns its index. */
    int split(int column, float edge, double share) {
        int node = next();
        feature[node] = column;
        threshold[node] = edge;
        leftShare[node] = share;
        return node;
    }

    /** The next node to be added is the right child of this one. */
    void rightFollows(int parent) {
        right[parent] = size;
    }

    private int next() {
        if (size == feature.length) {
            int larger = 2 * size;
            feature = Arrays.copyOf(feature, larger);
            threshold = Arrays.copyOf(threshold, larger);
            right = Arrays.copyOf(right, larger);
            leftShare = Arrays.copyOf(leftShare, larger);
            value = Arrays.copyOf(value, larger);
        }
        return size++;
    }

    FlatTree finish() {
        return new FlatTree(
                Arrays.copyOf(feature, size),
                Arrays.copyOf(threshold, size),
                Arrays.copyOf(right, size),
                Arrays.copyOf(leftShare, size),
                Arrays.copyOf(value, size));
    }
}

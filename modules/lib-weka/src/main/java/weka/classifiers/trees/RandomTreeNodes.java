/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package weka.classifiers.trees;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The nodes of a trained {@link RandomTree} as flat arrays. Weka keeps them in a protected inner class that only its own
 * package can read; this class lives in that package so that nothing has to be pried open by reflection or parsed from
 * Weka's rounded print-outs.
 *
 * <p>Nodes are numbered in preorder: 0 is the root, the left child of node {@code i} is {@code i + 1}.
 */
public final class RandomTreeNodes {
    private final List<RandomTree.Tree> nodes = new ArrayList<>();
    private final int[] right;

    private RandomTreeNodes(RandomTree.Tree root) {
        List<Integer> parentOfRight = new ArrayList<>();
        Deque<RandomTree.Tree> pending = new ArrayDeque<>();
        Deque<Integer> pendingParent = new ArrayDeque<>();
        pending.push(root);
        pendingParent.push(-1);
        while (!pending.isEmpty()) {
            RandomTree.Tree node = pending.pop();
            int index = nodes.size();
            parentOfRight.add(pendingParent.pop());
            nodes.add(node);
            if (node.m_Attribute >= 0) {
                if (node.m_Successors.length != 2) {
                    throw new IllegalArgumentException("a split of " + node.m_Successors.length + " branches");
                }
                pending.push(node.m_Successors[1]);
                pendingParent.push(index);
                pending.push(node.m_Successors[0]);
                pendingParent.push(-1);
            }
        }
        right = new int[nodes.size()];
        for (int i = 0; i < right.length; i++) {
            if (parentOfRight.get(i) >= 0) {
                right[parentOfRight.get(i)] = i;
            }
        }
    }

    /**
     * The nodes of a tree.
     *
     * @throws IllegalArgumentException when the tree has not been trained on at least one attribute, or splits on
     *     attributes that are not numeric
     */
    public static RandomTreeNodes of(RandomTree tree) {
        if (tree.m_Tree == null) {
            throw new IllegalArgumentException("the tree has no nodes");
        }
        return new RandomTreeNodes(tree.m_Tree);
    }

    /** Number of nodes, at least 1. */
    public int size() {
        return nodes.size();
    }

    /** True when the node does not split. */
    public boolean isLeaf(int node) {
        return nodes.get(node).m_Attribute < 0;
    }

    /** The attribute a node splits on, counted in the training data. */
    public int attribute(int node) {
        return nodes.get(node).m_Attribute;
    }

    /** Values less than this go left, all others right. */
    public double split(int node) {
        return nodes.get(node).m_SplitPoint;
    }

    /** The right child of a node that splits. */
    public int right(int node) {
        return right[node];
    }

    /** The share, 0 to 1, with which an instance whose value is missing goes left or right. */
    public double share(int node, boolean toTheRight) {
        return nodes.get(node).m_Prop[toTheRight ? 1 : 0];
    }

    /**
     * Class weights (nominal class) or the mean (numeric class) of the training instances in a node.
     *
     * @return a copy; null when Weka kept none, as for nodes no training instance reached
     */
    public double[] distribution(int node) {
        double[] kept = nodes.get(node).m_ClassDistribution;
        return kept == null ? null : kept.clone();
    }
}

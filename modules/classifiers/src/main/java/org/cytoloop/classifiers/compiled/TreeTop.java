/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.compiled;

import java.util.Arrays;

/**
 * The nodes of a tree that cells meet most often, evaluated for many cells at once without following any path: each node
 * strikes out, for the cells that go right at it, the exits on its left; the first exit left over is the one a cell
 * leaves by (QuickScorer; Lucchese et al. 2015, "QuickScorer: a fast algorithm to rank documents with additive ensembles
 * of regression trees", SIGIR). An exit is a leaf or a node further down. Immutable.
 */
final class TreeTop {
    /** Exits are the bits of an int. */
    private static final int MOST_EXITS = 32;

    private final FlatTree tree;
    /** Columns of the nodes. */
    private final int[] feature;
    /** Largest keys that go left. */
    private final int[] bound;
    /** Exits on the left of the nodes, as bits. */
    private final int[] left;
    /** Nodes the exits lead to, from left to right. */
    private final int[] exit;

    TreeTop(FlatTree tree) {
        this.tree = tree;
        boolean[] inside = mostVisited(tree);
        int exits = 1;
        for (boolean one : inside) {
            exits += one ? 1 : 0;
        }
        // an even number of nodes; one too many strikes out nothing
        int even = exits / 2 * 2;
        feature = new int[even];
        bound = new int[even];
        left = new int[even];
        exit = new int[exits];
        if (exits % 2 == 0) {
            feature[exits - 1] = tree.feature[0];
        }
        layOut(inside);
    }

    /** Fills the arrays in preorder: when a right child is met, all exits on its parent's left have been passed. */
    private void layOut(boolean[] inside) {
        int[] firstExit = new int[exit.length];
        int[] pending = new int[exit.length];
        int[] parent = new int[exit.length];
        int nodes = 0;
        int passed = 0;
        int open = 1;
        while (open > 0) {
            int node = pending[--open];
            if (node != 0) {
                int from = parent[open];
                left[from] = (1 << passed) - (1 << firstExit[from]);
            }
            while (inside[node]) {
                feature[nodes] = tree.feature[node];
                bound[nodes] = tree.key[node] - 1;
                firstExit[nodes] = passed;
                pending[open] = tree.right[node];
                parent[open] = nodes;
                open++;
                nodes++;
                node++;
            }
            exit[passed++] = node;
        }
    }

    /** Nodes that split, each with all nodes above it, by the share of the training samples that met them. */
    private static boolean[] mostVisited(FlatTree tree) {
        boolean[] inside = new boolean[tree.size()];
        double[] share = new double[MOST_EXITS];
        int[] frontier = new int[MOST_EXITS];
        int size = 0;
        if (tree.feature[0] != FlatTree.LEAF) {
            share[0] = 1;
            size = 1;
        }
        for (int exits = 1; exits < MOST_EXITS && size > 0; exits++) {
            int best = 0;
            for (int i = 1; i < size; i++) {
                best = share[i] > share[best] ? i : best;
            }
            int node = frontier[best];
            double visits = share[best];
            inside[node] = true;
            size--;
            frontier[best] = frontier[size];
            share[best] = share[size];
            double leftShare = tree.leftShare(node);
            if (tree.feature[node + 1] != FlatTree.LEAF) {
                frontier[size] = node + 1;
                share[size++] = visits * leftShare;
            }
            if (tree.feature[tree.right[node]] != FlatTree.LEAF) {
                frontier[size] = tree.right[node];
                share[size++] = visits * (1 - leftShare);
            }
        }
        return inside;
    }

    /**
     * Adds the values of the leaves that cells reach, for all rows of a block whether they are in use or not.
     *
     * @param keys by column and row of a {@link KeyBlock}; rows that lack values get any leaf
     * @param open scratch, one per row
     * @param sums one per row
     */
    void addTo(int[][] keys, int[] open, double[] sums) {
        strikeOut(keys, open);
        leave(keys, open, sums);
    }

    private void strikeOut(int[][] keys, int[] open) {
        Arrays.fill(open, -1);
        for (int i = 0; i < bound.length; i += 2) {
            strikeOut(keys[feature[i]], bound[i], left[i], keys[feature[i + 1]], bound[i + 1], left[i + 1], open);
        }
    }

    /**
     * Clears the bits of each of two nodes where its key is above its bound. One plain loop of fixed length, so that the
     * compiler does many rows per instruction; two nodes, so that it loads and stores half as often.
     */
    private static void strikeOut(int[] keys1, int bound1, int bits1, int[] keys2, int bound2, int bits2, int[] open) {
        for (int row = 0; row < KeyBlock.ROWS; row++) {
            int key1 = keys1[row];
            int key2 = keys2[row];
            // the sign of the difference, corrected for overflow (Warren 2012, Hacker's Delight, 2-12): all ones when
            // the key is greater; spelled out twice because a call would cost much until the loop is compiled
            int difference1 = bound1 - key1;
            int difference2 = bound2 - key2;
            int right1 = (difference1 ^ ((bound1 ^ key1) & (difference1 ^ bound1))) >> 31;
            int right2 = (difference2 ^ ((bound2 ^ key2) & (difference2 ^ bound2))) >> 31;
            open[row] &= ~(right1 & bits1 | right2 & bits2);
        }
    }

    /** Sends each row through its first open exit and down to a leaf. */
    private void leave(int[][] keys, int[] open, double[] sums) {
        for (int row = 0; row < KeyBlock.ROWS; row++) {
            int node = exit[Integer.numberOfTrailingZeros(open[row])];
            int column = tree.feature[node];
            while (column != FlatTree.LEAF) {
                int right = tree.right[node];
                // all ones when the key is less; a branch here would be guessed wrong half of the time
                int less = (int) (((long) keys[column][row] - tree.key[node]) >> 63);
                node = right + ((node + 1 - right) & less);
                column = tree.feature[node];
            }
            sums[row] += tree.value[node];
        }
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.compiled;

/**
 * Sends all complete rows of a block down a tree together: at each node the list of rows is split in two without a
 * branch, so the processor never waits for one row's next node nor guesses its way. Feature and threshold of a node are
 * looked up once for all rows that pass it.
 *
 * <p>A split reads its rows from one of two buffers and writes them to the other, left rows from the front, right rows
 * from the back of the same range; subtrees own disjoint ranges of both buffers.
 */
final class CompleteRows {
    private final int[][] keys;
    private final int[] rows;
    private final int[][] buffers;
    /** Right subtrees still to do: node, first, end, buffer. */
    private final int[] pending;

    CompleteRows(int depth, KeyBlock block) {
        this.keys = block.keys;
        this.rows = block.complete();
        this.buffers = new int[2][rows.length];
        this.pending = new int[4 * (depth + 1)];
    }

    void addTo(FlatTree[] trees, double[] sums) {
        if (rows.length == 0) {
            return;
        }
        for (FlatTree tree : trees) {
            System.arraycopy(rows, 0, buffers[0], 0, rows.length);
            addTree(tree, sums);
        }
    }

    private void addTree(FlatTree tree, double[] sums) {
        int open = 0;
        int node = 0;
        int first = 0;
        int end = rows.length;
        int buffer = 0;
        while (true) {
            int column = tree.feature[node];
            if (column != FlatTree.LEAF) {
                int middle = split(buffers[buffer], buffers[buffer ^ 1], first, end, keys[column], tree.key[node]);
                buffer ^= 1;
                if (middle == first) {
                    node = tree.right[node];
                } else {
                    if (middle < end) {
                        pending[open] = tree.right[node];
                        pending[open + 1] = middle;
                        pending[open + 2] = end;
                        pending[open + 3] = buffer;
                        open += 4;
                        end = middle;
                    }
                    node++;
                }
                continue;
            }
            add(buffers[buffer], first, end, tree.value[node], sums);
            if (open == 0) {
                return;
            }
            open -= 4;
            node = pending[open];
            first = pending[open + 1];
            end = pending[open + 2];
            buffer = pending[open + 3];
        }
    }

    /** Returns the index of the first row that went right. */
    private static int split(int[] from, int[] to, int first, int end, int[] keys, int threshold) {
        int left = first;
        int right = end - 1;
        // in long the difference cannot overflow and its sign bit is the answer
        long bound = threshold;
        for (int i = first; i < end; i++) {
            int row = from[i];
            int less = (int) ((keys[row] - bound) >>> 63);
            // both ends are written; the wrong one is overwritten by a later row
            to[left] = row;
            to[right] = row;
            left += less;
            right -= 1 - less;
        }
        return left;
    }

    private static void add(int[] rows, int first, int end, double value, double[] sums) {
        for (int i = first; i < end; i++) {
            sums[rows[i]] += value;
        }
    }
}

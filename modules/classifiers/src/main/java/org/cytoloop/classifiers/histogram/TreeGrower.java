/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.histogram;

import java.util.ArrayDeque;
import java.util.Deque;
import org.cytoloop.classifiers.compiled.FlatTree;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.TaskContext;

/**
 * Grows one tree of a random forest (Breiman 2001, "Random forests", Machine Learning 45) on a bootstrap sample: at every
 * node some features are tried, more only as long as none of them parts the classes. A sample without a value of the
 * chosen feature goes both ways with the weights of the others (Quinlan 1993, C4.5).
 */
final class TreeGrower {
    /** Lesser parts of a sample that went many ways are not followed. */
    private static final float LEAST_PART = 1f / 64;

    private final BinnedTable table;
    private final int featuresPerSplit;
    private final double minSamples;
    private final int maxDepth;
    private final SeededRandom random;
    private final TaskContext task;
    private final SplitSearch search = new SplitSearch();
    private final GrowingTree tree = new GrowingTree();
    private final Deque<Node> open = new ArrayDeque<>();
    /** The columns; those tried at a node are swapped to the front. */
    private final int[] columns;
    /** Where samples wait while a node is parted. */
    private final int[] aside;

    private final float[] asideWeight;

    private int bestColumn;
    private double bestGain;
    private int bestLast;
    private double bestShare;

    /** Samples of a node: a part of arrays it shares with its relatives. */
    private record Node(int[] rows, float[] weight, int from, int to, int depth, int rightOf) {}

    /**
     * A grower for one tree.
     *
     * @param minSamples a node of less than twice this weight is not split
     * @param maxDepth most splits from root to leaf, 0 for no limit
     * @param random decides on samples and features
     */
    TreeGrower(
            BinnedTable table,
            int featuresPerSplit,
            double minSamples,
            int maxDepth,
            SeededRandom random,
            TaskContext task) {
        this.table = table;
        this.featuresPerSplit = featuresPerSplit;
        this.minSamples = minSamples;
        this.maxDepth = maxDepth;
        this.random = random;
        this.task = task;
        this.columns = new int[table.columns.length];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = i;
        }
        this.aside = new int[table.rows()];
        this.asideWeight = new float[table.rows()];
    }

    FlatTree grow() {
        open.push(bootstrap());
        while (!open.isEmpty()) {
            Node node = open.pop();
            task.checkCancelled();
            if (node.rightOf() >= 0) {
                tree.rightFollows(node.rightOf());
            }
            grow(node);
        }
        return tree.finish();
    }

    /** As many samples as there are, drawn with replacement; one drawn k times is there once with weight k. */
    private Node bootstrap() {
        int rows = table.rows();
        int[] times = new int[rows];
        for (int i = 0; i < rows; i++) {
            times[table.rowAt(random.nextDouble())]++;
        }
        int[] drawn = new int[rows];
        float[] weight = new float[rows];
        int count = 0;
        for (int row = 0; row < rows; row++) {
            if (times[row] > 0) {
                drawn[count] = row;
                weight[count++] = times[row];
            }
        }
        return new Node(drawn, weight, 0, count, 0, -1);
    }

    private void grow(Node node) {
        double on = 0;
        double all = 0;
        for (int i = node.from(); i < node.to(); i++) {
            all += node.weight()[i];
            on += node.weight()[i] * table.on[node.rows()[i]];
        }
        boolean done = all < 2 * minSamples || on <= 0 || on >= all || (maxDepth > 0 && node.depth() >= maxDepth);
        if (done || !choose(node)) {
            tree.leaf(Math.max(0, Math.min(1, on / all)));
            return;
        }
        BinnedColumn column = table.columns[bestColumn];
        int index = tree.split(bestColumn, column.edge(bestLast), bestShare);
        part(node, column, index);
    }

    /** Tries features; false when none parts the samples. */
    private boolean choose(Node node) {
        bestGain = 0;
        for (int tried = 0; tried < columns.length && (tried < featuresPerSplit || bestGain <= 0); tried++) {
            int at = tried + random.nextInt(columns.length - tried);
            int column = columns[at];
            columns[at] = columns[tried];
            columns[tried] = column;
            search.search(table.columns[column], table.on, node.rows(), node.weight(), node.from(), node.to());
            if (search.gain > bestGain) {
                bestGain = search.gain;
                bestColumn = column;
                bestLast = search.lastLeft;
                bestShare = search.leftShare;
            }
        }
        return bestGain > 0;
    }

    /** Parts the samples in place, in their order, or in new arrays when some of them go both ways. */
    private void part(Node node, BinnedColumn column, int index) {
        int left = node.from();
        int right = 0;
        int missing = 0;
        for (int i = node.from(); i < node.to(); i++) {
            int row = node.rows()[i];
            float weight = node.weight()[i];
            int bin = column.bins[row] & 0xff;
            if (bin == BinnedColumn.MISSING) {
                aside[aside.length - ++missing] = row;
                asideWeight[aside.length - missing] = weight;
            } else if (bin <= bestLast) {
                node.rows()[left] = row;
                node.weight()[left++] = weight;
            } else {
                aside[right] = row;
                asideWeight[right++] = weight;
            }
        }
        System.arraycopy(aside, 0, node.rows(), left, right);
        System.arraycopy(asideWeight, 0, node.weight(), left, right);
        int depth = node.depth() + 1;
        Node leftNode = new Node(node.rows(), node.weight(), node.from(), left, depth, -1);
        Node rightNode = new Node(node.rows(), node.weight(), left, left + right, depth, index);
        if (missing > 0) {
            leftNode = withMissing(leftNode, missing, (float) bestShare);
            rightNode = withMissing(rightNode, missing, (float) (1 - bestShare));
        }
        open.push(rightNode);
        open.push(leftNode);
    }

    private Node withMissing(Node node, int missing, float share) {
        int known = node.to() - node.from();
        int[] rows = new int[known + missing];
        float[] weight = new float[known + missing];
        System.arraycopy(node.rows(), node.from(), rows, 0, known);
        System.arraycopy(node.weight(), node.from(), weight, 0, known);
        int count = known;
        for (int i = 1; i <= missing; i++) {
            float part = share * asideWeight[aside.length - i];
            if (part >= LEAST_PART) {
                rows[count] = aside[aside.length - i];
                weight[count++] = part;
            }
        }
        return new Node(rows, weight, 0, count, node.depth(), node.rightOf());
    }
}

/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.compiled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.random.SeededRandom;

/**
 * Evaluates a made-up forest once per JVM, on a thread of its own while the study is opened and the first model is read, so that
 * the JVM has compiled the loops by the time cells are to be classified. The results are thrown away.
 */
public final class Rehearsal {
    private static final AtomicBoolean STARTED = new AtomicBoolean();

    // little to make, much to evaluate: the loops are to be found before the reader's
    private static final int COLUMNS = 10;
    private static final int TREES = 10;
    /** Deeper than a {@link TreeTop}. */
    private static final int DEPTH = 6;
    /** Enough for the JVM to find every loop worth compiling. */
    private static final int ROUNDS = 80;

    private static final int CELLS = KeyBlock.ROWS;

    private Rehearsal() {}

    /** Starts, unless it has been started before, and returns at once. */
    public static void start() {
        if (STARTED.compareAndSet(false, true)) {
            Thread thread = new Thread(Rehearsal::run, "forest rehearsal");
            thread.setDaemon(true);
            thread.start();
        }
    }

    static void run() {
        SeededRandom random = new SeededRandom(1);
        List<FlatTree> trees = new ArrayList<>();
        for (int t = 0; t < TREES; t++) {
            trees.add(tree(random));
        }
        TreeEnsemble forest = new TreeEnsemble(trees, COLUMNS);
        FeatureMatrix cells = cells(random);
        double[] sums = new double[CELLS];
        for (int round = 0; round < ROUNDS; round++) {
            forest.sums(cells, 0, CELLS, sums);
        }
    }

    /** A full binary tree. */
    private static FlatTree tree(SeededRandom random) {
        int size = (2 << DEPTH) - 1;
        int[] feature = new int[size];
        float[] threshold = new float[size];
        int[] right = new int[size];
        double[] leftShare = new double[size];
        // in preorder a subtree of n nodes has its right child (n + 1) / 2 nodes further on
        int[] below = new int[size];
        below[0] = size;
        for (int node = 0; node < size; node++) {
            if (below[node] == 1) {
                feature[node] = FlatTree.LEAF;
            } else {
                feature[node] = random.nextInt(COLUMNS);
                threshold[node] = (float) random.nextGaussian();
                right[node] = node + (below[node] + 1) / 2;
                leftShare[node] = random.nextDouble();
                below[node + 1] = below[node] / 2;
                below[right[node]] = below[node] / 2;
            }
        }
        return new FlatTree(feature, threshold, right, leftShare, new double[size]);
    }

    private static FeatureMatrix cells(SeededRandom random) {
        List<FeatureSpec> specs = new ArrayList<>();
        for (int c = 0; c < COLUMNS; c++) {
            specs.add(new FeatureSpec("f" + c, "", "", "rehearsal", 1));
        }
        float[] column = new float[CELLS];
        for (int i = 0; i < CELLS; i++) {
            column[i] = (float) random.nextGaussian();
        }
        float[][] columns = new float[COLUMNS][];
        Arrays.fill(columns, column);
        return new DenseFeatureMatrix(new FeatureSchema(specs), CELLS, columns);
    }
}
